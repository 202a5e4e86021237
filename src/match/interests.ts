import type { Cell } from "./cells.ts";
import type { Factor, LanePreferences } from "./lane.ts";

/** Interests relate to performance (Nye 2012) but rest on self-report, so they weigh least. Project's judgement. */
const DOMAIN_POINTS = 3;
const SECTOR_POINTS = 2;

/** Points for a domain or a kind of employer the person named; nothing when they named none. */
export function scoreInterests(cell: Cell, { domains, sectors }: LanePreferences): Factor | undefined {
  if (domains.length === 0 && sectors.length === 0) return undefined;
  const domain = domains.includes(cell.domain);
  const sector = sectors.includes(cell.sector);
  return {
    name: "interests",
    label: "Your interests",
    value: (domain ? DOMAIN_POINTS : 0) + (sector ? SECTOR_POINTS : 0),
    outOf: DOMAIN_POINTS + SECTOR_POINTS,
    why: describe(domain, sector),
    evidence: [],
  };
}

function describe(domain: boolean, sector: boolean): string {
  if (domain && sector) return "You named this domain and this kind of employer.";
  if (domain) return "You named this domain.";
  return sector ? "You named this kind of employer." : "You named other domains or kinds of employer.";
}
