import { expect, it } from "vitest";
import { findTexts } from "./find-texts.ts";

const found = (named: Record<string, string>) => {
  const { prompt, context, answers } = findTexts(new Map(Object.entries(named)));
  return [prompt, context, answers.map(({ id, key }) => `${id}:${key}`).join(" ")];
};

it("finds question and answers by the names people give them, in their order", () => {
  expect(found({ answer_b: "2", answer_a: "1", prompt: "?" })).toEqual([
    "?",
    undefined,
    "a:answer_a b:answer_b",
  ]);
  expect(found({ question: "?", "response-2": "2", "response-10": "10", "response-1": "1" })).toEqual([
    "?",
    undefined,
    "a:response-1 b:response-2 c:response-10",
  ]);
  expect(found({ instruction: "?", right: "r", left: "l" })).toEqual(["?", undefined, "a:left b:right"]);
  expect(found({ Prompt: "?", Completion: "c", context: "note" })).toEqual(["?", "note", "a:Completion"]);
  expect(found({ text: "only" })).toEqual(["", undefined, "a:text"]);
  expect(found({ image: "x" })).toEqual(["", undefined, ""]);
});

it("does not take the name of a model for an answer", () => {
  expect(found({ prompt: "?", answer_a: "1", answer_b: "2", model_a: "m", model_b: "n" })[2]).toBe(
    "a:answer_a b:answer_b",
  );
});
