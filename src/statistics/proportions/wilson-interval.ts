import type { Answer } from "../estimate.ts";
import { shareEstimate } from "./share-estimate.ts";
import type { ShareInput } from "./share-estimate.ts";

/**
 * A proportion with the Wilson score interval (Wilson 1927, JASA 22:209), the default of this room.
 * Counts in, a share from 0 to 1 out. Not defined for a total of 0.
 */
export function wilsonInterval({ successes, total, level = 0.95 }: ShareInput): Answer {
  return shareEstimate("wilson", successes, total, level);
}
