import type { Strength } from "#src/atlas/index.ts";
import type { Quote } from "#src/profile/index.ts";
import type { Cell } from "./cells.ts";
import type { Signals } from "./find-signals.ts";
import type { Factor, LanePreferences } from "./lane.ts";
import { fewQuotes } from "./quote-span.ts";

/** Interests relate to performance (Nye 2012) but rest on self-report, so they weigh least. Project's judgement. */
const DOMAIN_POINTS = 3;
const SECTOR_POINTS = 2;

/**
 * Points for a domain or a kind of employer the person chose here, or says in the résumé they mean to go to;
 * nothing when they did neither. They count only where the role is at home: who is drawn to imaging is not drawn
 * to everything that touches it.
 */
export function scoreInterests(
  cell: Cell,
  { domains, sectors }: LanePreferences,
  { aims }: Signals,
): Factor | undefined {
  if (domains.length + sectors.length + aims.domains.size + aims.sectors.size === 0) return undefined;
  const domain =
    isAtHome(cell.domainStrength) && (domains.includes(cell.domain) || aims.domains.has(cell.domain));
  const sector =
    isAtHome(cell.sectorStrength) && (sectors.includes(cell.sector) || aims.sectors.has(cell.sector));
  const words = [
    ...(domain ? (aims.domains.get(cell.domain) ?? []) : []),
    ...(sector ? (aims.sectors.get(cell.sector) ?? []) : []),
  ];
  return {
    name: "interests",
    label: "Your interests",
    value: (domain ? DOMAIN_POINTS : 0) + (sector ? SECTOR_POINTS : 0),
    outOf: DOMAIN_POINTS + SECTOR_POINTS,
    why: describe(domain, sector, words),
    evidence: fewQuotes(words),
  };
}

function isAtHome(strength: Strength): boolean {
  return strength === "strong" || strength === "direct";
}

function describe(domain: boolean, sector: boolean, words: readonly Quote[]): string {
  if (!domain && !sector) return "Your interests lie elsewhere than in this lane.";
  const what =
    domain && sector
      ? "this domain and this kind of employer"
      : domain
        ? "this domain"
        : "this kind of employer";
  return words.length > 0 ? `Your words say that you mean to go to ${what}.` : `You chose ${what}.`;
}
