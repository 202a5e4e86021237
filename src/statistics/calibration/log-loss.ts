import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { checkOutcome } from "./check-outcome.ts";
import type { OutcomeColumns } from "./check-outcome.ts";
import { isClip } from "./clipped-logits.ts";
import { meanEstimate } from "./wald-estimate.ts";

export interface LogLossInput extends OutcomeColumns {
  /** Coverage; default 0.95. */
  readonly level?: number;
  /** Risks nearer to 0 or 1 than this are moved to it, since a wrong certainty would cost without bound; default 1e-15. */
  readonly clip?: number;
}

/**
 * Log loss: the mean of minus the log of the risk given to what happened, in nats (Good 1952, J R Stat Soc B), with the
 * interval of a mean. `method` says the clip and how many rows it moved.
 */
export function logLoss(input: LogLossInput): Answer {
  const { labels, probabilities, level = 0.95, clip = 1e-15 } = input;
  const counts = checkOutcome(input, level);
  if ("because" in counts) return counts;
  if (!isClip(clip))
    return notDefined("invalid-input", "Not defined, because the clip must lie between 0 and 0.5.");
  const losses = new Float64Array(counts.n);
  let clipped = 0;
  for (let row = 0; row < counts.n; row += 1) {
    const given = probabilities[row] as number;
    const risk = given < clip ? clip : given > 1 - clip ? 1 - clip : given;
    if (risk !== given) clipped += 1;
    losses[row] = labels[row] === 1 ? -Math.log(risk) : -Math.log1p(-risk);
  }
  return meanEstimate(losses, {
    level,
    method: `mean of log losses, Wald; risks kept ${clip} away from 0 and 1 (rows moved: ${clipped})`,
  });
}
