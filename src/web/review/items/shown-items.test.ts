import { expect, it } from "vitest";
import type { ItemLine } from "../use-review.ts";
import { shownItems, stateOf } from "./shown-items.ts";

const line = (given: Partial<ItemLine> = {}): ItemLine => ({
  id: "one",
  part: "work",
  task: "compare",
  specialty: "cardiology",
  topics: ["dosing"],
  risk: "high",
  prompt: "How much may I take?",
  withdrawn: false,
  reviews: 0,
  decision: "open",
  openCritical: false,
  flags: 0,
  comments: 0,
  adjudicate: [],
  adjudicated: false,
  ...given,
});

it("says withdrawn before anything else, and waiting for an adjudicator before decided", () => {
  expect(stateOf(line({ withdrawn: true, adjudicate: ["critical"] }))).toBe("withdrawn");
  expect(stateOf(line({ decision: "chosen", adjudicate: ["flag"] }))).toBe("for an adjudicator");
  expect(stateOf(line({ decision: "tie" }))).toBe("decided");
  expect(stateOf(line({ reviews: 1 }))).toBe("begun");
});

it("shows an item only when it meets every filter", () => {
  const items = [line(), line({ id: "two", risk: "low", prompt: "Is this a cold?", flags: 1 })];
  const ids = (chosen: Parameters<typeof shownItems>[1]) => shownItems(items, chosen).map(({ id }) => id);
  expect(ids({})).toEqual(["one", "two"]);
  expect(ids({ risk: "low" })).toEqual(["two"]);
  expect(ids({ risk: "low", words: "how much" })).toEqual([]);
  expect(ids({ state: "reported" })).toEqual(["two"]);
  expect(ids({ words: "DOSING" })).toEqual(["one", "two"]);
});
