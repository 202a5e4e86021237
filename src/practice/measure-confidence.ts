import { brierScore, calibrationCurve, isDefined } from "#src/statistics/index.ts";
import type { ConfidenceMeasure } from "./practice-measures.ts";

/** Below this many stated confidences a curve shows chance, not a person. */
const CURVE_FROM = 20;

interface Stated {
  readonly confidence: number;
  readonly right: boolean;
}

/** How well stated confidence fits how often somebody was with most experts; nothing when none was stated. */
export function measureConfidence(given: readonly Stated[]): ConfidenceMeasure | undefined {
  const n = given.length;
  if (n === 0) return undefined;
  const columns = {
    labels: given.map(({ right }) => Number(right)),
    probabilities: given.map(({ confidence }) => confidence),
  };
  const tenths = new Map<number, Stated[]>();
  for (const one of given) {
    const tenth = Math.round(one.confidence * 10);
    tenths.set(tenth, [...(tenths.get(tenth) ?? []), one]);
  }
  const stated = [...tenths]
    .toSorted(([a], [b]) => a - b)
    .map(([, some]) => ({
      said: some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length,
      right: some.filter(({ right }) => right).length / some.length,
      n: some.length,
    }));
  const share = given.filter(({ right }) => right).length / n;
  const weigh = (worth: (one: (typeof stated)[number]) => number): number =>
    stated.reduce((sum, one) => sum + (one.n / n) * worth(one), 0);
  const curve = n < CURVE_FROM ? undefined : calibrationCurve({ ...columns, smoother: "lowess" });
  const said = weigh((one) => one.said);
  return {
    n,
    brier: brierScore(columns),
    parts: {
      reliability: weigh((one) => (one.said - one.right) ** 2),
      resolution: weigh((one) => (one.right - share) ** 2),
      uncertainty: share * (1 - share),
    },
    stated,
    ...(curve !== undefined && isDefined(curve)
      ? { curve: { at: [...curve.at], observed: [...curve.observed] } }
      : {}),
    says: sayOf(said, share, n),
  };
}

function sayOf(said: number, share: number, n: number): string {
  const numbers = `On ${n} items you were ${Math.round(said * 100)} of 100 sure on average and with most experts ${Math.round(share * 100)} of 100 times.`;
  if (n < CURVE_FROM) return `${numbers} That is too few to say whether you are too sure.`;
  if (said - share > 0.1) return `${numbers} You are surer than you have reason to be.`;
  if (share - said > 0.1) return `${numbers} You may trust your judgement more.`;
  return `${numbers} That fits.`;
}
