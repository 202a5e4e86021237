import { describe, expect, it } from "vitest";
import { claimSchema } from "./claim.ts";

const claim = {
  id: "pay-somebody",
  label: "Pay of somebody",
  topic: "pay",
  says: "What somebody is said to earn in a year.",
  from: 1000,
  to: 2000,
  currency: "USD",
  per: "year",
  period: "2025",
  region: "United States",
  population: "not stated",
  component: "base",
  retrievedOn: "2026-11-21",
  verification: "unverified",
  sources: ["S0-$1"],
  checkedOn: "2026-11-21",
};
const look = {
  on: "2026-11-21",
  verification: "stale",
  found: "It is older than it says.",
  sources: ["S0-$1"],
};

const complaints = (parts: object): string[] =>
  claimSchema.safeParse({ ...claim, ...parts }).error?.issues.map(({ message }) => message) ?? [];

describe("an entry of the ledger", () => {
  it("stands as its source gave it", () => {
    expect(complaints({})).toEqual([]);
    expect(complaints({ verification: "stale", history: [look] })).toEqual([]);
  });

  it.each([
    ["pay without its component", { component: undefined }, "pay says its component, and nothing else does"],
    ["a component of what is no pay", { topic: "market" }, "pay says its component, and nothing else does"],
    ["a value beside a range", { value: 1500 }, "a figure is one value or a range, not both"],
    ["a range that runs downwards", { from: 3000 }, "a range runs upwards"],
    ["a unit beside a currency", { unit: "hours" }, "a figure has a unit or a currency, one of the two"],
    ["a figure of nothing", { currency: undefined }, "a figure has a unit or a currency, one of the two"],
    ["a check that says nothing", { verification: "contradicted" }, "what was checked says what was found"],
  ])("is never %s", (_what, parts, message) => {
    expect(complaints(parts)).toEqual([message]);
  });
});
