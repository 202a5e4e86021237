import { describe, expect, it } from "vitest";
import { NUMBER_SIGN, numberSigns } from "./number-signs.ts";
import type { NumberSign } from "./number-signs.ts";
import { readWords } from "./words.ts";

/** The signs of the first number of a text. */
function signsOf(text: string): NumberSign[] {
  const words = readWords(text);
  const signs = numberSigns(
    words,
    words.keys.findIndex((key) => /^\d/.test(key)),
  );
  return (Object.keys(NUMBER_SIGN) as NumberSign[]).filter((sign) => signs & NUMBER_SIGN[sign]);
}

describe("numberSigns", () => {
  it.each([
    ["(555) 201-7788", ["long"]],
    ["943 476 5919", ["long"]],
    ["3/4/2019", ["parted"]],
    ["3/2019", ["parted"]],
    ["10.0.0.1", ["parted"]],
    ["2019-03-04", ["long", "parted"]],
    ["51.5074, 0.12", ["degrees"]],
    ["51 ° 30'", ["degrees"]],
    ["94-year-old", ["old"]],
    ["104 years", ["old"]],
    ["12-MAR-2019", ["lettered"]],
    ["45 Via Roma 6, Milano", ["renumbered"]],
  ] as const)("tells what %s looks like", (text, signs) => {
    expect(signsOf(text)).toEqual(signs);
  });

  it.each(["0.05.", "148/86 mmHg", "4.8 mmol/L", "40 mg", "1240 pg", "3-5 days", "120 beats"])(
    "passes over the result %s",
    (text) => {
      expect(signsOf(text)).toEqual([]);
    },
  );
});
