import type { Atlas } from "#src/atlas/index.ts";
import { filterNiche } from "./filter-niche.ts";
import type { FormulaAnswer, FormulaQuestion } from "./formula.ts";
import { labelIn } from "./label-in.ts";
import { countOf, listWords } from "./list-words.ts";
import { STRENGTHS } from "./niche-tables.ts";
import type { NicheAnswer } from "./niche.ts";
import { isUsualWayIn } from "./score-cell.ts";

type Pillar = FormulaAnswer["pillars"][number];
type Piece = FormulaQuestion["pieces"][number];

/** The guides' formula: one or two domains, three to five pieces (S0-X1, S0-X2). */
const MOST_DOMAINS = 2;
const FEWEST_PIECES = 3;
const MOST_PIECES = 5;

const SIGNS: readonly { readonly of: (piece: Piece) => boolean; readonly words: string }[] = [
  { of: ({ privacy }) => privacy, words: "privacy" },
  { of: ({ validation }) => validation, words: "validation" },
  { of: ({ humanOversight }) => humanOversight, words: "human oversight" },
];

interface Plan {
  readonly question: FormulaQuestion;
  readonly niche: NicheAnswer;
  /** Domains that serve the lane: its own, and one beside it at most. */
  readonly kept: readonly string[];
  /** Pieces in those domains, or in none. */
  readonly pieces: readonly Piece[];
}

/** Holds a plan against the career formula: what of it stands, what comes next, and what does not serve the lane. */
export function weighFormula(question: FormulaQuestion, atlas: Atlas): FormulaAnswer {
  const niche = filterNiche(question.niche, atlas);
  const kept = keepDomains(question, niche, atlas);
  const pieces = question.pieces.filter(({ domain }) => domain === undefined || kept.includes(domain));
  const plan = { question, niche, kept, pieces };
  return {
    version: 1,
    niche,
    pillars: [weighStrength(plan, atlas), weighDomains(plan), weighProof(plan), weighResponsible(plan)],
    letGo: listLetGo(plan, atlas),
  };
}

/** The lane's domain; beside it the second one of the niche, or else the first stated one that the role works in. */
function keepDomains(
  { domains }: FormulaQuestion,
  { lane, secondDomain }: NicheAnswer,
  atlas: Atlas,
): string[] {
  const role = atlas.roles.find(({ id }) => id === lane.role.id);
  const others = domains.filter(
    (id) => id !== lane.domain.id && role?.domains.some(({ domain }) => domain === id),
  );
  const beside = others.find((id) => id === secondDomain?.id) ?? others[0];
  return beside === undefined ? [lane.domain.id] : [lane.domain.id, beside];
}

function weighStrength({ question, niche }: Plan, { roles }: Atlas): Pillar {
  const { strength } = question.niche;
  const role = roles.find(({ id }) => id === niche.lane.role.id);
  const usual = role !== undefined && isUsualWayIn(role, strength);
  return {
    id: "strength",
    label: "A strength you have already",
    status: usual ? "stands" : "partly",
    because: usual
      ? `${upper(STRENGTHS[strength].words)} is a usual way into this role.`
      : `${upper(STRENGTHS[strength].words)} helps here, and most people in this role came with something else.`,
    next: usual
      ? "Say it first, in one sentence."
      : `Talk to somebody who is ${niche.lane.role.label} about the way in.`,
    sources: ["S0-X1"],
  };
}

function weighDomains({ question: { domains }, niche: { lane }, kept }: Plan): Pillar {
  const onLane = domains.includes(lane.domain.id);
  const focused = domains.length <= MOST_DOMAINS && domains.every((id) => kept.includes(id));
  const base = { id: "domains" as const, label: "One or two domains", sources: ["S0-X1", "S0-X2"] };
  if (domains.length === 0)
    return {
      ...base,
      status: "missing",
      because: "You named no domain.",
      next: `Begin with ${lane.domain.label}.`,
    };
  if (!onLane)
    return {
      ...base,
      status: "partly",
      because: `${countOf(domains.length, "domain")} named, and not the one your answers lead to.`,
      next: `Look at ${lane.domain.label}, or answer the three questions again.`,
    };
  return focused
    ? {
        ...base,
        status: "stands",
        because: `${countOf(domains.length, "domain")} named, in line with the lane.`,
        next: "Read and build in it until you can explain its daily work.",
      }
    : {
        ...base,
        status: "partly",
        because: `${countOf(domains.length, "domain")} named; two at most hold together.`,
        next: "Let the rest go for now.",
      };
}

function weighProof({ pieces, question }: Plan): Pillar {
  const count = pieces.length;
  const missing = FEWEST_PIECES - count;
  const left = question.pieces.length - count;
  const off = left > 0 ? ` ${left} more lie off the lane.` : "";
  return {
    id: "proof",
    label: "Three to five finished pieces",
    status: count === 0 ? "missing" : missing > 0 ? "partly" : "stands",
    because: `${countOf(count, "finished piece")} on the lane.${off}`,
    next: nextPieces(count),
    sources: ["S0-X1", "S0-X2"],
  };
}

function nextPieces(count: number): string {
  if (count < FEWEST_PIECES) return `Finish ${FEWEST_PIECES - count} more in the lane's domain.`;
  return count > MOST_PIECES
    ? `Show the best ${MOST_PIECES} and put the rest away.`
    : "Keep them short, and let somebody of the domain read them.";
}

function weighResponsible({ pieces }: Plan): Pillar {
  const base = { id: "responsible" as const, label: "Made responsibly", sources: ["S0-X1", "S0-X2"] };
  const whole = pieces.filter((piece) => SIGNS.every((sign) => sign.of(piece)));
  if (pieces.length === 0)
    return {
      ...base,
      status: "missing",
      because: "There is no piece yet to show it.",
      next: `Plan ${listWords(SIGNS.map(({ words }) => words))} into the first piece.`,
    };
  if (whole.length === pieces.length)
    return {
      ...base,
      status: "stands",
      because: "Every piece shows privacy, validation and human oversight.",
      next: "Say in each what could still go wrong.",
    };
  const lacking = SIGNS.filter((sign) => !pieces.every((piece) => sign.of(piece)));
  return {
    ...base,
    status: pieces.some((piece) => SIGNS.some((sign) => sign.of(piece))) ? "partly" : "missing",
    because: `${whole.length} of ${countOf(pieces.length, "piece")} show all three; not every one shows ${listWords(lacking.map(({ words }) => words))}.`,
    next: `Add ${listWords(lacking.map(({ words }) => words))} where it is missing.`,
  };
}

function listLetGo({ question, niche: { lane }, kept, pieces }: Plan, atlas: Atlas): FormulaAnswer["letGo"] {
  const role = atlas.roles.find(({ id }) => id === lane.role.id);
  const domains = [...new Set(question.domains)]
    .filter((id) => !kept.includes(id))
    .map((id) => ({
      what: labelIn(atlas.domains, id),
      because: role?.domains.some(({ domain }) => domain === id)
        ? `A third domain beside ${listWords(kept.map((one) => labelIn(atlas.domains, one)))} spreads you too thin.`
        : `${lane.role.label} seldom works there.`,
    }));
  const off = question.pieces
    .filter((piece) => !pieces.includes(piece))
    .map(({ title, domain = "" }) => ({
      what: title,
      because: `It belongs to ${labelIn(atlas.domains, domain)}, off the lane.`,
    }));
  return [...domains, ...off];
}

function upper(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
