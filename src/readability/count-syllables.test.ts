import { dictionary } from "cmu-pronouncing-dictionary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSyllables } from "./count-syllables.ts";

/** Words of the dictionary with every number of syllables it lists for them. */
function spokenWords(): Map<string, Set<number>> {
  const spoken = new Map<string, Set<number>>();
  for (const [entry, sounds] of Object.entries(dictionary)) {
    const word = entry.replace(/\(\d\)$/u, "");
    if (!/^[a-z]{2,}$/u.test(word)) continue;
    spoken.set(word, (spoken.get(word) ?? new Set()).add(sounds.match(/\d/gu)?.length ?? 0));
  }
  return spoken;
}

describe("countSyllables", () => {
  it("agrees with every word of the dictionary that has a vowel when said", () => {
    const wrong: string[] = [];
    const spoken = spokenWords();
    for (const [word, counts] of spoken)
      if (!counts.has(countSyllables(word)) && !counts.has(0)) wrong.push(word);
    expect(spoken.size).toBeGreaterThan(100_000);
    expect(wrong).toEqual([]);
  });

  it.each([
    ["MRI", 3],
    ["MRIs", 3],
    ["COPD", 4],
    ["WBC", 5],
    ["mg", 2],
    ["mmHg", 4],
    ["AIDS", 1],
    ["STOP", 1],
    ["NOT", 1],
    ["a.m.", 2],
    ["U.S.", 2],
    ["B12", 2],
    ["COVID-19", 4],
    ["germ-filled", 2],
  ])("reads %s as %i syllables", (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  it.each([
    ["0", 2],
    ["7", 2],
    ["25", 3],
    ["100", 3],
    ["1,500", 6],
    ["2.5", 3],
    ["0.05", 6],
    ["1998", 5],
    ["2024", 5],
    ["2000", 3],
    ["1905", 4],
    ["120/80", 9],
    ["911", 3],
    ["3rd", 1],
    ["50%", 4],
    ["500mg", 5],
    ["1,000,000", 3],
  ])("says the numeral %s in %i syllables", (numeral, count) => {
    expect(countSyllables(numeral)).toBe(count);
  });

  it("knows words of medicine that the dictionary lacks, in either spelling", () => {
    const said = {
      dyspnoea: 3,
      apnoea: 3,
      haemorrhage: 3,
      oesophagus: 4,
      anaesthesia: 4,
      diarrhoea: 4,
      paediatrician: 5,
      cholecystitis: 5,
      acetaminophen: 6,
      lisinopril: 4,
      hypoglycaemia: 6,
    };
    const counted = Object.fromEntries(Object.keys(said).map((word) => [word, countSyllables(word)]));
    expect(counted).toEqual(said);
  });

  it("counts at least one for what holds a letter or digit, and none for the rest", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        expect(countSyllables(`${text}a`)).toBeGreaterThan(0);
        const marks = text.normalize("NFKD").replaceAll(/[\p{L}\p{N}%]/gu, "");
        expect(countSyllables(marks)).toBe(0);
      }),
    );
    expect(countSyllables("—")).toBe(0);
  });

  it("gives a hyphenated word what its parts have together", () => {
    for (const [whole, parts] of [
      ["follow-up", ["follow", "up"]],
      ["ill-fitting", ["ill", "fitting"]],
    ] as const)
      expect(countSyllables(whole)).toBe(parts.reduce((sum, part) => sum + countSyllables(part), 0));
  });
});
