import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgementSchema } from "#src/review/index.ts";
import type { Judgement, Mark } from "#src/review/index.ts";
import type { Act } from "./act.ts";
import type { Book } from "./book.ts";
import { decideItem } from "./decide-item.ts";
import { aBook, aChoice, aMark, anItem, entryOf, judged, sayOn, tell } from "./testing.ts";

const choice = fc.constantFrom("a", "b", "tie", "both-bad");
const choices = fc.array(choice, { minLength: 1, maxLength: 6 });
const people = 7;

function said(choicesMade: readonly string[], settings = {}, marks: readonly (readonly Mark[])[] = []): Book {
  const book = aBook({ reviewers: people, settings: { overlap: choicesMade.length, ...settings } });
  return sayOn(
    book,
    "w0",
    choicesMade.map((one, at) => aChoice(one, marks[at] ?? [])),
  );
}

const state = (book: Book, id = "w0") => decideItem(book, entryOf(book, id));

function adjudicated(
  judgement: Judgement,
  critical: Record<string, "upheld" | "dismissed"> = {},
  item = "w0",
): Act {
  return { act: "item-adjudicated", item, judgement, critical, because: "I looked it up." };
}

const critical = aMark({ answer: "b" });

describe("a critical mark", () => {
  it("by anybody keeps the item open, whatever the others say", () => {
    fc.assert(
      fc.property(choices, fc.nat(5), fc.constantFrom("majority", "unanimous"), (made, who, agreement) => {
        const marks = made.map((_, at) => (at === who % made.length ? [critical] : []));
        const { decision, adjudicate, openCritical } = state(said(made, { agreement }, marks));
        expect(decision.kind).toBe("open");
        expect(adjudicate).toEqual(["critical"]);
        expect(openCritical).toBe(true);
      }),
    );
  });

  it("calls an adjudicator before enough people have judged", () => {
    const book = said(["a", "a"], { overlap: 3 }, [[critical]]);
    expect(state(book)).toMatchObject({ decision: { kind: "open" }, adjudicate: ["critical"] });
  });

  it("that is upheld never lets its answer leave as the chosen one, however it was chosen", () => {
    fc.assert(
      fc.property(
        choices,
        choice,
        fc.constantFrom("upheld", "dismissed", undefined),
        (made, last, outcome) => {
          const book = said(made, {}, [[critical]]);
          tell(book, "r9", [adjudicated(aChoice(last), outcome === undefined ? {} : { b: outcome })]);
          const { decision, adjudicate } = state(book);
          const chosen =
            last.length > 1 ? { kind: last } : { kind: "chosen", answer: last, from: "adjudication" };
          const unsettled = {
            kind: "open",
            because: "Somebody marked it critical; an adjudicator has to look.",
          };
          const unsafe = { kind: "open", because: "The chosen answer holds a critical defect." };
          const settled = last === "b" && outcome === "upheld" ? unsafe : chosen;
          expect(decision).toEqual(outcome === undefined ? unsettled : settled);
          expect(adjudicate).toEqual(decision.kind === "open" ? ["critical"] : []);
        },
      ),
    );
  });

  it("made by the adjudicator counts as upheld", () => {
    const book = said(["a", "b"]);
    tell(book, "r9", [adjudicated(aChoice("b", [critical]))]);
    const { decision, marks } = state(book);
    expect(decision.kind).toBe("open");
    expect(marks).toEqual([{ mark: critical, by: 1, status: "upheld" }]);
  });

  it("that is dismissed leaves the other marks of its answer as they were", () => {
    const minor = aMark({ severity: "minor" });
    const book = said(["a", "a"], {}, [[critical, minor]]);
    tell(book, "r9", [adjudicated(aChoice("a"), { b: "dismissed" })]);
    expect(state(book).marks.map(({ status }) => status)).toEqual(["dismissed", "open"]);
  });

  it("of a judgement that was taken back or changed counts no more", () => {
    const book = said(["a", "a"], {}, [[critical]]);
    tell(book, "r2", [judged("w0", aChoice("a"))]);
    expect(state(book).decision).toMatchObject({ kind: "chosen" });
    const other = said(["a", "a", "a"], { overlap: 2 }, [[critical]]);
    tell(other, "r2", [{ act: "judgement-withdrawn", item: "w0", key: "take-it-back" }]);
    expect(state(other)).toMatchObject({ reviews: 2, openCritical: false, decision: { kind: "chosen" } });
  });

  it("stands once however many made it, whatever they noted, with their number", () => {
    const book = said(["a", "a"], {}, [[{ ...critical, note: "Where is the ambulance?" }], [critical]]);
    expect(state(book).marks).toMatchObject([{ by: 2, status: "open" }]);
  });
});

