import type { Answer } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";

/** A share of a count with its Wilson score interval; `because` is said when the count is 0. */
export function shareOrNone(part: number, whole: number, level: number, because: string): Answer {
  return whole === 0 ? notDefined("no-rows", because) : wilsonShare(part, whole, level);
}
