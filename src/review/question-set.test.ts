import fc from "fast-check";
import { expect, it } from "vitest";
import { labelQuestionSchema } from "./item.ts";
import { questionProblems, questionSetSchema } from "./question-set.ts";

const values = [
  { id: "yes", label: "Yes" },
  { id: "no", label: "No" },
];
const asked = (id: string, when?: { question: string; is: string[] }) =>
  labelQuestionSchema.parse({ id, asks: `${id}?`, values, ...(when === undefined ? {} : { when }) });
const says = (...questions: ReturnType<typeof asked>[]) =>
  questionProblems(questions).map((problem) => `${problem.at} ${problem.says}`);

it("lets a question wait for one before it and for its answers, and for nothing else", () => {
  expect(says(asked("a"), asked("b", { question: "a", is: ["yes"] }))).toEqual([]);
  const late = "It waits for a question that does not stand before it.";
  expect(says(asked("b", { question: "a", is: ["yes"] }), asked("a"))).toEqual([`0 ${late}`]);
  expect(says(asked("a", { question: "a", is: ["yes"] }))).toEqual([`0 ${late}`]);
  expect(says(asked("a"), asked("b", { question: "gone", is: ["yes"] }))).toEqual([`1 ${late}`]);
  expect(says(asked("a"), asked("b", { question: "a", is: ["yes", "perhaps"] }))).toEqual([
    "1 It waits for an answer that the question before does not have.",
  ]);
});

it("has every id once", () => {
  expect(says(asked("a"), asked("a"))).toEqual(["1 Another question has the same id."]);
  const twice = labelQuestionSchema.parse({ id: "a", asks: "a?", values: [values[0], values[0]] });
  expect(says(twice)).toEqual(["0 Two of its answers have the same id."]);
});

it("takes a set exactly when every condition looks back to an answer that is there", () => {
  const names = fc.constantFrom("a", "b", "c", "d");
  const one = fc.record({
    id: names,
    when: fc.option(fc.record({ question: names, is: fc.subarray(["yes", "no", "odd"], { minLength: 1 }) })),
  });
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 4 }), (list) => {
      const questions = list.map(({ id, when }) => asked(id, when ?? undefined));
      const lawful = list.every(
        ({ when }, at) =>
          when === null ||
          (list.slice(0, at).some(({ id }) => id === when.question) && !when.is.includes("odd")),
      );
      expect(questionSetSchema.safeParse(questions).success).toBe(lawful);
    }),
  );
});