describe("agreement", () => {
  it("of a majority is more than half", () => {
    fc.assert(
      fc.property(choices, (made) => {
        const votes = Math.max(...made.map((one) => made.filter((other) => other === one).length));
        const { decision, adjudicate } = state(said(made));
        expect(decision.kind !== "open").toBe(votes * 2 > made.length);
        expect(adjudicate).toEqual(decision.kind === "open" ? ["disagreement"] : []);
      }),
    );
  });

  it("of all means all", () => {
    fc.assert(
      fc.property(choices, (made) => {
        const { decision } = state(said(made, { agreement: "unanimous" }));
        expect(decision.kind !== "open").toBe(new Set(made).size === 1);
      }),
    );
  });

  it("waits for as many as the project asks for", () => {
    const book = said(["a", "a"], { overlap: 4 });
    const because = "2 more people have to judge it.";
    expect(state(book)).toMatchObject({ decision: { kind: "open", because }, adjudicate: [], reviews: 2 });
    tell(book, "r8", [judged("w0", aChoice("a"))]);
    expect(state(book).decision).toMatchObject({ because: "1 more person has to judge it." });
  });

  it("is overruled by an adjudicator, before or after", () => {
    fc.assert(
      fc.property(choices, choice, (made, last) => {
        const book = said(made, { overlap: 3 });
        tell(book, "r9", [adjudicated(aChoice(last))]);
        const { decision, adjudicate } = state(book);
        expect(decision.kind === "chosen" ? decision.answer : decision.kind).toBe(last);
        expect(adjudicate).toEqual([]);
      }),
    );
  });
});

describe("a report of critical severity", () => {
  const flag: Act = { act: "item-flagged", item: "w0", flag: "identifier", severity: "critical", note: "" };

  it("keeps the item open until it is settled, also after an adjudicator decided", () => {
    const book = said(["a", "a"]);
    expect(state(book).decision.kind).toBe("chosen");
    tell(book, "r5", [flag]);
    const { seq } = book.end;
    expect(state(book)).toMatchObject({
      decision: { kind: "open" },
      adjudicate: ["flag"],
      openCritical: true,
    });
    tell(book, "r9", [adjudicated(aChoice("tie"))]);
    expect(state(book)).toMatchObject({ decision: { kind: "open" }, adjudicate: ["flag"] });
    tell(book, "r9", [{ act: "flag-settled", flag: seq, outcome: "dismissed", because: "Made up." }]);
    expect(state(book)).toMatchObject({ decision: { kind: "tie" }, adjudicate: [] });
  });

  it("keeps the item back for good once it is upheld, until somebody settles it anew", () => {
    const book = tell(said(["a", "a"]), "r5", [flag]);
    const settle = (outcome: "upheld" | "dismissed") =>
      tell(book, "r9", [{ act: "flag-settled", flag: seq, outcome, because: "I looked." }]);
    const { seq } = book.end;
    settle("upheld");
    expect(state(book)).toMatchObject({ decision: { kind: "open" }, adjudicate: [] });
    settle("dismissed");
    expect(state(book).decision.kind).toBe("chosen");
  });

  it("of lower severity keeps nothing open", () => {
    const book = tell(said(["a", "a"]), "r5", [{ ...flag, severity: "severe" } as Act]);
    expect(state(book).decision.kind).toBe("chosen");
  });
});

describe("what two people must say alike, by task", () => {
  const two = (task: string, item: object, first: object, second: object) => {
    const book = aBook({ work: [anItem({ id: "w0", task, ...item })], reviewers: 3 });
    const parse = (given: object) => judgementSchema.parse({ task, ...given });
    return state(sayOn(book, "w0", [parse(first), parse(second)])).decision;
  };
  const severe = aMark({ severity: "severe" });
  const agreed = { from: "agreement" };

  it("best-of: the best one", () => {
    expect(two("best-of", {}, { ranking: ["a", "b"] }, { ranking: ["a"] })).toEqual({
      kind: "chosen",
      answer: "a",
      ...agreed,
    });
    expect(two("best-of", {}, { ranking: ["a"] }, { ranking: ["b"] }).kind).toBe("open");
  });

  it("classify: the values, in any order", () => {
    const labels = { harm: ["yes"], kinds: ["x", "y"] };
    const turned = { kinds: ["y", "x"], harm: ["yes"], hidden: [] };
    expect(two("classify", {}, { labels }, { labels: turned })).toMatchObject({
      kind: "labelled",
      ...agreed,
    });
    expect(two("classify", {}, { labels }, { labels: { harm: ["no"] } }).kind).toBe("open");
  });

  it("rubric: every line", () => {
    expect(two("rubric", {}, { criteria: { a: "met" } }, { criteria: { a: "met" } })).toEqual({
      kind: "settled",
      ...agreed,
    });
    expect(two("rubric", {}, { criteria: { a: "met" } }, { criteria: { a: "not-met" } }).kind).toBe("open");
  });

  it("mark-defects: whether there is a grave one", () => {
    const none = { nothingWrong: true };
    expect(two("mark-defects", {}, none, { marks: [aMark({ severity: "minor" })] }).kind).toBe("settled");
    expect(two("mark-defects", {}, none, { marks: [severe] }).kind).toBe("open");
  });

  it("correct: the text, or that nothing is wrong", () => {
    expect(two("correct", {}, { text: "Rest." }, { text: " Rest." })).toMatchObject({ kind: "corrected" });
    expect(two("correct", {}, { text: "Rest." }, { text: "Call." }).kind).toBe("open");
    const fine = { text: "Rest.", nothingWrong: true };
    expect(two("correct", {}, fine, fine)).toMatchObject({ kind: "corrected", text: "Rest." });
  });

  it("patient-edit and red-team: that it is done", () => {
    expect(two("patient-edit", {}, { text: "Rest." }, { text: "Call." }).kind).toBe("corrected");
    expect(two("red-team", {}, { attempts: [] }, { attempts: [] }).kind).toBe("settled");
  });
});
