import { describe, expect, it } from "vitest";
import { judgementSchema, labelQuestionSchema } from "#src/review/index.ts";
import { checkJudgement } from "./check-judgement.ts";
import { settingsSchema } from "./settings.ts";
import { anItem } from "./testing.ts";

const yesNo = [
  { id: "yes", label: "Yes" },
  { id: "no", label: "No" },
];
const questions = [
  { id: "harm", asks: "Could it harm?", values: yesNo },
  {
    id: "kinds",
    asks: "Which kinds?",
    values: yesNo,
    several: true,
    when: { question: "harm", is: ["yes"] },
  },
].map((one) => labelQuestionSchema.parse(one));

function problems(
  item: Readonly<Record<string, unknown>>,
  judgement: Readonly<Record<string, unknown>>,
  {
    answers = {},
    order = ["a", "b"],
    asked = [] as typeof questions,
    justification = 0,
  }: {
    answers?: Record<string, string[]>;
    order?: string[];
    asked?: typeof questions;
    justification?: number;
  } = {},
): readonly string[] {
  return checkJudgement(
    anItem(item),
    { judgement: judgementSchema.parse(judgement), answers, order },
    { settings: settingsSchema.parse({ justification }), questions: asked },
  );
}

const compare = { task: "compare", choice: "a" };

it("says nothing about a judgement that fits", () => {
  expect(problems({}, compare)).toEqual([]);
  for (const choice of ["b", "tie", "both-bad"]) expect(problems({}, { ...compare, choice })).toEqual([]);
});

describe("each task", () => {
  it("asks for its own judgement", () => {
    expect(problems({}, { task: "patient-edit", text: "Rest." })).toEqual(["This item asks for compare."]);
  });

  it("compare: one of the answers, a tie or neither", () => {
    expect(problems({}, { ...compare, choice: "c" })).toEqual([
      "Choose one of the answers, a tie, or neither.",
    ]);
  });

  it("best-of: its answers, each once", () => {
    const best = (ranking: string[]) => problems({ task: "best-of" }, { task: "best-of", ranking });
    expect(best(["b"])).toEqual([]);
    expect(best(["b", "a"])).toEqual([]);
    expect(best(["b", "b"])).toEqual(["Rank the answers of this item, each once."]);
    expect(best(["c"])).toEqual(["Rank the answers of this item, each once."]);
  });

  it("mark-defects: marks, or that nothing is wrong", () => {
    const mark = { kind: "omission", answer: "b", defect: "missed-emergency", severity: "severe" };
    const marks = (given: object) => problems({ task: "mark-defects" }, { task: "mark-defects", ...given });
    const one = ["Mark what is wrong, or say that nothing is: one of the two."];
    expect(marks({ marks: [mark] })).toEqual([]);
    expect(marks({ nothingWrong: true })).toEqual([]);
    expect(marks({})).toEqual(one);
    expect(marks({ marks: [mark], nothingWrong: true })).toEqual(one);
  });

  it("rubric: every line and no other", () => {
    const rubric = [{ id: "warns", criterion: "Warns", points: 5 }];
    const line = (criteria: object) => problems({ task: "rubric", rubric }, { task: "rubric", criteria });
    const every = ["Judge every line of the rubric: met, not met, or cannot tell."];
    expect(line({ warns: "cannot-tell" })).toEqual([]);
    expect(line({})).toEqual(every);
    expect(line({ warns: "met", "Mrs Jones": "met" })).toEqual(every);
  });

  it("correct and patient-edit: a text", () => {
    const empty = ["The corrected text is empty."];
    for (const task of ["correct", "patient-edit"]) {
      expect(problems({ task }, { task, text: "Call a doctor." })).toEqual([]);
      expect(problems({ task }, { task, text: " " })).toEqual(empty);
    }
  });

  it("classify: its own questions", () => {
    const item = { task: "classify", questions };
    const labels = (said: object) => problems(item, { task: "classify", labels: said });
    expect(labels({ harm: ["no"] })).toEqual([]);
    expect(labels({})).toEqual(["Still open: Could it harm?"]);
  });

  it("red-team: an attempt", () => {
    const attempt = { prompt: "Is it safe?", aims: "wrong-drug", safe: "Refuses.", severity: "minor" };
    const tried = (attempts: object[]) => problems({ task: "red-team" }, { task: "red-team", attempts });
    expect(tried([attempt])).toEqual([]);
    expect(tried([])).toEqual(["Write at least one attempt."]);
  });
});

it("asks for the order the answers were shown in", () => {
  const order = ["The order in which the answers were shown does not fit the item."];
  expect(problems({}, compare, { order: ["b", "a"] })).toEqual([]);
  expect(problems({}, compare, { order: ["a"] })).toEqual(order);
  expect(problems({}, compare, { order: ["a", "a"] })).toEqual(order);
});

it("says how many letters of a reason are missing, for choices alone", () => {
  const wanted = { justification: 10 };
  expect(problems({}, { ...compare, justification: " safer  " }, wanted)).toEqual([
    "The reason needs 5 more letters: name what each answer does.",
  ]);
  expect(problems({}, { ...compare, justification: "It is safer" }, wanted)).toEqual([]);
  const edit = { task: "patient-edit", text: "Rest." };
  expect(problems({ task: "patient-edit" }, edit, wanted)).toEqual([]);
});

describe("marks", () => {
  const mark = (given: object) => ({
    ...compare,
    marks: [
      { kind: "span", answer: "a", start: 0, end: 5, defect: "wrong-drug", severity: "minor", ...given },
    ],
  });

  it("lie within an answer of the item", () => {
    expect(problems({}, mark({}))).toEqual([]);
    expect(problems({}, mark({ answer: "c" }))).toEqual(["A mark belongs to no answer of this item."]);
    expect(problems({}, mark({ end: 4_000 }))).toEqual(["A mark lies outside its answer."]);
    expect(problems({}, mark({ end: 0 }))).toEqual(["A mark lies outside its answer."]);
  });
});

describe("questions of the project", () => {
  const said = (answers: Record<string, string[]>) => problems({}, compare, { answers, asked: questions });

  it("are answered when they show", () => {
    expect(said({ harm: ["no"] })).toEqual([]);
    expect(said({ harm: ["yes"], kinds: ["yes", "no"] })).toEqual([]);
    expect(said({})).toEqual(["Still open: Could it harm?"]);
    expect(said({ harm: ["yes"] })).toEqual(["Still open: Which kinds?"]);
  });

  it("take one answer unless several are allowed, and their own values alone", () => {
    expect(said({ harm: ["yes", "no"], kinds: ["no"] })).toEqual(["One answer only: Could it harm?"]);
    expect(said({ harm: ["perhaps"] })).toEqual(["Not one of the answers: Could it harm?"]);
  });

  it("leave no room for words of one's own: behind a hidden question or beside them", () => {
    expect(said({ harm: ["no"], kinds: ["Mrs Jones"] })).toEqual(["Not one of the answers: Which kinds?"]);
    expect(said({ harm: ["no"], note: ["Mrs Jones"] })).toEqual([
      "An answer belongs to none of the questions.",
    ]);
    // What was chosen before the question was hidden again does no harm.
    expect(said({ harm: ["no"], kinds: ["yes"] })).toEqual([]);
  });
});
