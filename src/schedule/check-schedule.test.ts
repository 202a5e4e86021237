import { expect, it } from "vitest";
import { checkSchedule } from "./index.ts";
import type { Placement, Problem } from "./index.ts";

const problem: Problem = {
  capacity: [60, 60],
  strandsAtOnce: 1,
  works: [
    { id: "read", minutes: 30, least: 30, after: [], first: 0, last: 1, strand: "a", worth: [4, 3] },
    { id: "write", minutes: 60, least: 30, after: ["read"], first: 0, last: 1, strand: "a", worth: [8, 6] },
    { id: "call", minutes: 30, least: 30, after: [], first: 1, last: 1, strand: "b", worth: [0, 2] },
  ],
};
const put = (work: string, week: number, minutes: number): Placement => ({ work, week, minutes });

it("finds nothing in a schedule that holds", () => {
  const placements = [put("read", 0, 30), put("write", 0, 30), put("write", 1, 30)];
  expect(checkSchedule(problem, { placements, worth: 10 })).toEqual([]);
});

it.each([
  [
    "a successor first",
    [put("write", 0, 60), put("read", 1, 30)],
    12,
    "write begins before read is finished",
  ],
  ["no predecessor", [put("write", 0, 60)], 8, "write comes without read"],
  ["part of a work", [put("read", 0, 25)], 0, "read has 25 of its 30 minutes"],
  ["odd minutes", [put("read", 0, 3), put("read", 1, 27)], 3, "read has 3 minutes in week 0"],
  [
    "a scrap",
    [put("read", 0, 30), put("write", 0, 10), put("write", 1, 50)],
    10,
    "write has 10 minutes in week 0, less than its 30",
  ],
  ["too much", [put("read", 0, 30), put("write", 0, 60)], 12, "week 0 holds 90 minutes of 60"],
  ["too soon", [put("call", 0, 30)], 0, "call stands in week 0, outside its weeks"],
  ["two strands", [put("read", 1, 30), put("call", 1, 30)], 5, "week 1 holds 2 strands"],
  ["weeks mixed up", [put("call", 1, 30), put("read", 0, 30)], 6, "read in week 0 stands after week 1"],
  ["an unknown work", [put("sing", 0, 30)], 0, "sing is no work of the problem"],
  ["a wrong sum", [put("read", 0, 30)], 5, "it is worth 4, not 5"],
])("names %s", (_, placements, worth, told) => {
  expect(checkSchedule(problem, { placements, worth })).toContain(told);
});
