import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "#src/statistics/index.ts";
import { gradeJustification } from "./grade-justification.ts";
import { measurePractice } from "./measure-practice.ts";
import { scoreJudgement } from "./score-judgement.ts";
import { aChoice, anAttempt, anItem, aPair } from "./testing.ts";

const clear = Array.from({ length: 20 }, (_, place) =>
  aPair(`clear-${place}`, place % 2 === 0 ? { a: 4 } : { b: 3, a: 1 }, seededRandom(place)),
);
const answers = clear.map((item, turn) => anAttempt(item, aChoice(turn % 3 === 0 ? "a" : "b"), turn));

describe("what counts", () => {
  it("contested items never change a measure, whatever is answered", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("a", "b", "tie", "both-bad"), fc.integer({ min: 1, max: 4 })), {
          maxLength: 8,
        }),
        (given) => {
          const contested = given.map(([choice, votes], place) => {
            const item = aPair(`contested-${place}`, { a: votes, b: votes }, seededRandom(place));
            return anAttempt(
              item,
              { ...aChoice(choice), task: "compare", choice, reasons: [], confidence: 1 },
              100 + place,
            );
          });
          const without = measurePractice(answers, clear);
          const all = measurePractice([...answers, ...contested], clear);
          expect(all.byTask).toEqual(without.byTask);
          expect(all.bySpecialty).toEqual(without.bySpecialty);
          expect(all.confidence).toEqual(without.confidence);
          expect(all.contested).toBe(given.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("an item nobody qualified looked at changes nothing and says so", () => {
    const { experts: _experts, ...rest } = aPair("unreviewed", { a: 1 }, seededRandom(1));
    const item = anItem({ ...rest, experts: undefined });
    const score = scoreJudgement(item, aChoice("a"));
    expect(score).toMatchObject({ standing: "unreviewed", counted: false });
    expect(score.whyNot).toContain("not reviewed by two qualified people");
    expect(score.feedback.map(({ kind }) => kind)).toContain("right");
    const all = measurePractice([...answers, anAttempt(item, aChoice("b"), 50)], [...clear, item]);
    expect(all.byTask).toEqual(measurePractice(answers, clear).byTask);
  });

  it("one sign-off is too few, two make an item count", () => {
    const signed = (n: number) =>
      scoreJudgement(
        anItem({
          experts: undefined,
          key: { choice: { a: 1 } },
          signOff: Array.from({ length: n }, () => ({
            profession: "registered nurse",
            on: "2026-11-20",
            credential: "document-seen",
          })),
        }),
        aChoice("a"),
      ).counted;
    expect([signed(0), signed(1), signed(2)]).toEqual([false, false, true]);
  });

  it("only the first attempt at an item counts", () => {
    const again = clear.map((item, turn) =>
      anAttempt(item, aChoice(Object.keys(item.key?.choice ?? {})[0] ?? "a"), 200 + turn),
    );
    const all = measurePractice([...again, ...answers], clear);
    expect(all.byTask).toEqual(measurePractice(answers, clear).byTask);
    expect(all.repeated).toBe(20);
  });

  it("an item that changed since does not change what was counted", () => {
    const changed = clear.map((item) => ({ ...item, key: { choice: { tie: 5 } } }));
    const kept = answers.map((attempt) => ({ ...attempt, itemVersionHash: "as it was" }));
    expect(measurePractice(kept, changed).byTask).toEqual(measurePractice(kept, clear).byTask);
  });

  it("too few items give no number", () => {
    const [group] = measurePractice(answers.slice(0, 4), clear).byTask;
    expect(group?.agreement.value).toBeNull();
    expect(group?.says).toContain("4 of the 5 items");
  });
});

describe("a choice", () => {
  const item = anItem({ key: { choice: { a: 3, b: 1 } }, experts: { n: 4, who: "four", source: "test" } });

  it("earns most with most experts, and a share with a minority", () => {
    const worth = (choice: string) => scoreJudgement(item, aChoice(choice)).parts[0]?.value;
    expect([worth("a"), worth("b"), worth("tie")]).toEqual([1, 1 / 3, 0]);
  });

  it("shows both sides of a contested pair and counts for nothing", () => {
    const split = anItem({
      key: {
        choice: { a: 2, b: 2 },
        reasons: [
          { for: "a", says: "It says when to call." },
          { for: "b", says: "It is short." },
        ],
      },
    });
    const score = scoreJudgement(split, { ...aChoice("a"), confidence: 1 });
    expect(score).toMatchObject({ contested: true, counted: false, right: null });
    expect(score.brier).toBeUndefined();
    expect(score.feedback.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["contested", "reason", "other-side"]),
    );
  });

  it("states of confidence are scored by Brier", () => {
    expect(scoreJudgement(item, { ...aChoice("a"), confidence: 0.8 }).brier).toBeCloseTo(0.04, 9);
    expect(scoreJudgement(item, { ...aChoice("b"), confidence: 0.8 }).brier).toBeCloseTo(0.64, 9);
  });
});

