import { describe, expect, it } from "vitest";
import { readability } from "./readability.ts";

const familiar = {
  name: "a short list",
  words: new Set("take the tablet with food and rest baby".split(" ")),
};

describe("readability", () => {
  it("has no number for a text without words, and says why", () => {
    const found = readability(" — \n");
    for (const measure of [found.fleschReadingEase, found.fleschKincaidGrade, found.smog, found.daleChall]) {
      expect(measure.value).toBeNull();
      expect(measure.notes[0]).toMatch(/^Not defined, because/u);
    }
  });

  it("gives each measure its arithmetic and its source", () => {
    const { fleschReadingEase, fleschKincaidGrade, smog, daleChall } = readability("Take the tablet.");
    for (const { formula, source } of [fleschReadingEase, fleschKincaidGrade, smog, daleChall]) {
      expect(formula).toMatch(/\d/u);
      expect(source).toMatch(/\d{4}/u);
    }
  });

  it("calls SMOG of fewer than 30 sentences an extrapolation, and of 30 not", () => {
    const says = (sentences: number) =>
      readability("Take the tablet. ".repeat(sentences)).smog.notes.join(" ");
    expect(says(29)).toMatch(/extrapolated/u);
    expect(says(30)).not.toMatch(/extrapolated/u);
  });

  it("has no Dale–Chall score without a list, and names the list it used", () => {
    expect(readability("Take the tablet.").daleChall).toMatchObject({ value: null, list: null });
    expect(readability("Take the tablet.", { familiar }).daleChall).toMatchObject({
      list: "a short list",
      unfamiliar: [],
    });
  });

  it("takes forms of a listed word, numerals and joined parts for familiar ones", () => {
    const text = "Babies rested, resting 25 tablets, food-and-rest; the baby's metformin.";
    const { unfamiliar } = readability(text, { familiar }).daleChall;
    expect(unfamiliar.map(({ start, end }) => text.slice(start, end))).toEqual(["metformin"]);
  });

  it("counts a shouted line as words, not as letters", () => {
    expect(readability("DO NOT STOP TAKING YOUR TABLETS NOW").syllables).toBe(9);
  });

  it("makes longer sentences and longer words never easier", () => {
    const grade = (text: string) => readability(text).fleschKincaidGrade.value ?? Number.NaN;
    expect(grade("Take it now and rest.")).toBeGreaterThan(grade("Take it now. And rest."));
    expect(grade("Take acetaminophen now.")).toBeGreaterThan(grade("Take milk now."));
  });

  it("reads a megabyte that repeats one mark without stalling", () => {
    for (const mark of [".", "a.", "- ", "\n\n", "'", "1/", "the the "])
      expect(readability(mark.repeat(50_000)).version).toBe(1);
  });
});
