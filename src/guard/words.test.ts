import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWords } from "./words.ts";

const word = fc.constantFrom(
  "Anna's",
  "anna",
  "ANNA",
  "Møller",
  "x-ray",
  "12a",
  "e2",
  "AaAa",
  "BBAa",
  "AaBB",
);

describe("readWords", () => {
  it("reads a word the same way wherever it stands and however often", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (list) => {
        const read = readWords(list.join(" "));
        const alone = list.map((one) => readWords(one));
        expect(read.keys).toEqual(alone.map(({ keys }) => keys[0]));
        expect(read.shapes).toEqual(alone.map(({ shapes }) => shapes[0]));
        expect(read.forms.map((form) => read.keyOfForm[form])).toEqual(read.keys);
      }),
    );
  });

  it("keeps words apart whose letters sum up alike", () => {
    // "Aa" and "BB" have one hash; so have all 256 words of eight such pairs.
    const alike = Array.from({ length: 256 }, (_, order) =>
      Array.from({ length: 8 }, (_pair, bit) => (order & (1 << bit) ? "Aa" : "BB")).join(""),
    );
    const text = [...alike, ...alike].join(" ");
    expect(readWords(text).keys).toEqual([...alike, ...alike].map((one) => one.toLowerCase()));
  });
});
