import type { Atlas } from "#src/atlas/index.ts";
import { horizonWords } from "./describe-lane.ts";
import { readField } from "./field-index.ts";
import type { BlockedLane } from "./lane.ts";
import { isOnlyFar, standOf } from "./stand.ts";
import { compareCells } from "./view-role.ts";
import type { RoleView, ScoredCell } from "./view-role.ts";

interface Candidate {
  readonly view: RoleView;
  readonly scored: ScoredCell;
}

/**
 * What is really open near a blocked cell: the best-scoring lane of the same category or in the same domain, else
 * the best lane there is. A lane within a year comes before one within three; nothing when every role is closed.
 */
export function nearestOpen(
  closed: Candidate,
  views: readonly RoleView[],
  atlas: Atlas,
): BlockedLane["alternative"] | undefined {
  const open = candidates(views, (view) => standOf(view) === "open");
  const reachable = open.length > 0 ? open : candidates(views, isOnlyFar);
  const near = reachable.filter(({ view, scored }) => isNear(view, scored, closed));
  const best = near.toSorted(bestFirst)[0] ?? reachable.toSorted(bestFirst)[0];
  if (best === undefined) return undefined;

  const { domainLabels, sectorLabels } = readField(atlas);
  const { role, domain, sector } = best.scored.cell;
  return {
    role: role.id,
    domain,
    sector,
    label: `${role.label} · ${domainLabels.get(domain) ?? domain} · ${sectorLabels.get(sector) ?? sector}`,
    why: `${kinship(best, closed)} no gate closes it, and the move usually takes ${horizonWords(best.view.horizon)}.`,
  };
}

function candidates(views: readonly RoleView[], stands: (view: RoleView) => boolean): readonly Candidate[] {
  return views.filter(stands).flatMap((view) => view.cells.map((scored) => ({ view, scored })));
}

function isNear(view: RoleView, { cell }: ScoredCell, closed: Candidate): boolean {
  return view.role.category === closed.view.role.category || cell.domain === closed.scored.cell.domain;
}

function kinship(best: Candidate, closed: Candidate): string {
  if (best.view.role.category === closed.view.role.category) return "The same family of roles:";
  return best.scored.cell.domain === closed.scored.cell.domain
    ? "The same domain:"
    : "Your strongest open lane:";
}

function bestFirst(a: Candidate, b: Candidate): number {
  return compareCells(a.scored, b.scored);
}
