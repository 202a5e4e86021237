import { describe, expect, it } from "vitest";
import type { ReportedAnswer as Answer } from "#src/evaluation/index.ts";
import type { Judgement, ReviewItem } from "#src/review/index.ts";
import { seededRandom } from "#src/statistics/index.ts";
import type { SeededRandom } from "#src/statistics/index.ts";
import { measurePractice } from "./measure-practice.ts";
import { aChoice, anAttempt, anItem, aPair } from "./testing.ts";

const OPTIONS = ["a", "b", "tie", "both-bad"];

/**
 * Somebody who knows the experts' answer with a chance of `skill`, and otherwise gives one of the answers that experts
 * give to some item, as somebody does who has an idea of what is common.
 */
function knows<T>(skill: number, right: T, others: readonly T[], random: SeededRandom): T {
  return random.uniform() < skill ? right : (others[random.below(others.length)] as T);
}

function pairs(n: number, random: SeededRandom): { item: ReviewItem; leading: string }[] {
  return Array.from({ length: n }, (_, place) => {
    // Mostly one of the answers, as in real sets.
    const leading =
      random.uniform() < 0.85
        ? (["a", "b"][random.below(2)] as string)
        : (OPTIONS[2 + random.below(2)] as string);
    const other = OPTIONS.filter((id) => id !== leading)[random.below(3)] as string;
    const votes = random.uniform() < 0.5 ? { [leading]: 4 } : { [leading]: 3, [other]: 1 };
    return { item: aPair(`pair-${place}`, votes, random), leading };
  });
}

function shuffled(random: SeededRandom): string[] {
  return random.below(2) === 0 ? ["a", "b"] : ["b", "a"];
}

type Rater = (given: { item: ReviewItem; leading: string; order: readonly string[] }) => string;

function measure(
  set: readonly { item: ReviewItem; leading: string }[],
  rater: Rater,
  random: SeededRandom,
): Answer {
  const attempts = set.map(({ item, leading }, turn) => {
    const order = shuffled(random);
    return anAttempt(item, aChoice(rater({ item, leading, order })), turn, order);
  });
  const answer = measurePractice(
    attempts,
    set.map(({ item }) => item),
  ).byTask[0]?.agreement;
  if (answer === undefined) throw new Error("nothing was measured");
  return answer;
}

const covers = (answer: Answer, truth: number): boolean =>
  answer.value !== null && (answer.low ?? 1) <= truth && truth <= (answer.high ?? 0);

describe("simulated raters of pairs", () => {
  it.each([0.5, 0.7, 0.9])("of skill %s lie within their interval in most sets", (skill) => {
    const random = seededRandom(skill * 1000);
    let within = 0;
    let sum = 0;
    const sets = 20;
    for (let set = 0; set < sets; set += 1) {
      const items = pairs(60, random);
      const common = items.map(({ leading }) => leading);
      const answer = measure(items, ({ leading }) => knows(skill, leading, common, random), random);
      if (covers(answer, skill)) within += 1;
      sum += (answer.value ?? 0) / sets;
    }
    expect(Math.abs(sum - skill)).toBeLessThan(0.05);
    expect(within).toBeGreaterThanOrEqual(sets * 0.85);
  });

  const shortcuts: Record<string, Rater> = {
    "always the first": ({ order }) => order[0] ?? "a",
    "always the one named a": () => "a",
    "always the longest": ({ item }) =>
      item.answers.toSorted((a, b) => b.text.length - a.text.length)[0]?.id ?? "a",
    "always the shortest": ({ item }) =>
      item.answers.toSorted((a, b) => a.text.length - b.text.length)[0]?.id ?? "a",
    "always a tie": () => "tie",
    "always both bad": () => "both-bad",
  };
  it.each(Object.keys(shortcuts))("%s earns nothing beyond chance", (name) => {
    const random = seededRandom(7);
    const answer = measure(pairs(200, random), shortcuts[name] as Rater, random);
    expect(Math.abs(answer.value ?? 1)).toBeLessThan(0.02);
  });

  it("the longest earns nothing even where experts prefer the longer answer", () => {
    const random = seededRandom(11);
    const items = Array.from({ length: 200 }, (_, place) => {
      const item = aPair(`pair-${place}`, { a: 1 }, random);
      const longest = item.answers.toSorted((a, b) => b.text.length - a.text.length)[0]?.id ?? "a";
      const leading = random.uniform() < 0.8 ? longest : longest === "a" ? "b" : "a";
      return { item: { ...item, key: { choice: { [leading]: 3 } } }, leading };
    });
    const answer = measure(items, shortcuts["always the longest"] as Rater, random);
    expect(Math.abs(answer.value ?? 1)).toBeLessThan(0.01);
  });

  it("picking at random is near nothing on average", () => {
    const random = seededRandom(13);
    let sum = 0;
    for (let set = 0; set < 25; set += 1)
      sum += (measure(pairs(60, random), () => OPTIONS[random.below(4)] as string, random).value ?? 1) / 25;
    expect(Math.abs(sum)).toBeLessThan(0.03);
  });
});

const WORDS = 20;
const WORD = 5;

/** Texts of 20 words, one in four without a defect, else one or two defects of two words. */
function marked(n: number, random: SeededRandom): ReviewItem[] {
  return Array.from({ length: n }, (_, place) => {
    const at =
      random.uniform() < 0.25
        ? []
        : random.uniform() < 0.5
          ? [random.below(8)]
          : [random.below(8), 10 + random.below(8)];
    return anItem({
      id: `marks-${place}`,
      task: "mark-defects",
      answers: [{ id: "a", text: "word ".repeat(WORDS) }],
      key: { marks: at.map((word) => ({ mark: spanAt(word), why: "It is wrong." })) },
    });
  });
}

