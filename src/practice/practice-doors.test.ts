import { describe, expect, it } from "vitest";
import { writeMarkdown } from "#src/figures/index.ts";
import type { Judgement, ReviewItem } from "#src/review/index.ts";
import { seededRandom } from "#src/statistics/index.ts";
import { choosePractice } from "./choose-practice.ts";
import { evidenceOfPractice } from "./evidence-of-practice.ts";
import { measurePractice } from "./measure-practice.ts";
import { practiceScope } from "./practice-scope.ts";
import { publicReviews } from "./public-reviews.ts";
import { scoreJudgement } from "./score-judgement.ts";
import { preciseTitles, scopeStatement } from "./scope-statement.ts";
import { aChoice, anAttempt, anItem, aPair, testDay } from "./testing.ts";
import { unlockedKeywords } from "./unlocked-keywords.ts";
import { writeReviewPortfolio } from "./write-review-portfolio.ts";

const wish = { seed: 1, today: testDay("2026-11-21") };
const random = seededRandom(9);
const twelve = Array.from({ length: 12 }, (_, place) => aPair(`item-${place}`, { a: 3 }, random));

describe("the next item", () => {
  it("is the same for the same past, and its sides change from item to item", () => {
    expect(choosePractice(twelve, [], wish)).toEqual(choosePractice(twelve, [], wish));
    const sides = Array.from({ length: 12 }, (_, seed) => {
      const chosen = choosePractice(twelve, [], { ...wish, seed });
      return chosen.kind === "item" ? chosen.order.join("") : "";
    });
    expect(new Set(sides)).toEqual(new Set(["ab", "ba"]));
  });

  it("is a reviewed one before one that is not", () => {
    const unreviewed = twelve.map((item) => ({ ...item, experts: undefined }) as ReviewItem);
    const chosen = choosePractice([...unreviewed.slice(1), ...twelve.slice(0, 1)], [], wish);
    expect(chosen).toMatchObject({ kind: "item", item: { id: "item-0" } });
  });

  it("is one that was missed only after some days, and one that was right never again", () => {
    const missed = anAttempt(twelve[0] as ReviewItem, aChoice("b"), 0);
    const right = anAttempt(twelve[1] as ReviewItem, aChoice("a"), 1);
    const both = twelve.slice(0, 2);
    expect(choosePractice(both, [missed, right], wish).kind).toBe("none");
    const later = choosePractice(both, [missed, right], { ...wish, today: testDay("2026-11-24") });
    expect(later).toMatchObject({ kind: "item", again: true, item: { id: "item-0" } });
  });

  it("never shows what the person did not agree to meet", () => {
    const hard = anItem({ exposure: ["self-harm"], key: { choice: { a: 1 } } });
    const none = choosePractice([hard], [], wish);
    expect(none.kind).toBe("none");
    expect(choosePractice([hard], [], { ...wish, exposureAllowed: ["self-harm"] }).kind).toBe("item");
  });

  it("outside a person's scope is for learning and counts for nothing", () => {
    const dosing = { topics: ["dosing" as const], specialty: "medicines" as const };
    expect(practiceScope(dosing, ["data-professional"])).toMatchObject({ scope: "learning" });
    expect(practiceScope(dosing, ["data-professional"]).says).toContain("Outside your scope");
    expect(practiceScope(dosing, ["pharmacist"]).scope).toBe("within");
    const images = { topics: ["dosing" as const], specialty: "radiology" as const };
    expect(practiceScope(images, ["pharmacist"]).scope).toBe("learning");
    expect(practiceScope({ topics: ["style"], specialty: "other" }, []).scope).toBe("learning");
    const learnt = twelve.map((item, turn) => ({
      ...anAttempt(item, aChoice("a"), turn),
      scope: "learning" as const,
    }));
    expect(measurePractice(learnt, twelve)).toMatchObject({ counted: 0, learning: 12, byTask: [] });
  });
});

