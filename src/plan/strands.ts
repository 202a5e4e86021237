import type { Atlas, TaskTemplate } from "#src/atlas/index.ts";

/** How many subjects or pieces a week holds at once: more than two, and none is finished (project's own judgement). */
export const STRANDS_AT_ONCE = 2;

// What is over in one or two sittings keeps nobody from finishing something else. Hours.
const SHORT = 2;

/**
 * The subject a task studies: the core of its first skill. Short tasks, people, applications and looking back belong
 * to none.
 */
export function strandOf(
  { kind, skills, hours }: Pick<TaskTemplate, "kind" | "skills" | "hours">,
  atlas: Pick<Atlas, "skills">,
): string | undefined {
  if (kind !== "learning" && kind !== "portfolio") return undefined;
  if (hours.likely <= SHORT) return undefined;
  const core = atlas.skills.find(({ id }) => id === skills[0]?.skill)?.core;
  return core === undefined ? undefined : `study-${core}`;
}
