import type { Estimate, NotDefined } from "../estimate.ts";
import { areaUnderRoc } from "./area-under-roc.ts";
import type { AreaUnderRocInput } from "./area-under-roc.ts";

/**
 * Somers' D of the scores given the outcome (Somers 1962): 2 × area − 1, from −1 to 1, with the interval of the area
 * moved to that scale. Zero means the scores tell nothing. Not defined where the area is not.
 */
export function somersD(input: AreaUnderRocInput): Estimate | NotDefined {
  const area = areaUnderRoc(input);
  if (area.value === null) return area;
  return {
    value: 2 * area.value - 1,
    low: area.low === null ? null : 2 * area.low - 1,
    high: area.high === null ? null : 2 * area.high - 1,
    ...(area.standardError !== undefined && { standardError: 2 * area.standardError }),
    level: area.level,
    method: area.method,
    ...(area.because !== undefined && { because: area.because }),
  };
}
