import { expect, it } from "vitest";
import type { ItemLine } from "../use-review.ts";
import { leftOutBy, whyLeftOut } from "./left-out.ts";

const line = (given: Partial<ItemLine>): ItemLine =>
  ({
    id: "one",
    part: "work",
    withdrawn: false,
    decision: "chosen",
    openCritical: false,
    ...given,
  }) as ItemLine;

it("keeps back whatever is open, tied or marked critical, and nothing else", () => {
  expect(whyLeftOut(line({}))).toBeUndefined();
  expect(whyLeftOut(line({ decision: "labelled" }))).toBeUndefined();
  expect(whyLeftOut(line({ openCritical: true }))).toBe("A critical mark or report is open.");
  expect(whyLeftOut(line({ decision: "open", says: "1 more person has to judge it." }))).toBe(
    "1 more person has to judge it.",
  );
  for (const decision of ["tie", "both-bad"]) expect(whyLeftOut(line({ decision }))).toMatch(/neither/u);
});

it("counts only work that was not taken out, the most common reason first", () => {
  const items = [
    line({ id: "a", decision: "tie" }),
    line({ id: "b", decision: "both-bad" }),
    line({ id: "c", decision: "both-bad" }),
    line({ id: "d", decision: "tie", part: "gold" }),
    line({ id: "e", decision: "tie", withdrawn: true }),
  ];
  expect(leftOutBy(items).map((reason) => reason.items)).toEqual([["b", "c"], ["a"]]);
});
