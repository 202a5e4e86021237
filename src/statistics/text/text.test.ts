import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { meanOverNotes } from "./mean-over-notes.ts";
import { noteJudgements } from "./note-judgements.ts";
import { omissions } from "./omissions.ts";
import { readEntities } from "./read-entities.ts";
import { rougeScores } from "./rouge-scores.ts";
import { spanAgreement } from "./span-agreement.ts";
import { unsupportedNumbers } from "./unsupported-numbers.ts";

const tags = fc.array(fc.constantFrom("O", "O", "B-NAME", "I-NAME", "B-DATE", "I-DATE"), {
  minLength: 1,
  maxLength: 25,
});

describe("readEntities", () => {
  it("begins at B, at a change of type and at a new sentence, and knows single and ending marks", () => {
    const read = (row: string) =>
      readEntities(row.split(" "), () => false).map(({ type, start, end }) => `${type} ${start}-${end}`);
    expect(read("I-A I-A I-B O B-A B-A")).toEqual(["A 0-1", "B 2-2", "A 4-4", "A 5-5"]);
    expect(read("S-A B-A E-A I-A U-B L-B")).toEqual(["A 0-0", "A 1-2", "A 3-3", "B 4-4", "B 5-5"]);
    expect(readEntities(["B-A", "I-A"], (token) => token === 1)).toHaveLength(2);
  });
});

describe("spanAgreement", () => {
  it("is perfect for tags against themselves and leaks everything when nothing is marked", () => {
    fc.assert(
      fc.property(tags, (rest) => {
        const reference = ["B-NAME", ...rest];
        const same = spanAgreement({ reference, predicted: reference });
        const nothing = spanAgreement({ reference, predicted: reference.map(() => "O") });
        if (!isDefined(same) || !isDefined(nothing)) throw new Error("both are defined");
        expect(same.micro).toMatchObject({ precision: 1, recall: 1, f1: 1 });
        expect(same.schemas.strict).toMatchObject({ precision: 1, recall: 1, missed: 0, spurious: 0 });
        expect(same.leakedEntities).toBe(0);
        expect(nothing.tokens.leakRate.value).toBe(1);
        expect(nothing.leakedEntities).toBe(nothing.micro.support);
        expect(nothing.micro.precision).toMatchObject({ code: "no-rows" });
      }),
    );
  });

  it("has no share where there is nothing to find", () => {
    const found = spanAgreement({ reference: ["O", "O"], predicted: ["O", "O"] });
    expect(found).toMatchObject({
      micro: { f1: { code: "no-events" } },
      tokens: { leakRate: { code: "no-rows" } },
    });
  });

  it("never scores strict above the laxer schemas, and counts each prediction once", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom("O", "B-A", "I-A", "B-B"), fc.constantFrom("O", "B-A", "I-A", "B-B")),
          { minLength: 1 },
        ),
        (rows) => {
          const found = spanAgreement({
            reference: rows.map(([tag]) => tag),
            predicted: rows.map(([, tag]) => tag),
          });
          if (!isDefined(found)) throw new Error("it is defined");
          const { strict, exact, partial, type } = found.schemas;
          const right = (counts: typeof strict) => counts.correct + counts.partial / 2;
          expect(right(strict)).toBeLessThanOrEqual(right(exact));
          expect(right(exact)).toBeLessThanOrEqual(right(partial));
          expect(right(strict)).toBeLessThanOrEqual(right(type));
          for (const counts of [strict, exact, partial, type])
            expect(counts.actual).toBe(
              readEntities(
                rows.map(([, tag]) => tag),
                () => false,
              ).length,
            );
        },
      ),
    );
  });

  it("tells an entity that leaks whole from one that leaks in part", () => {
    const found = spanAgreement({ reference: ["B-N", "I-N", "O", "B-D"], predicted: ["B-N", "O", "O", "O"] });
    expect(found).toMatchObject({
      leakedEntities: 1,
      partlyLeakedEntities: 1,
      tokens: { found: 1, leaked: 2 },
    });
    expect(spanAgreement({ reference: ["O"], predicted: [] })).toMatchObject({ code: "invalid-input" });
  });
});

