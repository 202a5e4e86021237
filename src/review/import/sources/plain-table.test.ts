import { expect, it } from "vitest";
import { readReviewItems } from "../read-review-items.ts";

const read = (...lines: readonly string[]) => {
  const outcome = readReviewItems({ name: "own.csv", text: lines.join("\n") });
  if (outcome.kind === "failed") return outcome.says;
  return {
    items: outcome.items.map(({ id, task }) => `${id} ${task}`),
    skipped: outcome.skipped.map(({ row, says }) => `${row} ${says}`),
  };
};

it("leaves out rows without a prompt or without an answer, and says which", () => {
  expect(
    read(
      "id,prompt,answer_a,answer_b",
      "one,Is it safe?,Yes.,No.",
      "two,,Yes.,No.",
      'three,"  ",Yes.,No.',
      "four,Is it safe?,,",
      'five,Is it safe?," "," "',
    ),
  ).toEqual({
    items: ["one compare"],
    skipped: [
      "2 The row holds no prompt.",
      "3 The row holds no prompt.",
      "4 The row holds no answer.",
      "5 The row holds no answer.",
    ],
  });
});

it("fails with the reason when no row is left", () => {
  expect(read("prompt,answer", ",Yes.")).toBe("The row holds no prompt.");
});

it("leaves out a row that asks to compare and holds one answer; without a task it is one to mark", () => {
  expect(
    read(
      "id,task,prompt,answer_a,answer_b",
      "one,compare,Safe?,Yes.,",
      "two,,Safe?,Yes.,",
      "three,best-of,Safe?,,No.",
    ),
  ).toEqual({
    items: ["two mark-defects"],
    skipped: [
      "1 The row holds one answer, and its task needs two.",
      "3 The row holds one answer, and its task needs two.",
    ],
  });
});

it("holds for JSON lines too", () => {
  expect(
    read(
      '{"id":"one","prompt":"Safe?","answer":"Yes."}',
      '{"id":"two","prompt":null,"answer":"Yes."}',
      '{"id":"three","prompt":"Safe?","answer":""}',
    ),
  ).toEqual({
    items: ["one mark-defects"],
    skipped: ["2 The row holds no prompt.", "3 The row holds no answer."],
  });
});
