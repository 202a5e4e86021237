import { numberText } from "./number-text.ts";

/** A number with its interval, or none. */
export interface Ranged {
  readonly value: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
}

/** An answer as text: "0.731 (0.630 to 0.833)"; "not defined" where there is none. */
export function intervalText(answer: Ranged | undefined, digits = 3): string {
  if (answer === undefined || answer.value === null) return "not defined";
  const value = numberText(answer.value, digits);
  if (typeof answer.low !== "number" || typeof answer.high !== "number") return `${value} (no interval)`;
  return `${value} (${numberText(answer.low, digits)} to ${numberText(answer.high, digits)})`;
}
