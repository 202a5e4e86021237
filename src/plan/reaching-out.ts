import type { PlannedWork } from "./planned-work.ts";

// The verbs the field's tasks use for it; a task that only mentions them later in its title is no such task.
const REACHING_OUT = /^(talk|ask|apply|offer|present|join|tell|write to|meet)\b/i;

/**
 * Whether a task brings the person to other people: conversations and applications, which stay in a plan whatever
 * the person already knows, because that is how people hear of openings.
 */
export function reachesOut({ title }: Pick<PlannedWork, "title">): boolean {
  return REACHING_OUT.test(title);
}
