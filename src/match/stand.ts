import type { RoleView } from "./view-role.ts";

/**
 * How a role stands for a person.
 * `open`: nothing closes it and it is within a year. `stretch`: a usual gate is not met, or up to three years.
 * `blocked`: a required gate is not met. `far`: more than three years.
 */
export type Standing = "open" | "stretch" | "blocked" | "far";

/** Where a role stands: gates first, then the horizon, because no score opens a gate. */
export function standOf(view: RoleView): Standing {
  const unmet = view.gates.filter(({ status }) => status === "unmet");
  if (unmet.some(({ force }) => force === "required")) return "blocked";
  if (view.horizon.band === "beyond-3-years") return "far";
  if (unmet.some(({ force }) => force === "usual") || isSeniorUnproved(view)) return "stretch";
  return view.horizon.band === "up-to-3-years" ? "stretch" : "open";
}

/** A role is far in time alone: nothing closes it, only the hours are many. */
export function isOnlyFar(view: RoleView): boolean {
  const closed = view.gates.some(({ status, force }) => status === "unmet" && force !== "route");
  return !closed && !isSeniorUnproved(view) && view.horizon.band === "up-to-3-years";
}

/** A senior title with no years shown: a lane only when a gate about years is met by the dates. */
export function isSeniorUnproved({ role, gates }: RoleView): boolean {
  if (role.seniority !== "senior") return false;
  const years = role.gates.filter(({ rule }) => rule.kind === "years").map(({ id }) => id);
  return !gates.some(({ id, status }) => years.includes(id) && status === "met");
}
