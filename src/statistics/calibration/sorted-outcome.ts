import { sortedOrder } from "../numbers/order.ts";
import type { OutcomeColumns } from "./check-outcome.ts";
import type { SortedOutcome } from "./calibration-smoothers.ts";

/** Outcomes in ascending order of risk. */
export function sortedOutcome({ labels, probabilities }: OutcomeColumns): SortedOutcome {
  const order = sortedOrder(probabilities);
  const x = new Float64Array(order.length);
  const y = new Float64Array(order.length);
  for (let rank = 0; rank < order.length; rank += 1) {
    const row = order[rank] as number;
    x[rank] = probabilities[row] as number;
    y[rank] = labels[row] as number;
  }
  return { x, y };
}
