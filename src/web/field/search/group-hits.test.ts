import fc from "fast-check";
import { expect, it } from "vitest";
import { cutAtWords, groupHits } from "./group-hits.ts";

const hit = fc.record({
  ref: fc.stringMatching(/^[a-z]+\/[a-z]+$/),
  kind: fc.constantFrom("roles", "skills", "terms"),
  label: fc.string(),
  excerpt: fc.string(),
  score: fc.double({ noNaN: true }),
});

it("keeps every hit, and the best kind first", () => {
  fc.assert(
    fc.property(fc.array(hit), (hits) => {
      const groups = groupHits(hits);
      expect(groups.flatMap((group) => group.hits)).toHaveLength(hits.length);
      expect(groups[0]?.kind).toBe(hits[0]?.kind);
    }),
  );
});

it("loses no letter when it cuts, whatever was typed", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, query) => {
      expect(cutAtWords(text, query).join("")).toBe(text);
    }),
  );
});

it("finds the beginning of words only", () => {
  expect(cutAtWords("Clinical informatics (clin)", "clin")).toEqual([
    "",
    "Clin",
    "ical informatics (",
    "clin",
    ")",
  ]);
  expect(cutAtWords("decline", "clin")).toEqual(["decline"]);
  expect(cutAtWords("C++ and c#", "c++")).toEqual(["", "C++", " and c#"]);
});
