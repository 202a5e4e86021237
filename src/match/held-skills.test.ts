import type { SkillClaim } from "#src/profile/index.ts";
import { describe, expect, it } from "vitest";
import { bestBridged, bestShown, holdSkills } from "./held-skills.ts";
import { aProfile } from "./testing.ts";
import { aSkill, anAtlas } from "./testing-field.ts";

const held = (...claims: readonly Partial<SkillClaim>[]) =>
  holdSkills(aProfile({ claims }).profile.claims, anAtlas());

describe("held skills", () => {
  it("are implied one level lower at each step, never below basic, and carry the words of the claim", () => {
    const skills = held({ skill: "pytorch", level: "proficient" });
    expect(bestShown(skills, "deep-learning")).toMatchObject({ level: "working", through: "pytorch" });
    expect(bestShown(skills, "machine-learning")).toMatchObject({ level: "basic", through: "pytorch" });
    expect(bestShown(skills, "machine-learning")?.claim.evidence[0]?.text).toBe("pytorch");
    expect(bestShown(held({ skill: "pytorch", level: "basic" }), "machine-learning")?.level).toBe("basic");
  });

  it("keep the highest level, whatever the order of the claims", () => {
    const high: Partial<SkillClaim> = { skill: "sql", level: "proficient", grade: "said" };
    const low: Partial<SkillClaim> = { skill: "sql", level: "basic", grade: "artefact" };
    for (const claims of [
      [high, low],
      [low, high],
    ]) {
      expect(
        held(...claims)
          .shown.get("sql")
          ?.map(({ level }) => level),
      ).toEqual(["proficient", "basic"]);
    }
  });

  it("carried by a bridge stop at the skill it names", () => {
    const skills = held({ skill: "pytorch", level: "proficient", origin: "bridge" });
    expect(bestBridged(skills, "pytorch")?.level).toBe("proficient");
    expect(bestShown(skills, "deep-learning")).toBeUndefined();
    expect(skills.shown.size).toBe(0);
  });

  it("count as shown where the work is the skill under another name", () => {
    const bridge = { id: "any", because: "It is the same work.", carries: "whole" as const };
    const skills = held({ skill: "pytorch", level: "working", origin: "bridge", bridge });
    expect(skills.shown.get("pytorch")?.[0]?.level).toBe("working");
    expect(skills.bridged.size).toBe(0);
  });

  it("keep the level the person's own words show under a bridge", () => {
    const bridge = { id: "any", because: "It carries over.", readLevel: "basic" as const };
    const skills = held({ skill: "pytorch", level: "working", origin: "bridge", bridge });
    expect(bestBridged(skills, "pytorch")?.level).toBe("working");
    expect(bestShown(skills, "pytorch")?.level).toBe("basic");
    expect(bestShown(skills, "deep-learning")?.level).toBe("basic");
  });

  it("end where implications run in a circle", () => {
    const circle = anAtlas({ skills: [aSkill("a", { implies: ["b"] }), aSkill("b", { implies: ["a"] })] });
    const { claims } = aProfile({ claims: [{ skill: "a", level: "working" }] }).profile;
    expect([...holdSkills(claims, circle).shown.keys()]).toEqual(["a", "b"]);
  });
});
