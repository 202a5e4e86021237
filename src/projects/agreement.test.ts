import { describe, expect, it } from "vitest";
import { judgementSchema, labelQuestionSchema } from "#src/review/index.ts";
import {
  cohenKappa,
  gwetAC1,
  gwetAC2,
  isDefined,
  krippendorffAlpha,
  percentAgreement,
  seededRandom,
} from "#src/statistics/index.ts";
import type { Act } from "./act.ts";
import { compareJudge } from "./compare-judge.ts";
import { decidedItems, exportHeader, shareNeverDoubleReviewed } from "./decided-items.ts";
import { measureAgreement } from "./measure-agreement.ts";
import { measureQuality } from "./measure-quality.ts";
import { positionEffect } from "./position-effect.ts";
import { ratingsOf } from "./ratings-of.ts";
import { aBook, aChoice, aDay, aMark, anItem, judged, sayOn, someItems, tell } from "./testing.ts";

const values = ["none", "some", "much"].map((id) => ({ id, label: id }));
const harm = labelQuestionSchema.parse({ id: "harm", asks: "How much harm?", values, ordered: true });

describe("ratings", () => {
  it("hold one row an answer, with the whole scale, and nothing of gold or of items taken out", () => {
    const key = { choice: { a: 3 } };
    const book = aBook({ work: someItems(3), gold: someItems(1, "g", { key }) });
    sayOn(book, "w0", [aChoice("a"), aChoice("b")]);
    sayOn(book, "w1", [aChoice("tie")]);
    sayOn(book, "w2", [aChoice("b")]);
    sayOn(book, "g0", [aChoice("a")]);
    tell(book, "r1", [{ act: "items-withdrawn", items: ["w2"], because: "Broken." }]);
    expect(ratingsOf(book)).toEqual([
      {
        question: "compare",
        asks: "Which answer is better?",
        units: ["w0", "w0", "w1"],
        raters: ["r2", "r3", "r2"],
        ratings: ["a", "b", "tie"],
        categories: ["a", "b", "tie", "both-bad"],
        ordered: false,
      },
    ]);
  });

  it("name answers by their places, whatever each item calls its own", () => {
    const work = [0, 1].map((at) =>
      anItem({ id: `w${at}`, answers: [`x${at}`, `y${at}`].map((id) => ({ id, text: id })) }),
    );
    const book = aBook({ work });
    sayOn(book, "w0", [aChoice("x0"), aChoice("y0")]);
    sayOn(book, "w1", [aChoice("y1"), aChoice("tie")]);
    expect(ratingsOf(book)).toMatchObject([
      { ratings: ["a", "b", "b", "tie"], categories: ["a", "b", "tie", "both-bad"] },
    ]);
  });

  it("come from every task that asks one thing of everybody", () => {
    const questions = [{ id: "kind", asks: "Which kind?", values, several: true }];
    const tasks: Record<string, object> = {
      "best-of": { ranking: ["b", "a"] },
      "mark-defects": { marks: [aMark({ severity: "severe" })] },
      correct: { text: "Rest.", nothingWrong: true },
      rubric: { criteria: { warns: "met" } },
      classify: { labels: { kind: ["some", "none"] } },
      "patient-edit": { text: "Rest." },
      "red-team": { attempts: [] },
    };
    const work = Object.keys(tasks).map((task) => anItem({ id: task, task, questions }));
    const book = tell(aBook({ work }), "r1", [
      { act: "questions-set", questions: [harm], because: "It is asked." },
    ]);
    for (const [task, said] of Object.entries(tasks)) {
      const act = judged(task, judgementSchema.parse({ task, ...said }));
      tell(book, "r2", [{ ...act, ...(task === "rubric" ? { answers: { harm: ["much"] } } : {}) } as Act]);
    }
    const found = ratingsOf(book).map(({ question, units, ratings }) => [question, units[0], ratings[0]]);
    expect(found.toSorted(([a = ""], [b = ""]) => a.localeCompare(b))).toEqual([
      ["best-of", "best-of", "b"],
      ["grave-defect", "mark-defects", "yes"],
      ["harm", "rubric", "much"],
      ["kind", "classify", "none + some"],
      ["nothing-wrong", "correct", "yes"],
      ["rubric", "rubric/warns", "met"],
    ]);
  });
});

describe("agreement", () => {
  const random = seededRandom(5);
  const book = aBook({ work: someItems(60), reviewers: 3 });
  tell(book, "r1", [{ act: "questions-set", questions: [harm], because: "It is asked." }]);
  for (let at = 0; at < 60; at += 1)
    for (const person of ["r2", "r3", "r4"].slice(at % 2))
      tell(book, person, [
        {
          ...judged(`w${at}`, aChoice(["a", "a", "b", "tie"][random.below(4)] ?? "a")),
          answers: { harm: [["none", "some", "much"][random.below(3)] ?? "none"] },
        } as Act,
      ]);

  it("is what the statistics room measures on the same ratings, for a question of any scale", () => {
    for (const ratings of ratingsOf(book)) {
      const { units, raters, categories, ordered } = ratings;
      const input = { units, raters, ratings: ratings.ratings, categories, level: 0.95 };
      const measured = measureAgreement(ratings);
      const [raw, alpha, ac] = [
        percentAgreement(input),
        krippendorffAlpha({ ...input, metric: ordered ? "ordinal" : "nominal" }),
        ordered ? gwetAC2({ ...input, weighting: "linear" }) : gwetAC1(input),
      ];
      if (!isDefined(raw) || !isDefined(alpha) || !isDefined(ac)) throw new Error(ratings.question);
      expect([measured.raw, measured.alpha, measured.ac]).toEqual([
        raw.agreement,
        alpha.coefficient,
        ac.coefficient,
      ]);
      expect(measured).toMatchObject({ items: 60, shared: 60, people: 3, ordered });
      const [first, second] = ["r2", "r4"].map(
        (person) =>
          new Map(units.flatMap((unit, at) => (raters[at] === person ? [[unit, ratings.ratings[at]!]] : []))),
      );
      const both = [...first!.keys()].filter((unit) => second!.has(unit));
      const kappa = cohenKappa({
        first: both.map((unit) => first!.get(unit)!),
        second: both.map((unit) => second!.get(unit)!),
        categories,
        level: 0.95,
      });
      const pair = measured.pairs.find((one) => one.first === "r2" && one.second === "r4");
      expect(pair?.kappa).toEqual(isDefined(kappa) ? kappa.coefficient : kappa);
      expect(pair?.shared).toBe(both.length);
    }
  });

  it("is not defined, and says why, where nobody judged what another did", () => {
    const alone = sayOn(aBook(), "w0", [aChoice("a")]);
    const [measured] = ratingsOf(alone).map((one) => measureAgreement(one));
    for (const answer of [measured!.raw, measured!.alpha, measured!.ac])
      expect(isDefined(answer)).toBe(false);
    expect(measured).toMatchObject({ items: 1, shared: 0, people: 1, pairs: [] });
  });
});

