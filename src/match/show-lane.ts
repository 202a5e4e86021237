import type { Atlas } from "#src/atlas/index.ts";
import { firstStepFor, reasonFor } from "./describe-lane.ts";
import { readField } from "./field-index.ts";
import type { Lane } from "./lane.ts";
import type { RoleView, ScoredCell } from "./view-role.ts";

/** How many other cells of the same role are listed beside the best. */
const MOST_ALSO = 8;

/** A cell of a role as a lane, with everything behind it. */
export function showLane(view: RoleView, scored: ScoredCell, atlas: Atlas): Lane {
  const { domainLabels, sectorLabels } = readField(atlas);
  const { role, gates, horizon } = view;
  const { cell, factors, score } = scored;
  return {
    role: role.id,
    roleLabel: role.label,
    domain: cell.domain,
    domainLabel: domainLabels.get(cell.domain) ?? cell.domain,
    sector: cell.sector,
    sectorLabel: sectorLabels.get(cell.sector) ?? cell.sector,
    score,
    factors: [...factors],
    gates: [...gates],
    horizon,
    reason: reasonFor(view, scored),
    firstStep: firstStepFor(view),
    partTime: role.partTime,
    also: view.cells
      .filter((other) => other !== scored)
      .slice(0, MOST_ALSO)
      .map(({ cell: { domain, sector }, score: points }) => ({ domain, sector, score: points })),
  };
}
