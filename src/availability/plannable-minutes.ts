import type { OpenDay } from "./availability.ts";
import { downToFive } from "./five-minutes.ts";

/** Minutes of these days that may be planned: all of them less the share `buffer`, a multiple of five. */
export function plannableMinutes(days: readonly OpenDay[], buffer: number): number {
  return downToFive(days.reduce((sum, { minutes }) => sum + minutes, 0) * (1 - buffer));
}
