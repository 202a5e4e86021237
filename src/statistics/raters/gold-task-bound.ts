import { notDefined, type Estimate, type NotDefined } from "../estimate.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";

export interface GoldTaskInput {
  /** Gold tasks answered right, out of those given. */
  readonly right: number;
  readonly given: number;
  /** The accuracy a reviewer must have, 0 to 1. */
  readonly bar: number;
  readonly level?: number;
}

export interface GoldTaskBound {
  readonly accuracy: Estimate;
  readonly bar: number;
  /** "more" while the interval holds the bar: give more gold tasks. */
  readonly verdict: "pass" | "fail" | "more";
}

/**
 * Whether a reviewer passes a bar on tasks with a known answer, by Wilson's interval (Wilson 1927; Newcombe 1998).
 *
 * Pass when the lower bound lies above the bar, fail when the upper one lies below it. Not defined without a gold task.
 */
export function goldTaskBound({ right, given, bar, level }: GoldTaskInput): GoldTaskBound | NotDefined {
  const refused = problemOfLevel(level);
  if (refused !== undefined) return refused;
  if (!(Number.isInteger(right) && Number.isInteger(given) && right >= 0 && given >= right)) {
    return notDefined(
      "invalid-input",
      "Not defined, because right answers and tasks given must be whole numbers, right ones no more than given.",
    );
  }
  if (!(bar >= 0 && bar <= 1))
    return notDefined("invalid-input", "Not defined, because the bar must lie between 0 and 1.");
  if (given === 0) return notDefined("no-rows", "Not defined, because no gold task was given.");
  const accuracy = wilsonShare(right, given, level);
  const passed = (accuracy.low as number) > bar;
  const failed = (accuracy.high as number) < bar;
  return { accuracy, bar, verdict: passed ? "pass" : failed ? "fail" : "more" };
}
