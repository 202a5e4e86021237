import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertSpan } from "./convert-span.ts";
import { moveSpans } from "./move-spans.ts";
import type { OffsetUnit } from "./offset-unit.ts";
import { wordDiff, words } from "./word-diff.ts";
import { wordEditDistance } from "./word-edit-distance.ts";

const UNITS: readonly OffsetUnit[] = ["utf-16", "code-point", "utf-8"];
const units = fc.constantFrom(...UNITS);
const signs = fc.constantFrom("a", " ", "é", "e\u0301", "µ", "€", "🩺", "👩🏽‍⚕️", "\ud83d", "\ude7a", "ß", "中");
const texts = fc.oneof(
  fc.array(signs, { maxLength: 30 }).map((all) => all.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const prose = fc
  .array(fc.constantFrom("the", "dose", "5", "mg", "patient's", ",", ".", "🩺", "daily", "\n"), {
    maxLength: 25,
  })
  .map((all) => all.join(" "));
/** A span at edges of characters, in code points. */
const textsWithSpan = fc.tuple(texts, fc.nat(100), fc.nat(100)).map(([text, one, other]) => {
  const length = Array.from(text).length + 1;
  const [start = 0, end = 0] = [one % length, other % length].toSorted((a, b) => a - b);
  return { text, span: { start, end } };
});

describe("spans", () => {
  it("come back the same through any unit", () => {
    fc.assert(
      fc.property(textsWithSpan, units, units, ({ text, span }, from, to) => {
        const given = convertSpan(text, span, "code-point", from)!;
        const there = convertSpan(text, given, from, to)!;
        expect(convertSpan(text, there, to, from)).toEqual(given);
      }),
    );
  });

  it("cover the same characters that an encoder and an array of characters do", () => {
    fc.assert(
      fc.property(textsWithSpan, ({ text, span }) => {
        const units16 = convertSpan(text, span, "code-point", "utf-16")!;
        const cut = Array.from(text).slice(span.start, span.end).join("");
        expect(text.slice(units16.start, units16.end)).toBe(cut);
        const bytes = convertSpan(text, span, "code-point", "utf-8")!;
        const encoder = new TextEncoder();
        // Joining two halves of a pair would make one character of them: encode each by itself.
        const lengthOf = (all: string[]) => all.reduce((sum, one) => sum + encoder.encode(one).length, 0);
        expect(bytes.start).toBe(lengthOf(Array.from(text).slice(0, span.start)));
        expect(bytes.end).toBe(lengthOf(Array.from(text).slice(0, span.end)));
      }),
    );
  });

  it("widen to whole characters and are refused outside of the text", () => {
    expect(convertSpan("a🩺b", { start: 2, end: 3 }, "utf-16", "code-point")).toEqual({ start: 1, end: 2 });
    expect(convertSpan("a🩺b", { start: 2, end: 4 }, "utf-8", "utf-16")).toEqual({ start: 1, end: 3 });
    expect(convertSpan("ab", { start: 0, end: 3 }, "utf-16", "utf-8")).toBeUndefined();
    expect(convertSpan("ab", { start: 2, end: 1 }, "utf-16", "utf-8")).toBeUndefined();
    expect(convertSpan("ab", { start: -1, end: 1 }, "utf-16", "utf-8")).toBeUndefined();
    expect(convertSpan("", { start: 0, end: 0 }, "utf-16", "utf-8")).toEqual({ start: 0, end: 0 });
  });
});

describe("word differences", () => {
  it("hold both texts whole", () => {
    fc.assert(
      fc.property(fc.oneof(prose, texts), fc.oneof(prose, texts), (before, after) => {
        const runs = wordDiff(before, after);
        const side = (other: string) =>
          runs
            .filter(({ kind }) => kind !== other)
            .map(({ text }) => text)
            .join("");
        expect(side("added")).toBe(before);
        expect(side("removed")).toBe(after);
      }),
    );
  });

  it("keep the words nobody touched", () => {
    expect(wordDiff("Take 5 mg daily.", "Take 10 mg daily.")).toEqual([
      { kind: "same", text: "Take " },
      { kind: "removed", text: "5" },
      { kind: "added", text: "10" },
      { kind: "same", text: " mg daily." },
    ]);
    expect(wordDiff("same", "same")).toEqual([{ kind: "same", text: "same" }]);
    expect(wordDiff("", "")).toEqual([]);
  });

  it("stay within reach for the longest answers that share nothing", () => {
    const before = Array.from({ length: 6_000 }, (_, at) => `a${at}`).join(" ");
    const after = Array.from({ length: 6_000 }, (_, at) => `b${at}`).join(" ");
    const runs = wordDiff(before, after);
    expect(
      runs
        .filter(({ kind }) => kind !== "added")
        .map(({ text }) => text)
        .join(""),
    ).toBe(before);
  });

  it("count edits like a distance", () => {
    fc.assert(
      fc.property(prose, prose, prose, (a, b, c) => {
        const between = wordEditDistance(a, b);
        expect(between).toBe(wordEditDistance(b, a));
        expect(between).toBeLessThanOrEqual(wordEditDistance(a, c) + wordEditDistance(c, b));
        const bare = (text: string) => words(text).filter((word) => word.trim() !== "");
        expect(between === 0).toBe(bare(a).join(" ") === bare(b).join(" "));
      }),
    );
    expect(wordEditDistance("Take 5 mg daily.", "Take 10 mg twice daily.")).toBe(2);
  });
});

describe("marks on an edited text", () => {
  it("still quote their words, or are named as lost", () => {
    fc.assert(
      fc.property(
        prose,
        prose,
        fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 6 }),
        (before, after, pairs) => {
          const spans = pairs.map(([one, other], id) => ({
            id,
            start: Math.min(one, other) % (before.length + 1),
            end: Math.max(one, other),
          }));
          const { kept, lost } = moveSpans(before, after, spans);
          expect(kept.length + lost.length).toBe(spans.length);
          for (const { span, was } of kept) {
            expect(span.id).toBe(was.id);
            expect(after.slice(span.start, span.end)).toBe(before.slice(was.start, was.end));
          }
        },
      ),
    );
  });

  it("move with words put in before them and are lost with words changed under them", () => {
    const before = "Stop the drug. Call a doctor.";
    const spans = [
      { start: 15, end: 28 },
      { start: 5, end: 13 },
    ];
    const { kept, lost } = moveSpans(before, "Do not stop. Stop this drug. Call a doctor.", spans);
    expect(kept.map(({ span }) => span)).toEqual([{ start: 29, end: 42 }]);
    expect(lost.map(({ span }) => span)).toEqual([spans[1]]);
    expect(moveSpans(before, before, spans).lost).toEqual([]);
  });
});
