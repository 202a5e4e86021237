import type { Atlas } from "./atlas.ts";
import type { AtlasProblem } from "./atlas-problem.ts";
import { skillLevelSchema } from "./skill.ts";
import type { Unit } from "./task.ts";

/** Hours may differ by less than a minute, since skills give them rounded. */
const TOLERANCE = 0.01;

/**
 * A unit bears its skill's id. Its levels rise from basic without a hole, and the likely hours of each are what the
 * skill's own hours add at that level.
 */
export function checkUnits({ units, skills }: Pick<Atlas, "units" | "skills">): readonly AtlasProblem[] {
  const hoursOf = new Map(skills.map(({ id, hours }) => [id, hours]));
  return units.flatMap((unit) => [
    ...(unit.id === unit.skill ? [] : [problem(unit, "id", `must be its skill's id, ${unit.skill}`)]),
    ...findHole(unit),
    ...findOtherHours(unit, hoursOf.get(unit.skill)),
  ]);
}

function findHole(unit: Unit): readonly AtlasProblem[] {
  const levels = unit.steps.map(({ level }) => level);
  const expected = skillLevelSchema.options.slice(0, levels.length);
  return levels.join() === expected.join() && levels.length === expected.length
    ? []
    : [problem(unit, "steps", "levels must rise from basic, each once, without a hole")];
}

function findOtherHours(
  unit: Unit,
  hours: Atlas["skills"][number]["hours"] | undefined,
): readonly AtlasProblem[] {
  if (hours === undefined) return [];
  const added = {
    basic: hours.basic,
    working: hours.working - hours.basic,
    proficient: hours.proficient - hours.working,
  };
  return unit.steps
    .filter((step) => Math.abs(step.hours.likely - added[step.level]) > TOLERANCE)
    .map((step) =>
      problem(
        unit,
        `steps.${step.level}.hours`,
        `likely is ${step.hours.likely}, the skill adds ${added[step.level]} at this level`,
      ),
    );
}

function problem(unit: Unit, path: string, message: string): AtlasProblem {
  return { record: `units/${unit.id}`, path, message };
}
