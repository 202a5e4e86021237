import { expect, it } from "vitest";
import { readReviewItems } from "../read-review-items.ts";

const item = (id: string) => ({
  version: 1,
  id,
  task: "mark-defects",
  specialty: "primary-care",
  topics: ["education"],
  audience: "patient",
  risk: "low",
  prompt: "What helps?",
  answers: [{ id: "a", text: "Rest.", model: "m" }],
  provenance: "made for a test",
  licence: "CC BY 4.0",
});
const read = (text: string) => readReviewItems({ name: "items", text });

it("reads items of our own as lines, as a list and alone, whole", () => {
  const whole = read(JSON.stringify([item("one"), item("two")]));
  expect(whole).toMatchObject({ kind: "read", items: [item("one"), item("two")] });
  const lines = read(`${JSON.stringify(item("one"))}\n${JSON.stringify(item("two"))}\n`);
  expect(lines.kind === "read" && lines.items).toEqual(whole.kind === "read" && whole.items);
  expect(read(JSON.stringify({ items: [item("one")] }, undefined, 2))).toMatchObject({ kind: "read" });
});

it("skips by row what does not fit, with its place and never its words", () => {
  const odd = { ...item("two"), risk: "A secret word" };
  const outcome = read([item("one"), odd, 7].map((row) => JSON.stringify(row)).join("\n"));
  expect(outcome).toMatchObject({ kind: "read", skipped: [{ row: 2 }, { row: 3 }] });
  expect(JSON.stringify(outcome)).not.toContain("secret");
});
