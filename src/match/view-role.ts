import type { Atlas, Role } from "#src/atlas/index.ts";
import { scoreBridgeSkills } from "./bridge-skills.ts";
import { homeliness } from "./cells.ts";
import type { Cell } from "./cells.ts";
import { scoreDomainSignals } from "./domain-signals.ts";
import { scoreEntryBackground } from "./entry-background.ts";
import { readField } from "./field-index.ts";
import type { Gap } from "./gap.ts";
import { placeHorizon } from "./horizon.ts";
import { scoreInterests } from "./interests.ts";
import { judgeGate } from "./judge-gate.ts";
import type { Factor, GateStanding, Horizon } from "./lane.ts";
import { listGaps } from "./list-gaps.ts";
import type { Person } from "./person.ts";
import { sumPoints } from "./points.ts";
import { scoreSectorSignals } from "./sector-signals.ts";
import { scoreSkillsShown } from "./skills-shown.ts";

/** A cell with what adds up to its score. */
export interface ScoredCell {
  readonly cell: Cell;
  readonly factors: readonly Factor[];
  readonly score: number;
}

/** A role as it stands for one person, with its cells, best first. */
export interface RoleView {
  readonly role: Role;
  readonly gates: readonly GateStanding[];
  readonly gaps: readonly Gap[];
  readonly horizon: Horizon;
  readonly cells: readonly ScoredCell[];
}

/** Looks at one role for one person. */
export function viewRole(role: Role, person: Person, atlas: Atlas): RoleView {
  const { skills, cells } = readField(atlas);
  const { held, profile, backgrounds, preferences } = person;
  const labelOf = (skill: string) => skills.get(skill)?.label ?? skill;
  const gates = role.gates.map((gate) => judgeGate(gate, person));
  const everywhere = [
    scoreSkillsShown(role, held, labelOf),
    scoreBridgeSkills(role, held, labelOf),
    scoreEntryBackground(role, backgrounds, profile),
  ];
  const scored = (cells.get(role.id) ?? []).map((cell) => scoreCell(cell, everywhere, person, atlas));
  return {
    role,
    gates,
    gaps: listGaps(role, held, profile, atlas),
    horizon: placeHorizon(role, held, gates, preferences.hoursPerWeek, atlas),
    cells: scored.toSorted(compareCells),
  };
}

/**
 * Higher score first; between equals where the role is more at home, then by role id. Cells of one role that are
 * still equal stay as the role lists them, because sorting is stable.
 */
export function compareCells(a: ScoredCell, b: ScoredCell): number {
  if (a.score !== b.score) return b.score - a.score;
  const home = homeliness(b.cell) - homeliness(a.cell);
  if (home !== 0) return home;
  if (a.cell.role.id === b.cell.role.id) return 0;
  return a.cell.role.id < b.cell.role.id ? -1 : 1;
}

function scoreCell(cell: Cell, everywhere: readonly Factor[], person: Person, atlas: Atlas): ScoredCell {
  const { domainLabels, sectorLabels } = readField(atlas);
  const interests = scoreInterests(cell, person);
  const factors = [
    ...everywhere,
    scoreDomainSignals(cell, person.signals, domainLabels.get(cell.domain) ?? cell.domain),
    scoreSectorSignals(cell, person.signals, sectorLabels.get(cell.sector) ?? cell.sector),
    ...(interests === undefined ? [] : [interests]),
  ];
  return { cell, factors, score: sumPoints(factors.map(({ value }) => value)) };
}
