import type { Answer } from "../estimate.ts";
import { refuseShare } from "./refuse-counts.ts";
import { shareLimits, shareMethodNames } from "./share-limits.ts";
import type { ShareMethod } from "./share-limits.ts";

/** A share of counts. */
export interface ShareInput {
  readonly successes: number;
  readonly total: number;
  /** Default 0.95. */
  readonly level?: number;
}

/** successes/total with an interval of the method, or why there is none. */
export function shareEstimate(method: ShareMethod, successes: number, total: number, level: number): Answer {
  const wrong = refuseShare(successes, total, level);
  if (wrong !== undefined) return wrong;
  const [low, high] = shareLimits(method, successes, total, level);
  return { value: successes / total, low, high, level, method: shareMethodNames[method] };
}
