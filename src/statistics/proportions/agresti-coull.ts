import type { Answer } from "../estimate.ts";
import { shareEstimate } from "./share-estimate.ts";
import type { ShareInput } from "./share-estimate.ts";

/**
 * A proportion with the interval of Agresti and Coull (1998, American Statistician 52:119). `value` is the plain share.
 * The limits may pass 0 or 1 and are left as they fall, as R prints them. Not defined for a total of 0.
 */
export function agrestiCoull({ successes, total, level = 0.95 }: ShareInput): Answer {
  return shareEstimate("agresti-coull", successes, total, level);
}
