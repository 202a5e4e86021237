import { beforeAll, describe, expect, it } from "vitest";
import type { Atlas, SkillLevel } from "#src/atlas/index.ts";
import { searchPartSchema } from "#src/atlas/index.ts";
import { fieldAtlas } from "../support/field.ts";

const LEVELS: readonly SkillLevel[] = ["basic", "working", "proficient"];
let atlas: Atlas;

beforeAll(async () => {
  atlas = await fieldAtlas();
});

/** The highest level any role asks of each skill; what such a skill needs first is asked at basic level. */
function asked(): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { needs } of atlas.roles)
    for (const { skill, level } of needs)
      ranks.set(skill, Math.max(ranks.get(skill) ?? 0, LEVELS.indexOf(level) + 1));
  const skills = new Map(atlas.skills.map((skill) => [skill.id, skill]));
  for (const [id] of ranks)
    for (const before of skills.get(id)?.prerequisites ?? []) if (!ranks.has(before)) ranks.set(before, 1);
  return ranks;
}

describe("the task library", () => {
  it("reaches every skill that a role asks for by a chain of exercises, and names those that only practice reaches", () => {
    const units = new Map(atlas.units.map((unit) => [unit.skill, unit]));
    const holes: string[] = [];
    const byPractice: string[] = [];
    for (const [skill, rank] of asked()) {
      const unit = units.get(skill);
      for (const level of LEVELS.slice(0, rank)) {
        const exercises = unit?.steps.find((step) => step.level === level)?.exercises.length ?? 0;
        if (exercises > 0) continue;
        if (unit?.route === "practice" && unit.because !== undefined) byPractice.push(`${skill} ${level}`);
        else holes.push(`${skill} ${level}`);
      }
    }
    expect(asked().size).toBeGreaterThan(250);
    expect(holes).toEqual([]);
    // Under a licence, a supervisor or with years of the work alone; each says so on its page.
    expect(byPractice.toSorted()).toMatchInlineSnapshot(`
      [
        "laboratory-methods basic",
        "leadership proficient",
        "oncology-practice working",
        "patient-assessment proficient",
        "patient-assessment working",
        "radiotherapy-planning proficient",
        "radiotherapy-planning working",
      ]
    `);
  });

  it("never waits for a skill in a circle", () => {
    const skills = new Map(atlas.skills.map((skill) => [skill.id, skill.prerequisites]));
    const reached = new Set<string>();
    for (let before = -1; before !== reached.size;) {
      before = reached.size;
      for (const [id, needs] of skills) if (needs.every((one) => reached.has(one))) reached.add(id);
    }
    expect([...skills.keys()].filter((id) => !reached.has(id))).toEqual([]);
  });

  it("has a taster of 45 minutes for every family of roles, ready to use offline", () => {
    for (const { id } of atlas.categories) {
      const tasters = atlas.tasks.filter(({ kind, categories }) => kind === "taster" && categories.includes(id));
      expect(tasters.map(({ hours }) => hours.likely)).toEqual([0.75]);
      for (const { material, steps, checks, offline } of tasters) {
        expect(material?.length).toBeGreaterThan(200);
        expect(steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)).toBe(45);
        expect(checks.length).toBeGreaterThanOrEqual(5);
        expect(offline).toBe(true);
      }
    }
  });

  it("carries all six parts of help for anybody, and five conversations", () => {
    const forAll = atlas.tasks.filter(({ categories, backgrounds }) => categories.length + backgrounds.length === 0);
    for (const part of searchPartSchema.options)
      expect(forAll.some(({ parts }) => parts.includes(part))).toBe(true);
    expect(forAll.filter(({ kind }) => kind === "conversation").length).toBeGreaterThanOrEqual(5);
  });

  it("gives every task an if–then, and every sprint its rules to go on, change and stop", () => {
    const tasks = [
      ...atlas.tasks,
      ...atlas.pathways.flatMap(({ blocks }) => blocks.flatMap((block) => block.tasks)),
      ...atlas.blueprints.flatMap(({ steps }) => steps),
    ];
    expect(tasks.filter(({ ifThen }) => !/^if\b.*\bthen\b/i.test(ifThen)).map(({ id }) => id)).toEqual([]);
    for (const { phases } of atlas.pathways)
      for (const { go, change, stop } of phases)
        expect(Math.min(go.length, change.length, stop.length)).toBeGreaterThan(0);
  });
});
