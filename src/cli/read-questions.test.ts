import { expect, it } from "vitest";
import { CommandFailure } from "./failure.ts";
import { readQuestions } from "./read-questions.ts";

const failure = async (text: string) => {
  const error = await readQuestions(text).catch((thrown: unknown) => thrown);
  return error instanceof CommandFailure ? error.shown.message : error;
};

it("makes ids from the words and finds what a condition names by its words", async () => {
  const text = `
- asks: Is anything missing?
  values: [Yes, No]
- asks: What?
  values: [A warning, A dose, { id: other, label: Something else }]
  several: true
  when: { question: Is anything missing?, is: Yes }
- asks: What?
  values: [1, 2]
  ordered: true
`;
  expect(await readQuestions(text)).toEqual([
    {
      id: "is-anything-missing",
      asks: "Is anything missing?",
      values: [
        { id: "yes", label: "Yes" },
        { id: "no", label: "No" },
      ],
      several: false,
      ordered: false,
    },
    {
      id: "what",
      asks: "What?",
      values: [
        { id: "a-warning", label: "A warning" },
        { id: "a-dose", label: "A dose" },
        { id: "other", label: "Something else" },
      ],
      several: true,
      ordered: false,
      when: { question: "is-anything-missing", is: ["yes"] },
    },
    {
      id: "what-2",
      asks: "What?",
      values: [
        { id: "1", label: "1" },
        { id: "2", label: "2" },
      ],
      several: false,
      ordered: true,
    },
  ]);
});

it("reads what it prints as JSON, and a list under its name", async () => {
  const [question] = await readQuestions(
    '{"version":1,"questions":[{"asks":"Kind?","values":["Yes","No"]}]}',
  );
  expect(await readQuestions(JSON.stringify([question]))).toEqual([question]);
  expect(await readQuestions("[]")).toEqual([]);
});

it("says which question does not fit and repeats none of its words", async () => {
  expect(await failure("- asks: Kind?\n  values: [Yes, No]\n  when: { question: later, is: yes }")).toBe(
    "Question 1 does not fit. It waits for a question that does not stand before it.",
  );
  expect(await failure("- asks: Kind?\n  values: [Yes]")).toBe(
    'Question 1 does not fit. Look at "0.values".',
  );
  expect(await failure("nonsense: [")).toMatch(/^The questions do not fit/u);
  expect(await failure("- {asks: Kind?, values: [Yes, No], secret: 1}")).not.toMatch(/secret|Kind/u);
});
