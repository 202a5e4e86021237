import { expect, it } from "vitest";
import { inOrder } from "./in-order.ts";

const item = {
  version: 1,
  id: "one",
  task: "compare",
  specialty: "other",
  topics: ["education"],
  audience: "patient",
  risk: "low",
  exposure: [],
  language: "en",
  conversation: [],
  prompt: "Well?",
  rubric: [],
  questions: [],
  answers: [
    { id: "A", text: "of y" },
    { id: "B", text: "of x" },
  ],
} as const;
const shown = {
  item: {
    ...item,
    topics: [...item.topics],
    exposure: [],
    conversation: [],
    rubric: [],
    questions: [],
    answers: [...item.answers],
  },
  order: ["y", "x"],
};

it("letters stand for the order a draft was begun in", () => {
  expect(inOrder(shown, ["x", "y"]).answers).toEqual([
    { id: "A", text: "of x" },
    { id: "B", text: "of y" },
  ]);
});

it("an order of other answers changes nothing", () => {
  expect(inOrder(shown, ["x", "z"]).answers).toEqual(item.answers);
});
