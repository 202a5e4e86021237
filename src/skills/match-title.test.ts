import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTitleMatcher, matchTitle } from "./match-title.ts";
import { aRole } from "./testing.ts";

const matcher = compileTitleMatcher([
  aRole("ml-engineer", "Machine learning engineer", ["ML engineer", "AI engineer"]),
  aRole("computer-vision-engineer", "Computer vision engineer", ["Vision engineer"]),
  aRole("clinical-nlp-engineer", "Clinical NLP engineer", ["Healthcare NLP engineer"]),
  aRole("healthcare-data-scientist", "Healthcare data scientist", ["Health data scientist"]),
  aRole("rwe-data-scientist", "Real-world evidence data scientist", ["RWE scientist", "RWE analyst"]),
  aRole("clinical-data-analyst", "Clinical data analyst", ["Healthcare data analyst"]),
  aRole("clinical-informaticist", "Clinical informaticist", [
    "Nurse informaticist",
    "Informatics nurse specialist",
  ]),
  aRole("clinical-ai-lead", "Clinical AI lead", ["Clinical lead for AI"]),
  aRole("ai-product-manager", "AI product manager", ["Product manager, health AI"]),
  aRole("implementation-specialist", "Implementation specialist", ["Epic implementation consultant"]),
]);
const best = (title: string): string | undefined => matchTitle(title, matcher)[0]?.role;

describe("matchTitle", () => {
  it.each([
    ["Sr. ML Engineer (Remote)", "ml-engineer"],
    ["Senior Machine Learning Engineer II", "ml-engineer"],
    ["CV Engineer", "computer-vision-engineer"],
    ["NLP Engineer, Clinical", "clinical-nlp-engineer"],
    ["Health Data Scientist", "healthcare-data-scientist"],
    ["RWE Data Scientist", "rwe-data-scientist"],
    ["Nurse Informaticist, RN", "clinical-informaticist"],
    ["Clinical AI Lead", "clinical-ai-lead"],
    ["AI PM", "ai-product-manager"],
    ["Junior clinical data analysts", "clinical-data-analyst"],
    ["machine learning enginer", "ml-engineer"],
  ])("reads %j", (title, role) => {
    expect(best(title)).toBe(role);
  });

  it.each([
    "Pastry chef",
    "Primary school teacher",
    "Truck driver",
    "",
    "Senior",
    "Registered nurse",
    "Accountant",
    "123",
  ])("names no role for %j", (title) => {
    expect(matchTitle(title, matcher)).toEqual([]);
  });

  it("gives every label and alias its own role first, with a score near 1 and the reason", () => {
    for (const { written, role } of matcher.titles) {
      const [match] = matchTitle(`Senior ${written}`, matcher);
      expect(match?.role).toBe(role);
      expect(match?.score).toBeGreaterThan(0.9);
      expect(matcher.titles.some((title) => title.role === role && match?.why.endsWith(title.written))).toBe(
        true,
      );
    }
  });

  it("gives scores from 0 to 1, best first, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const scores = matchTitle(title, matcher).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      }),
    );
  });
});
