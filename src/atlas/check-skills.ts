import type { Atlas } from "./atlas.ts";
import type { AtlasProblem } from "./atlas-problem.ts";
import { findCircle } from "./find-circle.ts";

/** Hours rise from basic to proficient; no skill is its own prerequisite or shows itself, however far round. */
export function checkSkills({ skills }: Pick<Atlas, "skills">): readonly AtlasProblem[] {
  return [
    ...skills.flatMap(({ id, hours }) =>
      hours.basic < hours.working && hours.working < hours.proficient
        ? []
        : [{ record: `skills/${id}`, path: "hours", message: "hours must rise from basic to proficient" }],
    ),
    ...describeCircle(
      "prerequisites",
      skills.map(({ id, prerequisites }) => [id, prerequisites]),
    ),
    ...describeCircle(
      "implies",
      skills.map(({ id, implies }) => [id, implies]),
    ),
  ];
}

function describeCircle(
  path: string,
  edges: readonly (readonly [string, readonly string[]])[],
): readonly AtlasProblem[] {
  const circle = findCircle(new Map(edges));
  const [first] = circle ?? [];
  if (circle === undefined || first === undefined) return [];
  return [{ record: `skills/${first}`, path, message: `goes in a circle: ${circle.join(" → ")}` }];
}
