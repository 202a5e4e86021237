import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePhraseMatcher, findPhrases } from "./find-phrases.ts";

const matcher = compilePhraseMatcher([
  { key: "imaging", phrases: ["radiology", "chest X-ray", "MRI"] },
  { key: "hospital", phrases: ["radiology department", "hospital"] },
  { key: "public", phrases: ["US", "CDC", "ministry of health"] },
  { key: "board", phrases: ["RN", "BC-NI", "R&D"] },
]);
const found = (text: string): readonly string[] =>
  findPhrases(text, matcher).map(({ key, text: words }) => `${key}:${words}`);

describe("findPhrases", () => {
  it.each([
    ["Radiology and chest x-rays", ["imaging:Radiology", "imaging:chest x-rays"]],
    ["MINISTRY  OF\nHEALTH", ["public:MINISTRY  OF\nHEALTH"]],
    ["Hospitals, hospital's", ["hospital:Hospitals", "hospital:hospital"]],
    ["Jane Doe, RN, BC-NI", ["board:RN", "board:BC-NI"]],
    ["in the US for R & D", ["public:US", "board:R & D"]],
    ["contact us, born, interim", []],
    ["chest, X-ray", []],
    ["MRI\u00ADs of the chest X\u2011ray", ["imaging:MRI\u00ADs", "imaging:chest X\u2011ray"]],
  ])("reads %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("lets phrases of different keys share words, the longest of one key only", () => {
    expect(found("radiology department")).toEqual(["hospital:radiology department", "imaging:radiology"]);
    const one = compilePhraseMatcher([{ key: 1, phrases: ["health data", "health data lake", "data lake"] }]);
    expect(findPhrases("health data lake", one)).toEqual([
      { key: 1, start: 0, end: 16, text: "health data lake" },
    ]);
  });

  it("quotes the text, and one key's finds do not hang on the other keys", () => {
    const part = fc.constantFrom(
      "radiology",
      "department",
      "hospital",
      "US",
      "us",
      "chest",
      "X-ray",
      ",",
      "\n\n",
      "\u00AD",
      "é",
      "RN",
    );
    const alone = compilePhraseMatcher([{ key: "imaging", phrases: ["radiology", "chest X-ray", "MRI"] }]);
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: "binary", maxLength: 4 }))), (parts) => {
        const text = parts.join(" ");
        const all = findPhrases(text, matcher);
        for (const one of all) expect(text.slice(one.start, one.end)).toBe(one.text);
        expect(all.map(({ start }) => start)).toEqual(
          all.map(({ start }) => start).toSorted((a, b) => a - b),
        );
        expect(all.filter(({ key }) => key === "imaging")).toEqual(findPhrases(text, alone));
      }),
    );
  });
});
