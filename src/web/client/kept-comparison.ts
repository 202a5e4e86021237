const KEY = "clerkship.compare";
/** How many roles stand side by side at most. */
export const MOST_COMPARED = 3;

/** The roles this tab compared last, so that a button on the page of another role can add to them. */
export function keptComparison(): readonly string[] {
  try {
    return readRoles(sessionStorage.getItem(KEY) ?? "");
  } catch {
    return [];
  }
}

/** Remembers the roles compared, for this tab. */
export function keepComparison(roles: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, roles.join(","));
  } catch {
    // Storage is switched off: the address still says what is compared.
  }
}

/** Roles with one more; with three there already it takes the place of the last. */
export function addToComparison(roles: readonly string[], role: string): readonly string[] {
  return roles.includes(role) ? roles : [...roles.slice(0, MOST_COMPARED - 1), role];
}

/** The ids in `a,b,c`: each once, three at most. */
export function readRoles(text: string): readonly string[] {
  const ids = text.split(",").filter((id) => /^[a-z0-9-]+$/.test(id));
  return [...new Set(ids)].slice(0, MOST_COMPARED);
}