describe("marks", () => {
  const text = "Take four tablets at once. Rest well.";
  const item = anItem({
    task: "mark-defects",
    answers: [{ id: "a", text }],
    key: {
      marks: [
        {
          mark: { kind: "span", answer: "a", start: 5, end: 17, defect: "wrong-drug", severity: "severe" },
          why: "Too many.",
        },
        {
          mark: { kind: "omission", answer: "a", defect: "missed-emergency", severity: "critical" },
          why: "No warning.",
        },
      ],
    },
  });
  const said = (marks: unknown[], nothingWrong = false) =>
    scoreJudgement(item, { task: "mark-defects", marks: marks as never, nothingWrong, justification: "" });

  it("all found is whole, half found is more than none", () => {
    const all = (item.key?.marks ?? []).map(({ mark }) => mark);
    expect(said(all).parts[0]?.value).toBe(1);
    const half = said(all.slice(1)).parts[0]?.value ?? 0;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(1);
    expect(said([], true).parts[0]?.value).toBe(0);
  });

  it("an omission is met by its kind alone, wherever other marks lie", () => {
    const kinds = said([
      { kind: "omission", answer: "a", defect: "missed-emergency", severity: "minor" },
    ]).feedback;
    expect(kinds.filter(({ kind }) => kind === "right")).toHaveLength(1);
    expect(kinds.filter(({ kind }) => kind === "missed")).toHaveLength(1);
  });

  it("saying that nothing is wrong where nothing is wrong is wholly right", () => {
    const clean = anItem({ task: "mark-defects", answers: [{ id: "a", text }], key: { marks: [] } });
    const judged = scoreJudgement(clean, {
      task: "mark-defects",
      marks: [],
      nothingWrong: true,
      justification: "",
    });
    expect(judged.parts[0]?.value).toBe(1);
    expect(judged.counted).toBe(true);
  });

  it("a mark that few of the experts made is shown and not held against anybody", () => {
    const one = anItem({
      task: "mark-defects",
      answers: [{ id: "a", text }],
      experts: { n: 4, who: "four", source: "test" },
      key: { marks: [{ ...item.key?.marks?.[0], votes: 1 }] },
    });
    const judged = scoreJudgement(one, {
      task: "mark-defects",
      marks: [],
      nothingWrong: true,
      justification: "",
    });
    expect(judged).toMatchObject({ contested: true, counted: false });
  });
});

describe("the reason", () => {
  const item = anItem();
  const grade = (text: string) => gradeJustification(item, text, ["a", "b"]).value;
  const strong =
    "Answer A tells the patient to call a doctor if the pain grows, so she would know when to act. It does not diagnose the pain, which could otherwise stop a worried reader from getting care. Answer B is far too certain that it is indigestion and will pass. It also fails to name any warning sign such as a fever, so the patient might wait too long.";

  it("two behaviours of each side and what they mean for the reader are a whole reason", () => {
    expect(grade(strong)).toBeGreaterThan(0.85);
  });

  it("one side alone is half a reason", () => {
    const half = grade(strong.slice(0, strong.indexOf("Answer B")));
    expect(half).toBeGreaterThan(0.3);
    expect(half).toBeLessThan(0.7);
  });

  it.each([
    ["a bare winner", "Answer A is better than answer B. I prefer A because it is the best one overall."],
    ["nothing", ""],
    [
      "a list of terms",
      "A: emergency warning, urgent care, red flags, doctor, dose, certainty, patient, safe, plain language. B: diagnosis, jargon, omits, misses, wrong, overconfident, patient, harm, risk, evidence.",
    ],
    [
      "the same list in a sentence",
      "Answer A is emergency warning red flags urgent doctor dose diagnosis safe patient because harm. Answer B is omits missing wrong jargon certain overconfident patient because risk.",
    ],
    [
      "one sentence again and again",
      "Answer A warns the patient to call a doctor for the pain. Answer A warns the patient to call the doctor for pain. Answer A warns a patient to call a doctor for their pain.",
    ],
    [
      "praise that fits any answer",
      "Answer A is accurate, clear and complete. Answer B is inaccurate, unclear and incomplete.",
    ],
  ])("%s scores low", (_name, text) => {
    expect(grade(text)).toBeLessThanOrEqual(0.3);
  });
});
