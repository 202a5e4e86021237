import type { Atlas, Role, Sector, Strength } from "#src/atlas/index.ts";

/** One role in one domain at one kind of employer. */
export interface Cell {
  readonly role: Role;
  readonly domain: string;
  readonly sector: string;
  /** How much the domain belongs to the role, and the sector to the role. */
  readonly domainStrength: Strength;
  readonly sectorStrength: Strength;
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
    role.sectors
      .filter(({ sector }) => worksIn(atlas.sectors, sector, domain))
      .map(({ sector, strength: sectorStrength }) => ({
        role,
        domain,
        sector,
        domainStrength,
        sectorStrength,
      })),
  );
}

/** The cells of a role, the ones where it is most at home first, then as the role lists them. */
export function homeFirst(cells: readonly Cell[]): readonly Cell[] {
  return cells.toSorted((a, b) => homeliness(b) - homeliness(a));
}

/** How much a role is at home in a cell, 0 to 2. Decides between cells of equal score. */
export function homeliness(cell: Cell): number {
  return STRENGTH_SHARE[cell.domainStrength] + STRENGTH_SHARE[cell.sectorStrength];
}

function worksIn(sectors: readonly Sector[], sector: string, domain: string): boolean {
  return sectors.some((one) => one.id === sector && one.domains.some((listed) => listed.domain === domain));
}
