import { expect, it } from "vitest";
import type { Context } from "./context.ts";
import { onItsSides } from "./practice-item.ts";
import type { ShownItem } from "./practice-item.ts";
import { HOW_TO_ANSWER, readPracticeJudgement } from "./practice-judgement.ts";
import type { JudgementOptions } from "./practice-judgement.ts";

const files: Record<string, string> = {
  "plain.txt": "Drink water.\r\nCall if it grows.\n",
  "empty.txt": " \n",
  "whole.json": '{"task":"compare","choice":"B","justification":"B warns."}',
  "inner.json": '{"judgement":{"task":"red-team","attempts":[]}}',
};
const context = {
  readFile: async (path: string) => new TextEncoder().encode(files[path]),
} as unknown as Context;

const answers = [
  { id: "A", text: "Don\u2019t wait; call  an\nambulance now. Call again if it gets worse." },
  { id: "B", text: "It will pass. Take a second tablet, and take a rest." },
];
const rubric = ["warns", "plain"].map((id) => ({ id, criterion: id, points: 3, tags: [] }));
const questions = [
  {
    id: "urgency",
    asks: "How urgent?",
    values: ["emergency", "routine"].map((id) => ({ id, label: id })),
    several: false,
    ordered: false,
  },
  {
    id: "topics",
    asks: "About what?",
    values: ["dose", "triage", "diet"].map((id) => ({ id, label: id })),
    several: true,
    ordered: false,
  },
];
type Task = Parameters<typeof readPracticeJudgement>[0]["task"];
const read = (task: Task, options: JudgementOptions) =>
  readPracticeJudgement({ task, answers, rubric, questions, context: "The note." }, options, context);
/** What is said when it cannot be read: the message with its advice. */
const refused = (task: Task, options: JudgementOptions) =>
  read(task, options).then(
    () => "nothing was refused",
    (error: { shown: { message: string; advice: string } }) => `${error.shown.message} ${error.shown.advice}`,
  );

it.each<[Task, JudgementOptions, object]>([
  [
    "compare",
    { choose: "a", because: "A warns.", reasons: ["safer"], confidence: 0.8 },
    { choice: "A", justification: "A warns.", reasons: ["safer"], confidence: 0.8 },
  ],
  ["compare", { choose: "tie" }, { choice: "tie" }],
  ["compare", { choose: "both-bad" }, { choice: "both-bad" }],
  ["best-of", { choose: "b" }, { ranking: ["B"] }],
  ["best-of", { choose: "B, A" }, { ranking: ["B", "A"] }],
  ["mark-defects", { nothingWrong: true }, { nothingWrong: true, marks: [] }],
  [
    "mark-defects",
    { missing: ["b:missed-emergency:critical"] },
    {
      nothingWrong: false,
      marks: [{ kind: "omission", answer: "B", defect: "missed-emergency", severity: "critical" }],
    },
  ],
  ["rubric", { met: ["warns"], notMet: ["plain"] }, { criteria: { warns: "met", plain: "not-met" } }],
  ["rubric", { cannotTell: ["plain"] }, { criteria: { plain: "cannot-tell" } }],
  ["correct", { nothingWrong: true }, { nothingWrong: true, text: answers[0]?.text }],
  ["patient-edit", { text: "plain.txt" }, { text: "Drink water.\nCall if it grows." }],
  [
    "classify",
    { label: ["urgency=emergency", "topics=dose,diet", "topics=triage"] },
    { labels: { urgency: ["emergency"], topics: ["dose", "diet", "triage"] } },
  ],
  ["compare", { file: "whole.json" }, { choice: "B", justification: "B warns." }],
  ["compare", { file: "whole.json", because: "It warns." }, { justification: "It warns." }],
  ["red-team", { file: "inner.json" }, { attempts: [] }],
])("reads %s from %j", async (task, options, judgement) => {
  expect(await read(task, options)).toMatchObject({ task, ...judgement });
});

it.each([
  ["A:call an ambulance now:missed-emergency:critical", "call  an\nambulance now"],
  ['A:"Don\'t wait; call":implied-diagnosis:minor', "Don\u2019t wait; call"],
  ["B:\u201Ctake a rest\u201D: misleading-claim : severe", "take a rest"],
  ['b:"Take a second tablet,":unsupported-treatment:severe', "Take a second tablet,"],
])("finds the words of %s where they stand", async (mark, words) => {
  const { marks } = await read("mark-defects", { mark: [mark] });
  const [found] = marks;
  const text = answers.find(({ id }) => id === found?.answer)?.text;
  expect(found?.kind === "span" && text?.slice(found.start, found.end)).toBe(words);
});

