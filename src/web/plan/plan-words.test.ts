import { expect, it } from "vitest";
import { skillSchema } from "#src/atlas/skill.ts";
import { costNames, searchPartNames, taskKindNames } from "#src/reference/task-names.ts";
import { costWords, kindWords, partWords, sayStrand } from "./plan-words.ts";

it("calls kinds and parts of work as the pages of the field do", () => {
  expect(kindWords).toEqual(taskKindNames);
  expect(partWords).toEqual(searchPartNames);
});

it("says what a task costs as the pages of the field do, and nothing of what is free", () => {
  expect(costWords).toEqual({
    free: "",
    paid: costNames.paid.replace(/^C/, "c"),
    varies: costNames.varies.replace(/^F/, "f"),
  });
});

it("has a name for every subject a task can belong to", () => {
  for (const core of skillSchema.shape.core.options) expect(sayStrand(`study-${core}`)).toMatch(/^Study: /);
});
