import type { Answer } from "../estimate.ts";
import { shareEstimate } from "./share-estimate.ts";
import type { ShareInput } from "./share-estimate.ts";

/**
 * A proportion with the equal-tailed interval of the Beta(½, ½) prior (Brown, Cai and DasGupta 2001, Statistical
 * Science 16:101); the low limit is 0 at no success and the high limit 1 at all, as that paper sets it.
 * Not defined for a total of 0.
 */
export function jeffreysInterval({ successes, total, level = 0.95 }: ShareInput): Answer {
  return shareEstimate("jeffreys", successes, total, level);
}
