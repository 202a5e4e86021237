import type { Atlas, Blueprint, Role } from "#src/atlas/index.ts";

/**
 * The portfolio piece of the lane: of its domain and for its family of roles, the one whose steps practise most of
 * what the role weighs. Nothing when the field has no such piece.
 */
export function chooseBlueprint(
  atlas: Pick<Atlas, "blueprints">,
  role: Pick<Role, "category" | "needs"> | undefined,
  domain: string,
): Blueprint | undefined {
  if (role === undefined) return undefined;
  const weights = new Map(role.needs.map(({ skill, weight }) => [skill, weight]));
  const fit = ({ steps }: Blueprint): number => {
    const practised = new Set(steps.flatMap(({ skills }) => skills.map(({ skill }) => skill)));
    return [...practised].reduce((sum, skill) => sum + (weights.get(skill) ?? 0), 0);
  };
  return atlas.blueprints
    .filter((one) => one.domain === domain && one.categories.includes(role.category))
    .toSorted((a, b) => fit(b) - fit(a) || (a.id < b.id ? -1 : 1))[0];
}
