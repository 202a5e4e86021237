import type { Atlas, Role } from "#src/atlas/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { cellsOf } from "#src/match/index.ts";
import type { Cell } from "#src/match/index.ts";
import { explainLane, explainLoss } from "./explain-niche.ts";
import { labelIn } from "./label-in.ts";
import { STRENGTHS } from "./niche-tables.ts";
import type { NicheAnswer, NicheQuestion } from "./niche.ts";
import { scoreCell } from "./score-cell.ts";

type Lane = NicheAnswer["lane"];

/** A second domain stands beside the first when it is no more than this many points behind. The project's own judgement. */
const CLOSE = 4;

/** How many lanes nearby are shown as given up. */
const GAVE_UP = 3;

const SOURCES = ["S0-Q05", "S0-X1"];

interface ScoredCell {
  readonly cell: Cell;
  readonly score: number;
}

/**
 * Three answers to one lane that exists in the field, a second domain at most, why, and what was given up. A kind of
 * employer that the field knows is kept to. Same answers, same lane.
 */
export function filterNiche(question: NicheQuestion, atlas: Atlas): NicheAnswer {
  const ranked = rankCells(question, atlas);
  const [best] = ranked;
  if (best === undefined) throw new AppError("internal", { kind: "field", id: "without-lanes" });
  const second = ranked.find(
    ({ cell, score }) =>
      cell.role === best.cell.role && cell.domain !== best.cell.domain && best.score - score <= CLOSE,
  );
  return {
    version: 1,
    lane: describeLane(best.cell, atlas),
    ...(second === undefined ? {} : { secondDomain: describeLane(second.cell, atlas).domain }),
    because: [...explainLane(best.cell, question, atlas)],
    gaveUp: listGivenUp(ranked, best.cell).map(({ cell }) => ({
      lane: describeLane(cell, atlas),
      because: explainLoss(cell, best.cell, atlas),
    })),
    firstStep: findFirstStep(best.cell.role, question, atlas),
    sources: SOURCES,
  };
}

const cells = new WeakMap<Atlas, readonly Cell[]>();

/** Every cell of the field in order of its name; the second call with the same field costs nothing. */
function listCells(atlas: Atlas): readonly Cell[] {
  const known = cells.get(atlas);
  if (known !== undefined) return known;
  const listed = atlas.roles
    .flatMap((role) => cellsOf(role, atlas))
    .map((cell) => ({ cell, name: `${cell.role.id} ${cell.domain} ${cell.sector}` }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ cell }) => cell);
  cells.set(atlas, listed);
  return listed;
}

/** Every lane of the field, or of the kind of employer asked for, the best first; a role once a domain. */
function rankCells(question: NicheQuestion, atlas: Atlas): readonly ScoredCell[] {
  const all = listCells(atlas);
  const there = all.filter(({ sector }) => sector === question.sector);
  const scored = (there.length === 0 ? all : there)
    .map((cell) => ({ cell, score: scoreCell(cell, question) }))
    .toSorted((one, other) => other.score - one.score);
  const seen = new Set<string>();
  return scored.filter(({ cell }) => {
    const lane = `${cell.role.id} ${cell.domain}`;
    if (seen.has(lane)) return false;
    seen.add(lane);
    return true;
  });
}

/** The nearest other role of the domain, the nearest lane of another domain, and the next nearest; roles stand once. */
function listGivenUp(ranked: readonly ScoredCell[], chosen: Cell): readonly ScoredCell[] {
  const others = ranked.filter(({ cell }) => cell.role !== chosen.role);
  const sameDomain = others.find(({ cell }) => cell.domain === chosen.domain);
  const otherDomain = others.find(
    ({ cell }) => cell.domain !== chosen.domain && cell.role !== sameDomain?.cell.role,
  );
  const picked = [sameDomain, otherDomain].filter((one) => one !== undefined);
  for (const next of others) {
    if (picked.length >= GAVE_UP) break;
    if (picked.every(({ cell }) => cell.role !== next.cell.role)) picked.push(next);
  }
  return picked.toSorted((one, other) => ranked.indexOf(one) - ranked.indexOf(other));
}

function describeLane({ role, domain, sector }: Cell, atlas: Atlas): Lane {
  return {
    role: { id: role.id, label: role.label },
    domain: { id: domain, label: labelIn(atlas.domains, domain) },
    sector: { id: sector, label: labelIn(atlas.sectors, sector) },
  };
}

/** The first task of a way in that starts from the strength; between several, the one more usual for the role. */
function findFirstStep(role: Role, { strength }: NicheQuestion, { pathways }: Atlas): string {
  const own = STRENGTHS[strength].backgrounds;
  const usual = role.backgrounds.filter((background) => own.includes(background));
  const from = [...usual, ...own, ...role.backgrounds];
  const way = from
    .flatMap((background) => pathways.filter((one) => one.backgrounds.includes(background)))
    .at(0);
  const task = way?.blocks[0]?.tasks[0];
  return way === undefined || task === undefined
    ? "No pathway of ours leads there yet."
    : `${task.title} (${way.label})`;
}
