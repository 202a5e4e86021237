/** A number with so many decimals; "not defined" where there is none. */
export function numberText(value: number | null, decimals = 3): string {
  return value === null ? "not defined" : value.toFixed(decimals);
}

/** "0.612 to 0.801"; empty where an interval cannot be given. */
export function rangeText(low: number | null, high: number | null, decimals = 3): string {
  return low === null || high === null ? "" : `${low.toFixed(decimals)} to ${high.toFixed(decimals)}`;
}