describe("the side", () => {
  it("is measured on choices alone, ties apart", () => {
    const book = aBook({ work: someItems(40) });
    for (let at = 0; at < 40; at += 1)
      tell(book, "r2", [judged(`w${at}`, aChoice(at < 30 ? "a" : at < 36 ? "b" : "tie"), ["a", "b"])]);
    const { choices, left, orderEffect, ranking } = positionEffect(book);
    expect(choices).toBe(36);
    expect(isDefined(left) && left.value).toBeCloseTo(30 / 36);
    // No item says which model wrote what.
    expect([isDefined(orderEffect), ranking]).toEqual([false, []]);
  });

  it("is not measured before anybody chose", () => {
    expect(positionEffect(aBook())).toMatchObject({ choices: 0, left: { code: "no-rows" } });
  });
});

describe("the quality of a project", () => {
  const book = aBook({ work: someItems(4), reviewers: 3, settings: { overlap: 3 } });
  sayOn(book, "w0", [aChoice("a", [aMark()]), aChoice("a"), aChoice("a")]);
  sayOn(book, "w1", [aChoice("b", [aMark()]), aChoice("b", [aMark()]), aChoice("b")]);
  sayOn(book, "w2", [aChoice("a"), aChoice("a"), aChoice("a")]);
  tell(book, "r2", [{ act: "item-skipped", item: "w3", why: "technical", note: "" }]);

  it("counts where each item stands, and what a majority would have hidden", () => {
    const { progress, hiddenByMajority, shareNeverDoubleReviewed: share, gold } = measureQuality(book);
    expect(progress).toEqual({
      work: 4,
      decided: 1,
      begun: 2,
      untouched: 1,
      toAdjudicate: 2,
      openCritical: 2,
      openFlags: 0,
      skips: { technical: 1 },
      judgements: 9,
    });
    expect([hiddenByMajority, share]).toEqual([1, 0.25]);
    expect(gold.map(({ person }) => person)).toEqual(["r2", "r3", "r4"]);
    expect(shareNeverDoubleReviewed(aBook({ work: [] }))).toBeNull();
  });

  it("counts reports and skips of items with a known answer too, so that none is overlooked and none given away", () => {
    const other = aBook({
      work: someItems(1),
      gold: someItems(1, "g", { key: { choice: { a: 3 } } }),
      reviewers: 1,
    });
    const before = measureQuality(other).progress;
    expect([before.openFlags, before.skips]).toEqual([0, {}]);
    tell(other, "r2", [
      { act: "item-flagged", item: "g0", flag: "identifier", severity: "critical", note: "" },
      { act: "item-skipped", item: "g0", why: "technical", note: "" },
    ]);
    const { openFlags, skips, work } = measureQuality(other).progress;
    expect([openFlags, skips, work]).toEqual([1, { technical: 1 }, 1]);
  });

  it("goes with what leaves, under pseudonyms and classes of credentials", () => {
    const items = decidedItems(book, aDay());
    expect(items.map(({ decision }) => decision.kind)).toEqual(["open", "open", "chosen", "open"]);
    expect(items[0]?.judgements[0]).toMatchObject({
      person: "r2",
      credentialClass: "registered nurse, document seen",
    });
    expect(decidedItems(book, aDay("2027-01-01"))[0]?.judgements[0]?.credentialClass).toContain(
      "document seen",
    );
    const header = exportHeader(book, { exportedAt: "2026-11-21T09:00:00.000Z", licence: "CC BY 4.0" });
    expect(header).toMatchObject({ project: "p-1", guidelineVersion: 1, shareNeverDoubleReviewed: 0.25 });
    expect(header.agreement.map(({ name }) => name)).toContain("compare: Gwet's AC1");
  });

  it("sets a model that judges beside what people decided, and lets it decide nothing", () => {
    const before = decidedItems(book, aDay());
    const said = ["w0", "w1", "w2"].map((item) => ({ item, choice: "a", order: ["b", "a"] }));
    tell(book, "r1", [{ act: "judge-ran", model: "any", host: "here", prompt: "p1", said, unreadable: 1 }]);
    expect(decidedItems(book, aDay())).toEqual(before);
    const comparison = compareJudge(book, book.judgeRuns[0]!);
    expect(comparison).toMatchObject({ shared: 1, unreadable: 1 });
    expect(isDefined(comparison.same) && comparison.same.value).toBe(1);
    expect(isDefined(comparison.left) && comparison.left.value).toBe(0);
  });
});
