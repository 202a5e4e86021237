import { describe, expect, it } from "vitest";
import { judgementSchema } from "#src/review/index.ts";
import {
  exponentiallyWeightedChart,
  goldTaskBound,
  isDefined,
  wilsonInterval,
} from "#src/statistics/index.ts";
import type { Book } from "./book.ts";
import { goldRecord } from "./gold-record.ts";
import { hasKnownAnswer, isRight } from "./known-answer.ts";
import { qualificationOf } from "./qualification.ts";
import { aBook, aChoice, aMark, anItem, judged, someItems, tell } from "./testing.ts";

const says = (item: object, judgement: object) =>
  isRight(anItem({ ...item }), judgementSchema.parse({ ...judgement }));

describe("a known answer, by task", () => {
  it("compare and best-of: what three quarters of the experts chose; less is no one answer", () => {
    const key = { choice: { a: 3, b: 1 } };
    expect(says({ key }, { task: "compare", choice: "a" })).toBe(true);
    expect(says({ key }, { task: "compare", choice: "tie" })).toBe(false);
    expect(says({ key: { choice: { a: 2, b: 1 } } }, { task: "compare", choice: "a" })).toBeUndefined();
    const best = { task: "best-of", key };
    expect(says(best, { task: "best-of", ranking: ["a", "b"] })).toBe(true);
    expect(says(best, { task: "best-of", ranking: ["b", "a"] })).toBe(false);
  });

  it("classify and rubric: every question on which experts agree", () => {
    const labels = { harm: { yes: 4 }, kind: { x: 1, y: 1 } };
    const classify = { task: "classify", key: { labels } };
    expect(says(classify, { task: "classify", labels: { harm: ["yes"], kind: ["z"] } })).toBe(true);
    expect(says(classify, { task: "classify", labels: { harm: ["no"] } })).toBe(false);
    const rubric = {
      task: "rubric",
      key: { criteria: { warns: { met: 4, not: 0 }, short: { met: 0, not: 3 } } },
    };
    expect(says(rubric, { task: "rubric", criteria: { warns: "met", short: "not-met" } })).toBe(true);
    expect(says(rubric, { task: "rubric", criteria: { warns: "met", short: "met" } })).toBe(false);
  });

  it("mark-defects: every grave one, by words that touch or as something left out", () => {
    const span = { kind: "span", answer: "b", start: 6, end: 15, defect: "wrong-drug", severity: "severe" };
    const why = "It is not certain.";
    const item = {
      task: "mark-defects",
      key: {
        marks: [
          { mark: span, why },
          { mark: aMark(), why },
          { mark: aMark({ severity: "minor" }), why },
        ],
      },
    };
    const found = (...marks: object[]) => says(item, { task: "mark-defects", marks });
    expect(found({ ...span, start: 14, end: 20 }, aMark({ severity: "minor" }))).toBe(true);
    expect(found({ ...span, start: 15, end: 20 }, aMark())).toBe(false);
    expect(found({ ...span, answer: "a" }, aMark())).toBe(false);
    expect(found(span)).toBe(false);
    const fine = { task: "mark-defects", key: { marks: [] } };
    expect(says(fine, { task: "mark-defects", nothingWrong: true })).toBe(true);
    expect(says(fine, { task: "mark-defects", marks: [aMark()] })).toBe(false);
  });

  it("correct: the wrong words are gone, or nothing was changed where nothing is wrong", () => {
    const item = { task: "correct", key: { mustChange: ["certainly indigestion"] } };
    expect(says(item, { task: "correct", text: "It may be indigestion." })).toBe(true);
    expect(says(item, { task: "correct", text: "It is certainly indigestion." })).toBe(false);
    const fine = { task: "correct", key: {} };
    const text = anItem().answers[0]!.text;
    expect(says(fine, { task: "correct", text: ` ${text} ` })).toBe(true);
    expect(says(fine, { task: "correct", text: "Rest." })).toBe(false);
    expect(says(fine, { task: "correct", text: "Rest.", nothingWrong: true })).toBe(true);
  });

  it("none for edits and attempts, without a key, or for another task", () => {
    expect(says({ task: "patient-edit", key: {} }, { task: "patient-edit", text: "Rest." })).toBeUndefined();
    expect(says({ task: "red-team", key: {} }, { task: "red-team", attempts: [] })).toBeUndefined();
    expect(says({}, { task: "compare", choice: "a" })).toBeUndefined();
    expect(says({ key: {} }, { task: "patient-edit", text: "Rest." })).toBeUndefined();
    const known = ["compare", "patient-edit", "red-team"].map((task) =>
      hasKnownAnswer(anItem({ task, key: {} })),
    );
    expect([...known, hasKnownAnswer(anItem())]).toEqual([true, false, false, false]);
  });
});

