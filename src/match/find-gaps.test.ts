import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findGaps } from "./find-gaps.ts";
import type { GapReport } from "./gap.ts";
import { aProfile } from "./testing.ts";
import { aDay, aNeed, aRole, anAtlas } from "./testing-field.ts";
import type { ResumeParts } from "./testing.ts";

const atlas = anAtlas();

const gapsOf = (role: string, resume: ResumeParts = {}): GapReport => {
  const outcome = findGaps(aProfile(resume).profile, atlas, { role });
  if (outcome.kind !== "found") throw new RangeError(outcome.kind);
  return outcome.report;
};

const claim = fc.record({
  skill: fc.constantFrom(...atlas.skills.map(({ id }) => id)),
  level: fc.constantFrom("basic" as const, "working" as const, "proficient" as const),
  origin: fc.constantFrom("read" as const, "bridge" as const, "stated" as const),
});

describe("finding gaps", () => {
  it("puts blocking gaps first, then the heavier, then the shorter", () => {
    const role = aRole("any", {
      needs: [
        aNeed("sql", { level: "proficient", weight: 2 }),
        aNeed("statistics", { weight: 2 }),
        aNeed("fhir", { weight: 1, required: true }),
        aNeed("java", { weight: 4 }),
      ],
    });
    const outcome = findGaps(aProfile().profile, anAtlas({ roles: [role] }), { role: "any" });
    const gaps = outcome.kind === "found" ? outcome.report.gaps : [];
    expect(gaps.map(({ skill }) => skill)).toEqual(["fhir", "java", "statistics", "sql"]);
  });

  it("tells shown, weak and missing apart, with the words behind what is shown", () => {
    const { shown, gaps, shownShare } = gapsOf("data-analyst", {
      claims: [
        { skill: "sql", level: "proficient" },
        { skill: "statistics", level: "basic" },
      ],
    });
    expect(shown).toMatchObject([{ skill: "sql", level: "proficient", needed: "working", blocking: true }]);
    expect(shown[0]?.evidence[0]?.text).toBe("sql");
    expect(gaps).toMatchObject([
      { skill: "python", state: "missing", hours: 36 },
      { skill: "statistics", state: "weak", shownLevel: "basic", hours: 40 },
      { skill: "triage", state: "missing" },
    ]);
    expect(shownShare).toBeCloseTo(5 / 12);
  });

  it("counts what is only carried over as shown weakly, with half the hours and the reason", () => {
    const bridge = { id: "any", because: "Sorting patients is sorting by risk." };
    const carried = { skill: "triage", level: "working", origin: "bridge", bridge } as const;
    const { shown, gaps } = gapsOf("data-analyst", { claims: [carried] });
    expect(shown).toEqual([]);
    expect(gaps.find(({ skill }) => skill === "triage")).toMatchObject({
      state: "weak",
      hours: 30,
      why: "The role asks for it at working level; your earlier work carries part of it over: sorting patients is sorting by risk.",
    });
  });

  it("lists the missing skills to learn before one, in learning order", () => {
    const role = aRole("any", { needs: [aNeed("deep-learning")] });
    const outcome = findGaps(
      aProfile({ claims: [{ skill: "python" }] }).profile,
      anAtlas({ roles: [role] }),
      {
        role: "any",
      },
    );
    expect(outcome.kind === "found" && outcome.report.gaps[0]?.after).toEqual([
      "statistics",
      "machine-learning",
    ]);
  });

  it("says when the text only means to learn it", () => {
    expect(gapsOf("data-analyst", { intended: ["sql"] }).gaps[0]?.why).toContain("mean to learn it");
  });

  it("follows corrections", () => {
    const removed = { kind: "skill-removed", skill: "sql", madeOn: aDay() } as const;
    const resume = { claims: [{ skill: "sql", level: "proficient" as const }] };
    expect(gapsOf("data-analyst", resume).gaps.map(({ skill }) => skill)).not.toContain("sql");
    expect(gapsOf("data-analyst", { ...resume, corrections: [removed] }).gaps[0]?.skill).toBe("sql");
  });

  it("knows no role or cell that the field does not have", () => {
    const { profile } = aProfile();
    expect(findGaps(profile, atlas, { role: "astronaut" })).toEqual({ kind: "role-unknown" });
    expect(findGaps(profile, atlas, { role: "data-analyst", domain: "imaging" })).toEqual({
      kind: "cell-unknown",
    });
    expect(findGaps(profile, atlas, { role: "interoperability-engineer", sector: "startup" })).toMatchObject({
      report: { domain: "imaging", sector: "startup" },
    });
  });

  it("never grows when a claim is added, and always stands blocking first", () => {
    fc.assert(
      fc.property(
        fc.array(claim, { maxLength: 8 }),
        claim,
        fc.constantFrom(...atlas.roles),
        (held, learnt, role) => {
          const before = gapsOf(role.id, { claims: held });
          const after = gapsOf(role.id, { claims: [...held, learnt] });
          expect(after.gaps.length).toBeLessThanOrEqual(before.gaps.length);
          expect(after.gaps.length + after.shown.length).toBe(role.needs.length);
          const order = after.gaps.map(({ blocking }) => Number(blocking));
          expect(order).toEqual(order.toSorted((a, b) => b - a));
        },
      ),
    );
  });
});
