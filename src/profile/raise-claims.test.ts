import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { effectiveClaims } from "./effective-profile.ts";
import { gradeSchema } from "./profile.ts";
import type { Evidence, Profile, SkillClaim } from "./profile.ts";
import { raiseClaims, replaceEvidence } from "./raise-claims.ts";

const LEVELS = ["basic", "working", "proficient"] as const;
const on = calendarDateSchema.parse("2026-12-01");

const aClaim = fc
  .record({
    skill: fc.constantFrom("one", "two", "three"),
    grade: fc.constantFrom(...gradeSchema.options),
    level: fc.constantFrom(...LEVELS),
  })
  .map((rest): SkillClaim => ({ ...rest, label: rest.skill, months: 0, origin: "read", evidence: [] }));

const someClaims = fc.uniqueArray(aClaim, { selector: ({ skill }) => skill });

const someEvidence = fc.array(
  fc
    .record({
      skill: fc.constantFrom("one", "two", "three", "four"),
      grade: fc.constantFrom(...gradeSchema.options),
      level: fc.constantFrom(...LEVELS),
    })
    .map((rest): Evidence => ({
      ...rest,
      id: `plan/task/${rest.skill}`,
      label: rest.skill,
      artefact: "A page",
      on,
    })),
  { maxLength: 5 },
);

describe("raiseClaims", () => {
  it("never lowers a level or a grade, and never loses a claim", () => {
    fc.assert(
      fc.property(someClaims, someEvidence, (claims, evidence) => {
        const raised = raiseClaims(claims, evidence);
        for (const claim of claims) {
          const now = raised.find(({ skill }) => skill === claim.skill);
          expect(LEVELS.indexOf(now?.level ?? "basic")).toBeGreaterThanOrEqual(LEVELS.indexOf(claim.level));
          expect(gradeSchema.options.indexOf(now?.grade ?? "said")).toBeGreaterThanOrEqual(
            gradeSchema.options.indexOf(claim.grade),
          );
        }
        for (const { skill, level } of evidence) {
          const now = raised.find((claim) => claim.skill === skill);
          expect(LEVELS.indexOf(now?.level ?? "basic")).toBeGreaterThanOrEqual(LEVELS.indexOf(level));
        }
        expect(new Set(raised.map(({ skill }) => skill)).size).toBe(raised.length);
      }),
    );
  });

  it("turns what another profession carries in part into something made, once it is made to that level", () => {
    const bridged: SkillClaim = {
      skill: "one",
      label: "One",
      grade: "said",
      level: "working",
      months: 12,
      origin: "bridge",
      bridge: { id: "b", because: "It carries." },
      evidence: [],
    };
    const made = (level: "basic" | "working"): Evidence => ({
      id: "plan/task/one",
      skill: "one",
      label: "One",
      level,
      grade: "artefact",
      artefact: "A page",
      on,
    });
    expect(raiseClaims([bridged], [made("working")])[0]).toMatchObject({ origin: "made", grade: "artefact" });
    expect(raiseClaims([bridged], [made("basic")])[0]).toMatchObject({
      origin: "bridge",
      level: "working",
      bridge: { readLevel: "basic" },
    });
  });
});

describe("replaceEvidence", () => {
  it("takes the evidence of its source away again and leaves that of others", () => {
    fc.assert(
      fc.property(someEvidence, (evidence) => {
        const other: Evidence = {
          id: "review/1/one",
          skill: "one",
          label: "One",
          level: "basic",
          grade: "quizzed",
          artefact: "x",
          on,
        };
        const profile = {
          evidence: [other],
          claims: [],
          corrections: [],
          notClaimed: [],
        } as unknown as Profile;
        const added = replaceEvidence(profile, "plan", evidence);
        expect(replaceEvidence(added, "plan", []).evidence).toEqual([other]);
        expect(effectiveClaims(added).some(({ skill }) => skill === "one")).toBe(true);
      }),
    );
  });
});