function spanAt(word: number, words = 2) {
  return {
    kind: "span",
    answer: "a",
    start: word * WORD,
    end: (word + words) * WORD,
    defect: "misleading-claim",
    severity: "moderate",
  } as const;
}

type Marks = Extract<Judgement, { task: "mark-defects" }>["marks"];

function measureMarking(items: readonly ReviewItem[], marksOf: (item: ReviewItem) => Marks): Answer {
  const attempts = items.map((item, turn) => {
    const marks = marksOf(item);
    return anAttempt(
      item,
      { task: "mark-defects", marks, nothingWrong: marks.length === 0, justification: "" },
      turn,
    );
  });
  const answer = measurePractice(attempts, items).byTask[0]?.agreement;
  if (answer === undefined) throw new Error("nothing was measured");
  return answer;
}

describe("simulated raters of defects", () => {
  it.each([0.5, 0.7, 0.9])("of skill %s lie within their interval in most sets", (skill) => {
    const random = seededRandom(Math.round(skill * 1000) + 77);
    const sets = 8;
    let within = 0;
    let sum = 0;
    for (let set = 0; set < sets; set += 1) {
      const items = marked(60, random);
      const answer = measureMarking(items, (item) =>
        (knows(skill, item, items, random).key?.marks ?? []).map(({ mark }) => mark),
      );
      if (covers(answer, skill)) within += 1;
      sum += (answer.value ?? 0) / sets;
    }
    expect(Math.abs(sum - skill)).toBeLessThan(0.06);
    expect(within).toBeGreaterThanOrEqual(sets * 0.8);
  });

  it("marking everything, nothing, the beginning or the same omission always earns nothing beyond chance", () => {
    const random = seededRandom(3);
    const items = marked(50, random);
    const everything = measureMarking(items, () => [spanAt(0, WORDS)]);
    const nothing = measureMarking(items, () => []);
    const omission = measureMarking(items, () => [
      { kind: "omission", answer: "a", defect: "missed-emergency", severity: "critical" },
    ]);
    const beginning = measureMarking(items, () => [spanAt(0, 4)]);
    for (const answer of [everything, nothing, omission, beginning])
      expect(Math.abs(answer.value ?? 1)).toBeLessThan(0.02);
  });

  it("marking blindly is near nothing", () => {
    const random = seededRandom(5);
    const answer = measureMarking(marked(120, random), () => [spanAt(random.below(WORDS - 1))]);
    expect(Math.abs(answer.value ?? 1)).toBeLessThan(0.06);
  });
});

describe("simulated raters of rubrics, labels and corrections", () => {
  const rubric = ["c1", "c2", "c3", "c4"].map((id) => ({ id, criterion: `Says ${id}`, points: 5 }));
  const graded = (n: number, random: SeededRandom): ReviewItem[] =>
    Array.from({ length: n }, (_, place) =>
      anItem({
        id: `rubric-${place}`,
        task: "rubric",
        rubric,
        key: {
          criteria: Object.fromEntries(
            rubric.map(({ id }) => [id, random.uniform() < 0.6 ? { met: 3, not: 0 } : { met: 0, not: 3 }]),
          ),
        },
      }),
    );
  const gradeAll = (
    items: readonly ReviewItem[],
    grade: (met: boolean) => "met" | "not-met" | "cannot-tell",
  ) =>
    measurePractice(
      items.map((item, turn) =>
        anAttempt(
          item,
          {
            task: "rubric",
            criteria: Object.fromEntries(
              Object.entries(item.key?.criteria ?? {}).map(([id, { met }]) => [id, grade(met > 0)]),
            ),
            justification: "",
            marks: [],
          },
          turn,
        ),
      ),
      items,
    ).byTask[0]?.agreement.value;

  it.each([0.5, 0.7, 0.9])("criteria graded with skill %s are measured so", (skill) => {
    const random = seededRandom(skill * 10_000);
    const value = gradeAll(graded(300, random), (met) =>
      knows(skill, met ? "met" : "not-met", ["met", "met", "met", "not-met", "not-met"], random),
    );
    expect(Math.abs((value ?? 0) - skill)).toBeLessThan(0.06);
  });

  it.each(["met", "not-met", "cannot-tell"] as const)("always %s earns nothing beyond chance", (always) => {
    const value = gradeAll(graded(100, seededRandom(21)), () => always);
    expect(Math.abs(value ?? 1)).toBeLessThan(0.02);
  });

  const text = "Take one tablet twice a day with food and see the nurse next week.";
  const corrections = (n: number): ReviewItem[] =>
    Array.from({ length: n }, (_, place) =>
      anItem({
        id: `correct-${place}`,
        task: "correct",
        answers: [{ id: "a", text }],
        key:
          place % 2 === 0
            ? { mustChange: [] }
            : { mustChange: ["twice a day"], texts: [text.replace("twice", "once")] },
      }),
    );
  const correctAll = (textOf: (item: ReviewItem) => string): number | null | undefined => {
    const items = corrections(40);
    return measurePractice(
      items.map((item, turn) =>
        anAttempt(
          item,
          { task: "correct", text: textOf(item), nothingWrong: false, justification: "", marks: [] },
          turn,
        ),
      ),
      items,
    ).byTask[0]?.agreement.value;
  };

  it("leaving every text alone or rewriting every text earns nothing, correcting what is wrong earns all", () => {
    expect(Math.abs(correctAll(() => text) ?? 1)).toBeLessThan(0.02);
    expect(correctAll(() => "Something else entirely, in new words.")).toBeLessThan(0.02);
    expect(correctAll((item) => item.key?.texts?.[0] ?? text)).toBeCloseTo(1, 6);
  });
});
