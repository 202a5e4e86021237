import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import type { Entity } from "./read-entities.ts";

/** How entities met under one rule. */
export interface SchemaCounts {
  readonly correct: number;
  readonly incorrect: number;
  readonly partial: number;
  readonly missed: number;
  readonly spurious: number;
  /** Entities predicted, and entities that were there, as this rule counts them. */
  readonly actual: number;
  readonly possible: number;
  /** Only what is correct counts. */
  readonly precision: number | NotDefined;
  readonly recall: number | NotDefined;
  readonly f1: number | NotDefined;
  /** A partial meeting counts half, as SemEval-2013 has it; the same where the rule knows no partial meeting. */
  readonly halfCredit: {
    readonly precision: number | NotDefined;
    readonly recall: number | NotDefined;
    readonly f1: number | NotDefined;
  };
}

/** The four rules of SemEval-2013 task 9. */
export interface SpanSchemas {
  /** Same edges and same type. */
  readonly strict: SchemaCounts;
  /** Same edges, any type. */
  readonly exact: SchemaCounts;
  /** Any overlap, any type; unequal edges are a partial meeting. */
  readonly partial: SchemaCounts;
  /** Any overlap and the same type. */
  readonly type: SchemaCounts;
}

type Outcome = "correct" | "incorrect" | "partial";
type Schema = keyof SpanSchemas;

/** What an overlapping pair counts as, by whether its edges and its type are the same. */
function outcomesOf(sameEdges: boolean, sameType: boolean): Readonly<Record<Schema, Outcome>> {
  return {
    strict: sameEdges && sameType ? "correct" : "incorrect",
    exact: sameEdges ? "correct" : "incorrect",
    partial: sameEdges ? "correct" : "partial",
    type: sameType ? "correct" : "incorrect",
  };
}

/**
 * Counts each predicted entity against the first true one it equals or else overlaps. A true entity that two predictions
 * overlap is counted twice, as the reference tool does (nervaluate; Segura-Bedmar and others 2013).
 */
export function compareSpans(reference: readonly Entity[], predicted: readonly Entity[]): SpanSchemas {
  const tallies = { strict: tally(), exact: tally(), partial: tally(), type: tally() };
  const met = new Set<Entity>();
  const byPlace = new Map(
    reference.map((entity) => [`${entity.start} ${entity.end} ${entity.type}`, entity]),
  );
  let spurious = 0;
  let first = 0;
  for (const entity of predicted) {
    while (first < reference.length && (reference[first] as Entity).end < entity.start) first++;
    const near = reference[first];
    const other =
      byPlace.get(`${entity.start} ${entity.end} ${entity.type}`) ??
      (near !== undefined && near.start <= entity.end ? near : undefined);
    if (other === undefined) {
      spurious++;
      continue;
    }
    met.add(other);
    const outcomes = outcomesOf(
      other.start === entity.start && other.end === entity.end,
      other.type === entity.type,
    );
    for (const schema of ["strict", "exact", "partial", "type"] as const) tallies[schema][outcomes[schema]]++;
  }
  const missed = reference.length - met.size;
  const finish = (schema: Schema) => countsOf(tallies[schema], missed, spurious);
  return {
    strict: finish("strict"),
    exact: finish("exact"),
    partial: finish("partial"),
    type: finish("type"),
  };
}

function tally(): Record<Outcome, number> {
  return { correct: 0, incorrect: 0, partial: 0 };
}

function countsOf(
  { correct, incorrect, partial }: Record<Outcome, number>,
  missed: number,
  spurious: number,
): SchemaCounts {
  const actual = correct + incorrect + partial + spurious;
  const possible = correct + incorrect + partial + missed;
  return {
    correct,
    incorrect,
    partial,
    missed,
    spurious,
    actual,
    possible,
    ...sharesOf(correct, actual, possible),
    halfCredit: sharesOf(correct + partial / 2, actual, possible),
  };
}

function sharesOf(right: number, actual: number, possible: number): SchemaCounts["halfCredit"] {
  return {
    precision:
      actual === 0 ? notDefined("no-rows", "Not defined, because nothing was predicted.") : right / actual,
    recall:
      possible === 0
        ? notDefined("no-events", "Not defined, because there was nothing to find.")
        : right / possible,
    f1:
      actual + possible === 0
        ? notDefined("no-events", "Not defined, because nothing was there and nothing was predicted.")
        : (2 * right) / (actual + possible),
  };
}