describe("rougeScores", () => {
  const texts = fc
    .array(fc.constantFrom("no", "fever", "pain", "chest", "left"), { maxLength: 12 })
    .map((words) => words.join(" "));

  it("agrees with the example of the reference tool's own test", () => {
    const found = rougeScores({ references: ["testing one two"], candidates: ["testing"] });
    expect(found).toMatchObject({
      pairs: [
        { rouge1: { precision: 1, recall: expect.closeTo(1 / 3, 12) as number, f1: 0.5 }, rouge2: { f1: 0 } },
      ],
    });
  });

  it("is 1 for a text against itself, swaps precision and recall with the texts, and keeps ROUGE-2 and L at most ROUGE-1 in recall", () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const pair = (references: string, candidates: string) => {
          const found = rougeScores({ references: [references], candidates: [candidates], replicates: 2 });
          if (!isDefined(found)) throw new Error("it is defined");
          return found.pairs[0]!;
        };
        expect(pair(`${first} mild`, `${first} mild`).rougeL.f1).toBe(1);
        const there = pair(first, second);
        expect(pair(second, first).rougeL).toMatchObject({
          precision: there.rougeL.recall,
          recall: there.rougeL.precision,
        });
        expect(there.rougeL.recall).toBeLessThanOrEqual(there.rouge1.recall);
      }),
    );
  });
});

describe("numbers and facts of a note", () => {
  it("compares numbers by value and finds those the source does not hold", () => {
    const found = unsupportedNumbers({
      notes: ["Given 1000 mg at 07:30, 2.50 units, for 8 days; dose 75 mg.", "No change."],
      sources: ["1,000 mg at 7:30, then 2.5 units for eight days", "No change."],
    });
    expect(found).toMatchObject({
      numbers: 6,
      unsupported: 1,
      notes: [{ unsupported: ["75"] }, { unsupported: [] }],
      notesWithAny: { value: 0.5 },
    });
    expect(unsupportedNumbers({ notes: ["None."], sources: [""] })).toMatchObject({
      rate: { code: "no-rows" },
    });
  });

  it("never calls a number unsupported when the note is its own source", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unsupportedNumbers({ notes: [text], sources: [text] })).toMatchObject({ unsupported: 0 });
      }),
    );
  });

  it("finds a fact by any of its wordings and names the missing ones", () => {
    const found = omissions({
      notes: ["Allergic to Penicillin. Ménière’s disease.", "Well."],
      facts: [["penicillin allergy|allergic to penicillin", "Meniere's disease"], ["INR 2.5"]],
    });
    expect(found).toMatchObject({ facts: 3, missing: 1, notes: [{ missing: [] }, { missing: ["INR 2.5"] }] });
  });

  it("gives rates of judged notes with intervals, and asks for a judgement of each", () => {
    expect(noteJudgements({ unsupported: [1, 0, 0, 0], omitted: [1, 1, 0, 0] })).toMatchObject({
      unsupported: { value: 0.25 },
      omitted: { value: 0.5 },
      faithful: { value: 0.5, method: "Wilson score" },
    });
    expect(noteJudgements({ unsupported: [2], omitted: [0] })).toMatchObject({ code: "invalid-input" });
    expect(noteJudgements({ unsupported: [Number.NaN], omitted: [0] })).toMatchObject({
      code: "missing-values",
    });
  });
});

describe("meanOverNotes", () => {
  it("lies within its interval, the same for the same seed, and has none from one cluster", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 30 }),
        (values) => {
          const first = meanOverNotes({ values, replicates: 300 });
          expect(meanOverNotes({ values, replicates: 300 })).toEqual(first);
          expect(first.value).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 12);
          expect(meanOverNotes({ values, clusters: values.map(() => "a") })).toMatchObject({
            low: null,
            high: null,
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it("widens when notes of one cluster agree", () => {
    const values = Array.from({ length: 60 }, (_, note) => Number(note % 10 < 5));
    const clusters = values.map((_, note) => String(note % 10));
    const width = (answer: ReturnType<typeof meanOverNotes>) =>
      (answer as { high: number }).high - (answer as { low: number }).low;
    expect(width(meanOverNotes({ values, clusters }))).toBeGreaterThan(
      1.5 * width(meanOverNotes({ values })),
    );
  });
});