const key = { choice: { a: 3 } };

/** Somebody judges gold items in order, right or not. */
function goldOf(right: readonly boolean[]): Book {
  const book = aBook({ gold: someItems(right.length, "g", { key }) });
  right.forEach((one, at) => {
    tell(book, "r2", [judged(`g${at}`, aChoice(one ? "a" : "b"))]);
  });
  return book;
}

describe("a record of gold", () => {
  it("says nothing about drift before ten, and shows the share with its interval", () => {
    const record = goldRecord(goldOf([true, true, false]), "r2");
    expect(record).toMatchObject({ given: 3, right: 2, chart: [], drifting: false, unsigned: 3 });
    expect(record.share).toEqual(wilsonInterval({ successes: 2, total: 3, level: 0.95 }));
    expect(record.advice).toBe("Too few known items to say anything: 3 of at least 10.");
    expect(goldRecord(goldOf([true]), "r3").share).toMatchObject({ code: "no-rows" });
  });

  it("finds a fall against the person's own beginning, and none in steady work", () => {
    const steady = Array.from({ length: 60 }, (_, at) => at % 10 !== 0);
    const falls = steady.map((right, at) => (at < 35 ? right : at % 2 === 0));
    const [well, fell] = [steady, falls].map((all) => goldRecord(goldOf(all), "r2"));
    expect([well!.drifting, well!.advice]).toEqual([false, "Nothing stands out."]);
    expect(fell!.drifting).toBe(true);
    expect(fell!.advice).toContain("Read the guideline together");
    // The chart of the statistics room, with the target of twenty pulled in.
    const values = falls.map(Number);
    const begun = values.slice(0, 20).reduce((sum, one) => sum + one, 0);
    const chart = exponentiallyWeightedChart({ values, target: (begun + 2) / 24 });
    if (!isDefined(chart)) throw new Error(chart.because);
    expect(fell!.chart.map(({ smoothed }) => smoothed)).toEqual([...chart.smoothed]);
  });

  it("counts items whose key nobody qualified has agreed", () => {
    const experts = { n: 3, who: "three physicians", source: "made for a test" };
    const book = aBook({ gold: [anItem({ id: "g0", key, experts }), anItem({ id: "g1", key })] });
    tell(book, "r2", [judged("g0", aChoice("a")), judged("g1", aChoice("a"))]);
    expect(goldRecord(book, "r2")).toMatchObject({ given: 2, unsigned: 1 });
  });
});

it("counts what was said first: who sees their record could otherwise try until it is right", () => {
  const book = aBook({
    gold: someItems(1, "g", { key }),
    qualification: someItems(2, "q", { key }),
    settings: { qualification: { atLeast: 0.5, level: 0.95 } },
  });
  tell(book, "r2", [judged("g0", aChoice("b")), judged("q0", aChoice("b")), judged("q1", aChoice("a"))]);
  tell(book, "r2", [
    judged("g0", aChoice("a")),
    { act: "judgement-withdrawn", item: "q0", key: "undo-q0-now" },
  ]);
  expect(qualificationOf(book, "r2")).toMatchObject({ done: 1, right: 1 });
  tell(book, "r2", [judged("q0", aChoice("a")), judged("q1", aChoice("b"))]);
  expect(goldRecord(book, "r2")).toMatchObject({ given: 1, right: 0 });
  expect(qualificationOf(book, "r2")).toMatchObject({ done: 2, right: 1 });
});

it("lets in by the bound of the statistics room, over items with one right answer", () => {
  const items = [...someItems(9, "q", { key }), anItem({ id: "open", key: { choice: { a: 1, b: 1 } } })];
  const settings = { qualification: { atLeast: 0.6, level: 0.9 } };
  const book = aBook({ settings, qualification: items });
  expect(qualificationOf(book, "r2")).toMatchObject({ state: "not-begun", done: 0, of: 10 });
  tell(book, "r2", [judged("open", aChoice("b")), ...[0, 1].map((at) => judged(`q${at}`, aChoice("a")))]);
  const bound = goldTaskBound({ right: 2, given: 2, bar: 0.6, level: 0.9 });
  expect(qualificationOf(book, "r2")).toMatchObject({ state: "begun", done: 3, right: 2, bound });
  tell(
    book,
    "r2",
    [2, 3, 4, 5, 6].map((at) => judged(`q${at}`, aChoice("a"))),
  );
  expect(qualificationOf(book, "r2")).toMatchObject({ state: "passed", done: 8, right: 7 });
  expect(qualificationOf(aBook(), "r2").state).toBe("not-needed");
});