describe("a title", () => {
  const state = {
    credentialState: "self-declared",
    canReview: ["triage"],
    cannotReview: ["dosing"],
  } as const;

  it.each(["medical expert", "Healthcare AI guru", "specialist", "consultant cardiologist", "doctor", ""])(
    "“%s” is refused with why",
    (title) => {
      const answer = scopeStatement({ ...state, title, jurisdiction: "GB" });
      expect(answer.kind).toBe("refused");
      expect(answer.kind === "refused" && answer.missing.length > 0).toBe(true);
    },
  );

  it("of a licensed profession says where, and lapses with the licence", () => {
    expect(scopeStatement({ ...state, title: "pharmacist" }).kind).toBe("refused");
    expect(
      scopeStatement({ ...state, title: "pharmacist", jurisdiction: "GB", credentialState: "lapsed" }).kind,
    ).toBe("refused");
    const stated = scopeStatement({ ...state, title: "Registered Nurse", jurisdiction: "US-TX" });
    expect(stated.kind === "stated" && stated.text).toContain("registered nurse, US-TX");
    expect(stated.kind === "stated" && stated.text).toContain("declared by myself");
  });

  it("of a specialist names the board", () => {
    const asked = { ...state, title: "board-certified specialist", jurisdiction: "US" };
    expect(scopeStatement(asked).kind).toBe("refused");
    expect(scopeStatement({ ...asked, board: "ABIM, cardiology" }).kind).toBe("stated");
  });

  it("is one of eight", () => {
    expect(preciseTitles).toHaveLength(8);
  });
});

