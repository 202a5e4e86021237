import fc from "fast-check";
import { backgroundSchema, skillLevelSchema } from "#src/atlas/index.ts";
import { describe, expect, it } from "vitest";
import { carryCorrections, correctProfile, withdrawCorrection } from "./correct-profile.ts";
import { effectiveBackgrounds, effectiveClaims } from "./effective-profile.ts";
import type { Correction } from "./profile.ts";
import { aProfileOf, TODAY } from "./testing.ts";

const READ = aProfileOf("# Sam, RN\n## Summary\nInterested in machine learning.\n## Skills\nPython, SQL");
const AGAIN = aProfileOf("# Sam, RN\n## Skills\nSQL, REST APIs");
const skill = fc.constantFrom("python", "sql", "machine-learning", "rest-apis");
const madeOn = fc.constant(TODAY);
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constant("skill-removed" as const), skill, madeOn }),
  fc.record({
    kind: fc.constant("skill-level" as const),
    skill,
    level: fc.constantFrom(...skillLevelSchema.options),
    madeOn,
  }),
  fc.record({
    kind: fc.constant("background" as const),
    background: fc.constantFrom(...backgroundSchema.options),
    holds: fc.boolean(),
    madeOn,
  }),
  fc.record({
    kind: fc.constant("gate" as const),
    gate: fc.constantFrom("licence", "degree"),
    status: fc.constantFrom("met" as const, "unmet" as const, "unknown" as const),
    madeOn,
  }),
);
const corrections = fc.array(correction, { maxLength: 8 });
const correctAll = (list: readonly Correction[], profile = READ) => list.reduce(correctProfile, profile);

describe("a correction", () => {
  it("made twice is made once, and the last word on a subject counts", () => {
    fc.assert(
      fc.property(corrections, correction, (earlier, one) => {
        const once = correctProfile(correctAll(earlier), one);
        expect(correctProfile(once, one)).toEqual(once);
        expect(once.corrections.at(-1) === one || once.corrections.includes(one)).toBe(true);
      }),
    );
  });

  it("holds over what is read, and after a new import", () => {
    fc.assert(
      fc.property(corrections, (list) => {
        const corrected = correctAll(list);
        for (const profile of [corrected, carryCorrections(corrected, AGAIN)]) {
          const claims = effectiveClaims(profile);
          const backgrounds = effectiveBackgrounds(profile);
          expect(new Set(claims.map((claim) => claim.skill)).size).toBe(claims.length);
          const levelOf = (id: string) => claims.find((claim) => claim.skill === id)?.level;
          const broken = profile.corrections.filter((one) => {
            if (one.kind === "skill-removed") return levelOf(one.skill) !== undefined;
            if (one.kind === "skill-level") return levelOf(one.skill) !== one.level;
            return one.kind === "background" && backgrounds.includes(one.background) !== one.holds;
          });
          expect(broken).toEqual([]);
        }
        expect(carryCorrections(corrected, AGAIN).corrections).toEqual(corrected.corrections);
      }),
    );
  });

  it("leaves everything else as it was read, in its order", () => {
    fc.assert(
      fc.property(corrections, (list) => {
        const { corrections: _made, ...rest } = correctAll(list);
        const { corrections: _none, ...read } = READ;
        expect(rest).toEqual(read);
      }),
    );
  });

  it("can be taken back", () => {
    const removed = correctProfile(READ, { kind: "skill-removed", skill: "sql", madeOn: TODAY });
    expect(withdrawCorrection(removed, 0)).toEqual(READ);
    expect(withdrawCorrection(removed, 7)).toEqual(removed);
  });

  it("may state a skill nobody read, under the name the text gave it", () => {
    const stated = correctProfile(READ, {
      kind: "skill-level",
      skill: "machine-learning",
      level: "working",
      madeOn: TODAY,
    });
    expect(effectiveClaims(stated).at(-1)).toMatchObject({
      label: "Machine learning",
      origin: "stated",
      grade: "said",
      evidence: [],
    });
  });
});
