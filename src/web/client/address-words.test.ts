import fc from "fast-check";
import { expect, it } from "vitest";
import { readWords } from "./address-words.ts";

it("gives words for whatever an address holds, and the same again when read twice", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (search) => {
      const words = readWords(search);
      for (const value of Object.values(words)) expect(value).toMatch(/./s);
      expect(readWords(words)).toEqual(words);
    }),
  );
});

it("keeps a number that somebody typed as a word", () => {
  expect(readWords({ q: 2025, sort: "-name", empty: "", list: [1] })).toEqual({ q: "2025", sort: "-name" });
});