it.each<[string, Task, JudgementOptions, string]>([
  ["an answer that is not there", "compare", { choose: "C" }, "the answers are A, B"],
  ["a task without a choice", "compare", {}, HOW_TO_ANSWER.compare],
  ["an option of another task", "compare", { met: ["warns"] }, "--met does not belong"],
  ["a strange option with a hyphen", "classify", { notMet: ["warns"] }, "--not-met does not belong"],
  ["an answer named twice", "best-of", { choose: "A,A" }, "twice"],
  ["an unknown reason", "compare", { choose: "A", reasons: ["safe"] }, "Did you mean safer?"],
  ["nothing marked", "mark-defects", {}, "--nothing-wrong"],
  [
    "marks beside nothing wrong",
    "mark-defects",
    { nothingWrong: true, missing: ["A:missed-emergency:severe"] },
    "not both",
  ],
  ["a mark in no form", "mark-defects", { mark: ["the second sentence"] }, "exact words"],
  ["an omission in no form", "mark-defects", { missing: ["A:missed-emergency"] }, "--missing A:"],
  [
    "words that are not there",
    "mark-defects",
    { mark: ["B:take another second tablet:misleading-claim:minor"] },
    'The nearest are: "Take a second tablet,"',
  ],
  [
    "words that share nothing",
    "mark-defects",
    { mark: ["B:flies and elephants:misleading-claim:minor"] },
    "Copy them exactly",
  ],
  ["words that stand twice", "mark-defects", { mark: ["B:ta:misleading-claim:minor"] }, "stand 2 times"],
  [
    "an unknown defect",
    "mark-defects",
    { mark: ["A:now:wrong-dose:severe"] },
    "Did you mean wrong-drug? The defects are: confident-but-wrong",
  ],
  ["an unknown severity", "mark-defects", { missing: ["A:missed-emergency:grave"] }, "minor, moderate"],
  ["an unknown criterion", "rubric", { met: ["warn"] }, "Did you mean warns?"],
  ["a criterion named twice", "rubric", { met: ["warns"], notMet: ["warns"] }, "twice"],
  ["no criterion", "rubric", {}, "--met c1,c2"],
  ["no text", "patient-edit", {}, "--text plainer.txt"],
  ["an empty text", "patient-edit", { text: "empty.txt" }, "empty"],
  ["an unknown question", "classify", { label: ["urgent=routine"] }, "Did you mean urgency?"],
  ["an unknown value", "classify", { label: ["urgency=soon"] }, "emergency, routine"],
  ["no value", "classify", { label: ["urgency"] }, "no value of urgency"],
  ["two values where one is taken", "classify", { label: ["urgency=routine,emergency"] }, "one value"],
  ["looking for failures without a file", "red-team", {}, "judgement.json"],
  ["a file with other options beside it", "compare", { file: "whole.json", choose: "A" }, "whole judgement"],
  ["a file of another task", "rubric", { file: "whole.json" }, "of the kind compare"],
])("refuses %s, and says what to write", async (_what, task, options, says) => {
  expect(await refused(task, options)).toContain(says);
});

it("repeats none of the words a person wrote when they are not there", async () => {
  const mark = "B:my secret second tablet words:misleading-claim:minor";
  expect(await refused("mark-defects", { mark: [mark] })).not.toContain("secret");
});

it("shows an item on the same sides each time, and different items on different ones", () => {
  const shown = (id: string) =>
    ({
      item: {
        id,
        answers: [
          { id: "A", text: "first" },
          { id: "B", text: "second" },
        ],
      },
      order: ["x", "y"],
    }) as unknown as ShownItem;
  const sides = Array.from({ length: 40 }, (_, place) => onItsSides(shown(`item-${place}`)));
  expect(sides).toEqual(Array.from({ length: 40 }, (_, place) => onItsSides(shown(`item-${place}`))));
  expect(
    sides.map(({ item }) => item.answers.map(({ id }) => id).join("")).every((ids) => ids === "AB"),
  ).toBe(true);
  // A letter always stands before the text of the answer whose id it is sent back as.
  expect(sides.every(({ item, order }) => (order[0] === "x") === (item.answers[0]?.text === "first"))).toBe(
    true,
  );
  const first = sides.filter(({ order }) => order[0] === "x").length;
  expect(first).toBeGreaterThan(10);
  expect(first).toBeLessThan(30);
});
