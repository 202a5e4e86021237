import type { Role } from "#src/atlas/index.ts";
import { effectiveBackgrounds } from "#src/profile/index.ts";
import type { SkillClaim } from "#src/profile/index.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdSkills } from "./held-skills.ts";
import { placeHorizon } from "./horizon.ts";
import { judgeGate } from "./judge-gate.ts";
import { aProfile } from "./testing.ts";
import { aNeed, aRole, anAtlas } from "./testing-field.ts";
import type { ResumeParts } from "./testing.ts";

const atlas = anAtlas();

const horizonOf = (role: Role, resume: ResumeParts = {}, hoursPerWeek = 8) => {
  const { profile, document } = aProfile(resume);
  const facts = { profile, document, backgrounds: effectiveBackgrounds(profile) };
  const gates = role.gates.map((gate) => judgeGate(gate, facts));
  return placeHorizon(role, holdSkills(profile.claims, atlas), gates, hoursPerWeek, atlas);
};

const roleNamed = (id: string): Role => {
  const role = atlas.roles.find((one) => one.id === id);
  if (role === undefined) throw new RangeError(id);
  return role;
};

const claimsFor = (role: Role): Partial<SkillClaim>[] =>
  role.needs.map(({ skill, level }) => ({ skill, level }));

describe("a horizon", () => {
  it("counts a required need in full, another by its weight, each prerequisite once, and shares what is practised together", () => {
    const role = aRole("any", {
      needs: [
        aNeed("machine-learning", { level: "proficient", required: true, weight: 5 }),
        aNeed("pytorch", { level: "basic", weight: 1 }),
      ],
    });
    // 160 for machine learning; 0.65 of 60 for statistics, 60 for Python and a fifth of PyTorch's 20.
    expect(horizonOf(role).hours).toEqual({ low: 169, likely: 241, high: 362 });
  });

  it("asks for no prerequisite of a skill already held", () => {
    const role = aRole("any", { needs: [aNeed("machine-learning", { required: true })] });
    expect(horizonOf(role, { claims: [{ skill: "machine-learning", level: "basic" }] }).hours.likely).toBe(
      40,
    );
  });

  it("is shorter for a second programming language, and for a tool like one already held", () => {
    const python = aRole("any", { needs: [aNeed("python", { required: true })] });
    expect(horizonOf(python, { claims: [{ skill: "java" }] }).hours.likely).toBe(36);
    const torch = aRole("any", { needs: [aNeed("pytorch", { level: "basic", required: true })] });
    const held = [{ skill: "tensorflow" }, { skill: "python" }];
    expect(horizonOf(torch, { claims: held }).hours.likely).toBe(12);
  });

  it("widens its band as hours a week shrink, and says how far 13 weeks get", () => {
    const role = aRole("any", { needs: [aNeed("fhir", { level: "proficient", required: true })] });
    expect(horizonOf(role, {}, 10)).toMatchObject({ band: "up-to-6-months", coveredIn13Weeks: 130 / 199 });
    expect(horizonOf(role, {}, 5)).toMatchObject({ band: "up-to-1-year" });
    expect(horizonOf(role, {}, 2)).toMatchObject({ band: "up-to-3-years" });
    expect(horizonOf(role, {}, 1)).toMatchObject({ band: "beyond-3-years" });
  });

  it("is nothing for someone who shows all of it", () => {
    const role = roleNamed("interoperability-engineer");
    expect(horizonOf(role, { claims: claimsFor(role) })).toMatchObject({
      band: "up-to-6-months",
      hours: { low: 0, likely: 0, high: 0 },
      coveredIn13Weeks: 1,
    });
  });

  it("is directed: a gate makes the way in longer than the way out", () => {
    const nurse = roleNamed("nurse-informaticist");
    const analyst = roleNamed("data-analyst");
    const asNurse = { claims: claimsFor(nurse), credentials: [{ name: "RN", licenceOf: "nurse" as const }] };
    const asAnalyst = {
      claims: claimsFor(analyst),
      work: [
        { title: "Analyst", background: "data-professional" as const, start: "2020-01", end: "present" },
      ],
    };
    expect(horizonOf(analyst, asNurse, 20).band).toBe("up-to-6-months");
    expect(horizonOf(nurse, asAnalyst, 20).band).toBe("beyond-3-years");
  });

  it("never grows when a claim is added", () => {
    const claim = fc.record({
      skill: fc.constantFrom(...atlas.skills.map(({ id }) => id)),
      level: fc.constantFrom("basic" as const, "working" as const, "proficient" as const),
      origin: fc.constantFrom("read" as const, "bridge" as const),
    });
    fc.assert(
      fc.property(
        fc.array(claim, { maxLength: 8 }),
        claim,
        fc.constantFrom(...atlas.roles),
        (held, learnt, role) => {
          const before = horizonOf(role, { claims: held }).hours.likely;
          expect(horizonOf(role, { claims: [...held, learnt] }).hours.likely).toBeLessThanOrEqual(before);
        },
      ),
    );
  });
});