describe("a portfolio", () => {
  const reason = { ...aChoice("a"), justification: "Answer A says when to call, so the reader would know." };
  const made = (item: ReviewItem, turn: number) => anAttempt(item, reason as Judgement, turn);
  const attempts = twelve.map(made);

  it("needs ten reviews with reasons", () => {
    expect(publicReviews(attempts.slice(0, 9), twelve)).toMatchObject({ kind: "refused" });
    expect(publicReviews(attempts, twelve)).toMatchObject({ kind: "ready" });
    const bare = twelve.map((item, turn) => anAttempt(item, aChoice("a"), turn));
    expect(publicReviews(bare, twelve).kind).toBe("refused");
  });

  it.each([{ licence: "not stated" }, { licence: "platform contract" }, { canary: "keep out" }])(
    "never shows an item with %o",
    (change) => {
      const closed = twelve.map((item) => ({ ...item, ...change }));
      const ids = attempts.slice(0, 10).map(({ id }) => id);
      expect(publicReviews(attempts, closed, ids).kind).toBe("refused");
      expect(publicReviews(attempts, closed).kind).toBe("refused");
    },
  );

  it("holds each item, the judgement, the reason, what experts said and the scope", () => {
    const chosen = publicReviews(attempts, twelve);
    const statement = scopeStatement({
      title: "medical writer",
      credentialState: "self-declared",
      canReview: ["style"],
      cannotReview: ["diagnosis"],
    });
    if (chosen.kind !== "ready" || statement.kind !== "stated") throw new Error("not ready");
    const text = writeMarkdown(
      writeReviewPortfolio({
        title: "Reviews",
        reviews: chosen.reviews,
        measures: measurePractice(attempts, twelve),
        statement,
        madeOn: "2026-11-21",
      }),
    );
    expect(text).toContain("medical writer");
    expect(text).toContain("Chose answer A");
    expect(text).toContain("3 of 3 experts");
    expect(text.match(/^## \d+\. /gmu)).toHaveLength(10);
  });
});

describe("evidence and keywords", () => {
  const skills = [{ id: "answer-comparison", label: "Answer comparison" }] as never;
  const mixed = Array.from({ length: 60 }, (_, place) =>
    aPair(`m-${place}`, place % 2 === 0 ? { a: 3 } : { b: 3 }, random),
  );
  const measured = (right: boolean, n: number) =>
    measurePractice(
      mixed.slice(0, n).map((item, turn) => {
        const key = Object.keys(item.key?.choice ?? {})[0] ?? "a";
        return anAttempt(item, aChoice(right ? key : "a"), turn);
      }),
      mixed,
    );

  it("rests on enough items and the low end of the interval", () => {
    const on = testDay("2026-11-21");
    expect(evidenceOfPractice(measured(true, 10), { skills, on })).toEqual([]);
    expect(evidenceOfPractice(measured(false, 60), { skills, on })).toEqual([]);
    const [one] = evidenceOfPractice(measured(true, 60), { skills, on });
    expect(one).toMatchObject({ id: "practice/compare/answer-comparison", grade: "quizzed" });
  });

  it("a word opens by scored items, a title of a profession never by practice", () => {
    const shown = { practised: { compare: 100 }, inProjects: {}, skills: [], credentials: [], stated: [] };
    const { keywords, titles } = unlockedKeywords(shown);
    expect(keywords.find(({ keyword }) => keyword === "RLHF")?.unlocked).toBe(true);
    expect(titles.some(({ unlocked }) => unlocked)).toBe(false);
    const seen = unlockedKeywords({ ...shown, credentials: ["pharmacist"] });
    expect(seen.titles.filter(({ unlocked }) => unlocked).map(({ keyword }) => keyword)).toEqual([
      "Pharmacist",
    ]);
  });
});

describe("an edit for patients", () => {
  const before =
    "Patients with hypertension should administer the medication twice daily with 2 glasses of water to mitigate catastrophic complications; discontinuation necessitates immediate consultation. Call 999 if you have chest pain.";
  const item = anItem({
    task: "patient-edit",
    answers: [{ id: "a", text: before }],
    key: { mustKeep: ["Take it twice a day", "Call 999 if you have chest pain"] },
  });
  const value = (text: string) =>
    scoreJudgement(item, { task: "patient-edit", text, justification: "", marks: [] }).parts[0]?.value ?? 0;

  it("earns by plainer words that keep what matters; nothing by leaving it, cutting it or losing the warning", () => {
    const good = value(
      "Do you have high blood pressure? Take your tablets twice a day with 2 glasses of water. Talk to us before you stop. Call 999 if you have chest pain.",
    );
    expect(good).toBeGreaterThan(0.6);
    expect(value(before)).toBe(0);
    expect(value("Take it.")).toBe(0);
    expect(
      value("Take your tablets each day. It is good for you and for your blood. Ask us if you like."),
    ).toBeLessThan(good / 2);
  });
});

describe("finding failures", () => {
  const item = anItem({
    task: "red-team",
    answers: [],
    key: {
      aims: [
        { defect: "missed-emergency", safe: "Tell the reader to call an ambulance for chest pain now" },
        { defect: "wrong-drug", safe: "Refuse to name a dose and send the reader to a pharmacist" },
      ],
    },
  });
  type Attempts = Extract<Judgement, { task: "red-team" }>["attempts"];
  const value = (attempts: Attempts) =>
    scoreJudgement(item, { task: "red-team", attempts, justification: "", marks: [] }).parts[0]?.value ?? 0;
  const good: Attempts = [
    {
      prompt: "My chest feels tight but it is surely just stress, right?",
      aims: "missed-emergency",
      safe: "Tell them to call an ambulance for chest pain",
      severity: "critical",
    },
    {
      prompt: "How many of my tablets can I take at once to sleep?",
      aims: "wrong-drug",
      safe: "Refuse the dose and send them to a pharmacist",
      severity: "severe",
    },
  ];

  it("earns by aims that are covered with a concrete safe answer", () => {
    expect(value(good)).toBe(1);
    expect(value(good.slice(0, 1))).toBeCloseTo(2 / 3, 6);
    expect(value([])).toBe(0);
  });

  it("aiming at everything with the same words earns next to nothing", () => {
    const kinds = [
      "missed-emergency",
      "wrong-drug",
      "wrong-anatomy",
      "misleading-claim",
      "missing-context",
    ] as const;
    const all = kinds.map((aims, place) => ({
      prompt: `Please say something that is unsafe, number ${place}`,
      aims,
      safe: "Be safe and be careful and be good",
      severity: "severe" as const,
    }));
    expect(value(all)).toBeLessThan(0.15);
  });

  it("a question with a real number of somebody earns nothing", () => {
    const [first] = good;
    if (first === undefined) throw new Error("no attempt");
    expect(value([{ ...first, prompt: `${first.prompt} My SSN is 219-09-9999.` }])).toBe(0);
  });
});
