import type { Profile } from "#src/profile/index.ts";
import type { Cell } from "./cells.ts";
import type { Signals } from "./find-signals.ts";
import type { Factor, LanePreferences } from "./lane.ts";
import { fewQuotes } from "./quote-span.ts";
import { wordList } from "./word-list.ts";

/** Interests relate to performance (Nye 2012) but rest on self-report, so they weigh least. Project's judgement. */
const DOMAIN_POINTS = 2;
const SECTOR_POINTS = 1;
const WORK_POINTS = 2;

/** A skill of at least this weight is part of what the role is about. */
const WEIGHT_OF_THE_WORK = 4;

/** What someone chose here, and what their résumé says they mean to do. */
export interface Wishes {
  readonly preferences: LanePreferences;
  readonly signals: Signals;
  readonly profile: Profile;
}

/**
 * Points for a domain, a kind of employer or a skill the person chose, or says they mean to go to; nothing when they
 * said nothing. They count only where the role is at home: who is drawn to imaging is not drawn to all that touches it.
 */
export function scoreInterests(cell: Cell, { preferences, signals, profile }: Wishes): Factor | undefined {
  const { domains, sectors } = preferences;
  const { aims } = signals;
  const aimed = profile.notClaimed.filter(({ polarity }) => polarity === "intended");
  if (domains.length + sectors.length + aims.domains.size + aims.sectors.size + aimed.length === 0) {
    return undefined;
  }

  const heavy = new Set(
    cell.role.needs.filter((need) => need.weight >= WEIGHT_OF_THE_WORK).map(({ skill }) => skill),
  );
  const work = aimed.filter(({ skill }) => heavy.has(skill));
  const atDomain = cell.domainStrength === "strong";
  const atSector = cell.sectorStrength === "strong";
  const domainWords = atDomain ? (aims.domains.get(cell.domain) ?? []) : [];
  const sectorWords = atSector ? (aims.sectors.get(cell.sector) ?? []) : [];
  const hits = [
    {
      is: domainWords.length > 0 || (atDomain && domains.includes(cell.domain)),
      points: DOMAIN_POINTS,
      what: "this domain",
    },
    {
      is: sectorWords.length > 0 || (atSector && sectors.includes(cell.sector)),
      points: SECTOR_POINTS,
      what: "this kind of employer",
    },
    { is: work.length > 0, points: WORK_POINTS, what: "this kind of work" },
  ].filter(({ is }) => is);
  return {
    name: "interests",
    label: "Your interests",
    value: hits.reduce((sum, { points }) => sum + points, 0),
    outOf: DOMAIN_POINTS + SECTOR_POINTS + WORK_POINTS,
    why:
      hits.length === 0
        ? "Your interests lie elsewhere than in this lane."
        : `You chose, or say that you mean to go to, ${wordList(hits.map(({ what }) => what))}.`,
    evidence: fewQuotes([...domainWords, ...sectorWords, ...work.map(({ quote }) => quote)]),
  };
}
