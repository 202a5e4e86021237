import type { Person } from "./person.ts";
import type { RoleView } from "./view-role.ts";

/** This many of a role's skills named as an aim say that the person has the role in mind. Project's judgement. */
const AIMS_FOR_A_ROLE = 2;

/**
 * Whether the person's own words or wishes point at a role: skills they mean to learn that it asks for, or a
 * domain they named. It decides only whether a role out of reach is worth a word.
 */
export function pointsAt({ role, cells }: RoleView, { profile, preferences, signals }: Person): boolean {
  const aims = new Set(
    profile.notClaimed.filter(({ polarity }) => polarity === "intended").map(({ skill }) => skill),
  );
  if (role.needs.filter(({ skill }) => aims.has(skill)).length >= AIMS_FOR_A_ROLE) return true;
  const named = new Set([...preferences.domains, ...signals.aims.domains.keys()]);
  return cells.some(({ cell }) => cell.domainStrength === "strong" && named.has(cell.domain));
}
