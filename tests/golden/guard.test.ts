import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeGuard, findIdentifiers, identifierClasses } from "#src/guard/index.ts";
import {
  clinicalQuestions,
  everydaySentences,
  measure,
  readAdversarial,
  readClinicalQuestions,
  readEverydaySentences,
  readHarmless,
} from "./guard/measure.ts";
import type { Marked, Measured } from "./guard/measure.ts";

for (const path of [clinicalQuestions, everydaySentences])
  if (!existsSync(path)) console.log("a set of marked text is not here: 1 case skipped");

const ours = (text: string) => findIdentifiers(text).spans;

function tell(name: string, { kinds, found, of, whole, marked, touched, clear }: Measured): void {
  const rows = [...kinds].map(
    ([kind, counts]) => `  ${kind}: ${counts.found} of ${counts.all} (${(counts.found / counts.all).toFixed(3)})`,
  );
  console.log(
    [
      `${name}: strict recall ${(found / of).toFixed(3)} of ${of}; ${whole} of ${marked} texts wholly covered; false alarms in ${touched} of ${clear} texts without a mark`,
      ...rows,
    ].join("\n"),
  );
}

/** What the guard says of itself is no more than what is measured here. */
function expectHonest(set: RegExp, measured: Measured): void {
  const claimed = describeGuard().recall.find((one) => set.test(one.set));
  expect(claimed, `a measured set like ${set.source}`).toBeDefined();
  expect(claimed?.of).toBe(measured.of);
  expect(claimed?.clear).toBe(measured.clear);
  expect(claimed?.found).toBeLessThanOrEqual(measured.found);
  expect(claimed?.touched).toBeGreaterThanOrEqual(measured.touched);
}

describe("guard", () => {
  it.runIf(existsSync(clinicalQuestions))(
    "finds at least 97 in 100 identifiers of clinical questions, with few false alarms",
    () => {
      const result = measure(readClinicalQuestions(), ours);
      tell("clinical questions", result);
      expect(result.found / result.of).toBeGreaterThanOrEqual(0.97);
      expect(result.touched / result.clear).toBeLessThanOrEqual(0.05);
      expectHonest(/clinical questions/, result);
    },
  );

  it.runIf(existsSync(everydaySentences))(
    "says how far it comes with everyday sentences from many countries",
    () => {
      // The gap to clinical questions is what rules alone leave: names and places unlike those of their lists.
      const result = measure(readEverydaySentences({ all: false }), ours);
      tell("everyday sentences, what Safe Harbor names", result);
      tell("everyday sentences, all marks", measure(readEverydaySentences({ all: true }), ours));
      expectHonest(/everyday sentences/, result);
      const missed = ["CREDIT_CARD", "US_SSN", "EMAIL_ADDRESS", "IBAN_CODE", "IP_ADDRESS"].filter(
        (kind) => result.kinds.get(kind)?.found !== result.kinds.get(kind)?.all,
      );
      expect(missed).toEqual([]);
    },
  );

  it.each(["build", "measure"] as const)("finds at least 97 in 100 of our own hard sentences (%s)", (use) => {
    const result = measure(readAdversarial(use), ours);
    tell(`our own hard sentences (${use})`, result);
    expect(result.found / result.of).toBeGreaterThanOrEqual(0.97);
    expect(result.touched / result.clear).toBeLessThanOrEqual(0.1);
    expectHonest(use === "build" ? /hard sentences.*one half/ : /hard sentences.*other half/, result);
  });

  it("names the right class in our own hard sentences, and all eighteen occur", () => {
    const rows = [...readAdversarial("build"), ...readAdversarial("measure")];
    const marks = rows.flatMap(({ text, spans }) => spans.map((span) => ({ text, span })));
    expect(new Set(marks.map(({ span }) => span.type))).toEqual(new Set<string>(identifierClasses));
    const right = marks.filter(({ text, span }) =>
      ours(text).some((one) => one.class === span.type && one.start < span.end && span.start < one.end),
    );
    expect(right.length / marks.length).toBeGreaterThanOrEqual(0.97);
  });

  it("leaves drugs, doses, results, eponyms and guideline years alone in more than 99 of 100 sentences", () => {
    const sentences = readHarmless();
    expect(sentences.length).toBeGreaterThanOrEqual(500);
    const touched = sentences.filter((text) => ours(text).length > 0);
    expect(touched.length / sentences.length).toBeLessThan(0.01);
  });

  it.runIf(existsSync(clinicalQuestions) && existsSync(everydaySentences))(
    "is right at least as often as the confidence it states",
    () => {
      const sets: (readonly Marked[])[] = [
        readClinicalQuestions(),
        readEverydaySentences({ all: true }),
        readAdversarial("build"),
      ];
      const levels = new Map<number, { right: number; all: number }>();
      for (const { text, spans } of sets.flat())
        for (const one of ours(text)) {
          const level = levels.get(one.confidence) ?? { right: 0, all: 0 };
          const right = spans.some((span) => span.start < one.end && one.start < span.end);
          levels.set(one.confidence, { right: level.right + Number(right), all: level.all + 1 });
        }
      for (const [confidence, { right, all }] of levels)
        console.log(`confidence ${confidence}: right in ${right} of ${all} (${(right / all).toFixed(3)})`);
      const overstated = [...levels].filter(
        ([confidence, { right, all }]) => all >= 20 && right / all < confidence,
      );
      expect(overstated).toEqual([]);
    },
  );

  it("never says that a text is clean", () => {
    expect(describeGuard().says).not.toMatch(/\bno PHI\b|\bclean\b|\bsafe to\b/i);
  });
});
