import type { Blueprint, Role, Strength } from "#src/atlas/index.ts";

/** A piece in a domain where the role is at home says more; the project's own judgement. */
const HOME: Readonly<Record<Strength, number>> = { strong: 4, direct: 3, indirect: 1, touch: 0 };

/**
 * Pieces that somebody in this role's family could build in its domains, those first that practise most of what the
 * role asks, by weight, and stand nearest to its home.
 */
export function rankPieces(role: Role, blueprints: readonly Blueprint[]): readonly Blueprint[] {
  const weights = new Map(role.needs.map(({ skill, weight }) => [skill, weight]));
  const homes = new Map(role.domains.map(({ domain, strength }) => [domain, HOME[strength]]));
  const score = ({ steps, domain }: Blueprint): number => {
    const practised = new Set(steps.flatMap(({ skills }) => skills.map(({ skill }) => skill)));
    const asked = [...practised].reduce((sum, skill) => sum + (weights.get(skill) ?? 0), 0);
    return asked + (homes.get(domain) ?? 0);
  };
  return blueprints
    .filter(({ domain, categories }) => homes.has(domain) && categories.includes(role.category))
    .toSorted((one, other) => score(other) - score(one) || (one.id < other.id ? -1 : 1));
}
