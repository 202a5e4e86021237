import type { Answer } from "../estimate.ts";
import { shareEstimate } from "./share-estimate.ts";
import type { ShareInput } from "./share-estimate.ts";

/**
 * A proportion with the exact interval of Clopper and Pearson (1934, Biometrika 26:404): at least the coverage asked
 * for, so wider than the others. Counts in, a share from 0 to 1 out. Not defined for a total of 0.
 */
export function clopperPearson({ successes, total, level = 0.95 }: ShareInput): Answer {
  return shareEstimate("clopper-pearson", successes, total, level);
}
