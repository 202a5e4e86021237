import type { NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { chiSquareUpper } from "../numbers/chi-square.ts";
import { choleskySolve } from "../numbers/linear.ts";
import { checkedCauses, isColumn } from "./accuracy-columns.ts";
import { grayScores } from "./gray-scores.ts";
import { groupCodes, rowsOfGroups } from "./group-codes.ts";

export interface GraysTestInput {
  /** When follow-up ended; any unit, 0 or later. */
  readonly times: ArrayLike<number>;
  /** 0 when follow-up ended without an event, otherwise the number of the event that came first: 1, 2, … */
  readonly causes: ArrayLike<number>;
  /** Groups to compare, two or more. */
  readonly groups: readonly string[] | ArrayLike<number>;
  /** Compare within these, and add up. */
  readonly strata?: readonly string[] | ArrayLike<number>;
  /** Weight of late differences: the power of 1 less the overall incidence; default 0. */
  readonly rho?: number;
}

export interface GraysTestOfCause {
  readonly cause: number;
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
}

/**
 * Gray's test that groups have the same cumulative incidence, for each cause in turn (Gray 1988, Ann Stat 16:1141), as
 * cmprsk's cuminc reports it; with strata the scores and their covariance are added up. Unlike a log-rank test of the
 * cause it compares the incidences themselves, where those who had another event stay at risk. Not defined for a cause
 * without events or with a covariance that cannot be inverted.
 */
export function graysTest(
  input: GraysTestInput,
):
  | { readonly groups: readonly string[]; readonly tests: readonly (GraysTestOfCause | NotDefined)[] }
  | NotDefined {
  const { times, groups, strata, rho = 0 } = input;
  const causes = checkedCauses({ times, causes: input.causes });
  if (!isColumn(causes)) return causes;
  if (groups.length !== times.length || (strata && strata.length !== times.length))
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (!Number.isFinite(rho))
    return notDefined("invalid-input", "Not defined, because rho is not a finite number.");
  const coded = groupCodes(groups);
  const size = coded.names.length;
  if (size < 2) return notDefined("one-class", "Not defined, because there is only one group.");
  const layers = rowsOfGroups(groupCodes(strata ?? Array.from(times, () => "all")));
  const seen = [...new Set(Array.from(causes))].filter((code) => code > 0).toSorted((a, b) => a - b);
  if (seen.length === 0) return notDefined("no-events", "Not defined, because no event has happened.");
  const tests = seen.map((cause): GraysTestOfCause | NotDefined => {
    const df = size - 1;
    const scores = new Float64Array(df);
    const covariance = new Float64Array(df * df);
    for (const rows of layers)
      grayScores({ times, causes, cause, codes: coded.codes, rows, size, rho }, scores, covariance);
    const solved = choleskySolve(covariance, scores, df);
    if (!solved)
      return notDefined(
        "too-few",
        "Not defined, because the scores of the groups do not vary enough to be compared.",
      );
    let chiSquare = 0;
    for (let group = 0; group < df; group += 1)
      chiSquare += (scores[group] as number) * (solved[group] as number);
    return { cause, chiSquare, degreesOfFreedom: df, pValue: chiSquareUpper(chiSquare, df) };
  });
  return { groups: coded.names, tests };
}
