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
 * nothing when they did neither.
 */
export function scoreInterests(
  cell: Cell,
  { domains, sectors }: LanePreferences,
  { aims }: Signals,
): Factor | undefined {
  if (domains.length + sectors.length + aims.domains.size + aims.sectors.size === 0) return undefined;
  const words = [...(aims.domains.get(cell.domain) ?? []), ...(aims.sectors.get(cell.sector) ?? [])];
  const domain = domains.includes(cell.domain) || aims.domains.has(cell.domain);
  const sector = sectors.includes(cell.sector) || aims.sectors.has(cell.sector);
  return {
    name: "interests",
    label: "Your interests",
    value: (domain ? DOMAIN_POINTS : 0) + (sector ? SECTOR_POINTS : 0),
    outOf: DOMAIN_POINTS + SECTOR_POINTS,
    why: describe(domain, sector, words),
    evidence: fewQuotes(words),
  };
}

function describe(domain: boolean, sector: boolean, words: readonly Quote[]): string {
  if (!domain && !sector) return "Your interests name other domains or kinds of employer.";
  const what =
    domain && sector
      ? "this domain and this kind of employer"
      : domain
        ? "this domain"
        : "this kind of employer";
  return words.length > 0 ? `Your words say that you mean to go to ${what}.` : `You chose ${what}.`;
}
