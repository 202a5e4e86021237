import type { Atlas, Role, Strength } from "#src/atlas/index.ts";

/** One role in one domain at one kind of employer. */
export interface Cell {
  readonly role: Role;
  readonly domain: string;
  readonly sector: string;
  /** How much the domain belongs to the role, the sector to the role, and the domain to the sector. */
  readonly domainStrength: Strength;
  readonly sectorStrength: Strength;
  readonly pairStrength: Strength;
}

/** What is left of a signal's points when role and domain (or sector) belong together less: project's judgement. */
export const STRENGTH_SHARE: Readonly<Record<Strength, number>> = {
  strong: 1,
  direct: 0.9,
  indirect: 0.6,
  touch: 0.4,
};

/** A cell exists when the role lists the domain and the sector, and the sector lists the domain too. */
export function cellsOf(role: Role, atlas: Atlas): readonly Cell[] {
  return role.domains.flatMap(({ domain, strength: domainStrength }) =>
    role.sectors.flatMap(({ sector, strength: sectorStrength }) => {
      const pair = atlas.sectors
        .find(({ id }) => id === sector)
        ?.domains.find((listed) => listed.domain === domain);
      if (pair === undefined) return [];
      return [{ role, domain, sector, domainStrength, sectorStrength, pairStrength: pair.strength }];
    }),
  );
}

/** The cells of a role, the ones where it is most at home first, then as the role lists them. */
export function homeFirst(cells: readonly Cell[]): readonly Cell[] {
  return cells.toSorted((a, b) => homeliness(b) - homeliness(a));
}

/** How much role, domain and sector belong together, 0 to 3. Decides between cells of equal score. */
export function homeliness({ domainStrength, sectorStrength, pairStrength }: Cell): number {
  return STRENGTH_SHARE[domainStrength] + STRENGTH_SHARE[sectorStrength] + STRENGTH_SHARE[pairStrength];
}
