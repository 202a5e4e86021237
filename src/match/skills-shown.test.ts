import type { SkillClaim } from "#src/profile/index.ts";
import { describe, expect, it } from "vitest";
import { scoreBridgeSkills } from "./bridge-skills.ts";
import { holdSkills } from "./held-skills.ts";
import { scoreSkillsShown } from "./skills-shown.ts";
import { aProfile } from "./testing.ts";
import { aNeed, aRole, anAtlas } from "./testing-field.ts";

const role = aRole("any", {
  needs: [
    aNeed("sql", { weight: 4 }),
    aNeed("statistics", { weight: 4, level: "proficient" }),
    aNeed("triage", { weight: 2 }),
  ],
});

const heldBy = (...claims: readonly Partial<SkillClaim>[]) =>
  holdSkills(aProfile({ claims }).profile.claims, anAtlas());
const shown = (...claims: readonly Partial<SkillClaim>[]) =>
  scoreSkillsShown(role, heldBy(...claims), (id) => id);
const bridged = (...claims: readonly Partial<SkillClaim>[]) =>
  scoreBridgeSkills(role, heldBy(...claims), (id) => id);

const SQL = { skill: "sql", grade: "artefact" } as const;
const CARRIED = { skill: "triage", origin: "bridge", grade: "said" } as const;

describe("points for skills shown", () => {
  it("are the share of the weight met, proof counting a little more than saying", () => {
    expect(shown(SQL).value).toBe(20);
    expect(shown({ ...SQL, grade: "said" }).value).toBe(17);
    expect(shown().value).toBe(0);
  });

  it("count a lower level for the part of the way it covers, and a higher one no more than full", () => {
    expect(shown({ skill: "statistics", level: "basic", grade: "artefact" }).value).toBe(6.7);
    expect(shown({ ...SQL, level: "proficient" }).value).toBe(20);
  });

  it("do not count what is carried over from other work", () => {
    expect(shown(CARRIED).value).toBe(0);
  });

  it("name what they count, with the words behind it", () => {
    expect(shown(SQL).why).toBe("1 of the 3 skills asked are shown, fully or in part: sql.");
    expect(shown(SQL).evidence.map(({ text }) => text)).toEqual(["sql"]);
  });
});

describe("points for skills carried over", () => {
  it("are given for what the person's own words do not show as well", () => {
    // Two of ten parts of the weight, where six of ten earn all 15 points.
    expect(bridged(CARRIED).value).toBe(5);
    expect(bridged(CARRIED, { skill: "triage", grade: "artefact" }).value).toBe(0);
    expect(bridged(SQL).value).toBe(0);
  });
});
