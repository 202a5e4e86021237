import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutWords } from "./cut-words.ts";
import { excerptOf } from "./excerpt.ts";

const texts = fc
  .array(fc.constantFrom("records", "of", "a", "hospital", "read", "by", "machines."), { maxLength: 80 })
  .map((words) => words.join(" "));

describe("excerptOf", () => {
  it("is at most about 140 characters of the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const excerpt = excerptOf(text, new Set(["hospital"]));
        expect(excerpt.length).toBeLessThanOrEqual(142);
        expect(text).toContain(excerpt.replace(/^…|…$/g, ""));
      }),
    );
  });

  it("holds the first of the words found", () => {
    const text = `${"plain words and more ".repeat(20)}the hospital is here ${"and so on ".repeat(20)}`;
    expect(excerptOf(text, new Set(["hospital"]))).toContain("hospital");
  });
});

describe("cutWords", () => {
  it("is never longer than asked, and leaves what fits alone", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 200 }), (text, length) => {
        const cut = cutWords(text, length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut === text).toBe(text.length <= length);
      }),
    );
  });
});
