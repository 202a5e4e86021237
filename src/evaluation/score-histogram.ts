import type { EvaluationReport } from "./report.ts";

const COLUMNS = 40;

/** Rows with and without the event by score, in columns of equal width; 0 to 1 for probabilities. */
export function scoreHistogram(
  labels: Float64Array,
  scores: Float64Array,
  probabilities: boolean,
): EvaluationReport["histogram"] {
  let low = probabilities ? 0 : Number.POSITIVE_INFINITY;
  let high = probabilities ? 1 : Number.NEGATIVE_INFINITY;
  if (!probabilities) {
    for (const score of scores) {
      if (score < low) low = score;
      if (score > high) high = score;
    }
  }
  if (!(low < high)) [low, high] = [low - 0.5, low + 0.5];
  const events = Array.from({ length: COLUMNS }, () => 0);
  const others = Array.from({ length: COLUMNS }, () => 0);
  for (let row = 0; row < scores.length; row += 1) {
    const place = Math.min(
      COLUMNS - 1,
      Math.max(0, Math.floor((((scores[row] ?? low) - low) / (high - low)) * COLUMNS)),
    );
    const side = labels[row] === 1 ? events : others;
    side[place] = (side[place] ?? 0) + 1;
  }
  return { low, high, events, others };
}
