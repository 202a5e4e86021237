import type { Atlas, Role } from "#src/atlas/index.ts";
import { effectiveClaims } from "#src/profile/index.ts";
import type { Profile } from "#src/profile/index.ts";
import { homeFirst } from "./cells.ts";
import type { Cell } from "./cells.ts";
import { readField } from "./field-index.ts";
import type { GapReport } from "./gap.ts";
import { bestShown, holdSkills } from "./held-skills.ts";
import type { HeldSkills } from "./held-skills.ts";
import { listGaps } from "./list-gaps.ts";
import { rankOf } from "./skill-levels.ts";
import { totalWeight } from "./skills-shown.ts";

/** What gaps are asked for: a role, and where the caller knows it a domain and a kind of employer. */
export interface WantedLane {
  readonly role: string;
  readonly domain?: string | undefined;
  readonly sector?: string | undefined;
}

/** The gaps, or which part of the question the field does not know. */
export type FindGapsOutcome =
  | { readonly kind: "found"; readonly report: GapReport }
  | { readonly kind: "role-unknown" }
  | { readonly kind: "cell-unknown" };

/**
 * What a lane asks: shown, shown weakly, missing. Without a domain or sector, the cell where the role is most at
 * home stands for it.
 */
export function findGaps(profile: Profile, atlas: Atlas, wanted: WantedLane): FindGapsOutcome {
  const field = readField(atlas);
  const role = field.roles.get(wanted.role);
  if (role === undefined) return { kind: "role-unknown" };
  const cell = findCell(field.cells.get(role.id) ?? [], wanted);
  if (cell === undefined) return { kind: "cell-unknown" };

  const held = holdSkills(effectiveClaims(profile), atlas);
  const shown = shownNeeds(role, held, atlas);
  const shownWeight = shown.reduce((sum, { weight }) => sum + weight, 0);
  return {
    kind: "found",
    report: {
      role: role.id,
      roleLabel: role.label,
      domain: cell.domain,
      sector: cell.sector,
      shown,
      gaps: [...listGaps(role, held, profile, atlas)],
      shownShare: Math.min(1, shownWeight / totalWeight(role)),
    },
  };
}

function findCell(cells: readonly Cell[], { domain, sector }: WantedLane): Cell | undefined {
  return homeFirst(cells).find(
    (cell) =>
      (domain === undefined || cell.domain === domain) && (sector === undefined || cell.sector === sector),
  );
}

function shownNeeds(role: Role, held: HeldSkills, atlas: Atlas): GapReport["shown"] {
  return role.needs
    .flatMap(({ skill, level, weight, required }) => {
      const best = bestShown(held, skill);
      if (best === undefined || rankOf(best.level) < rankOf(level)) return [];
      const label = readField(atlas).skills.get(skill)?.label ?? skill;
      return [{ ...best.claim, skill, label, level: best.level, needed: level, weight, blocking: required }];
    })
    .toSorted((a, b) => Number(b.blocking) - Number(a.blocking) || b.weight - a.weight);
}
