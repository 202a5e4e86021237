import { notDefined, type NotDefined } from "../estimate.ts";
import { normalCdf } from "../numbers/normal.ts";

export interface BenchmarkInput {
  readonly coefficient: number;
  readonly standardError: number;
  /** Probability the named band or a better one must reach. Default 0.95. */
  readonly certainty?: number;
}

export interface AgreementBenchmark {
  /** The best band the coefficient reaches with the wanted probability. */
  readonly band: string;
  readonly bands: readonly {
    readonly name: string;
    readonly from: number;
    /** Probability that the coefficient lies in this band or a better one. */
    readonly reached: number;
  }[];
}

const BANDS = [
  { name: "almost perfect", from: 0.8 },
  { name: "substantial", from: 0.6 },
  { name: "moderate", from: 0.4 },
  { name: "fair", from: 0.2 },
  { name: "slight", from: 0 },
  { name: "poor", from: -1 },
] as const;

/**
 * Which band of Landis and Koch (1977) a coefficient reaches once its uncertainty counts (Gwet 2014, chapter 6).
 *
 * The coefficient is taken as normal with its standard error, cut to −1 … 1. Not defined without a standard error above
 * nought.
 */
export function benchmarkAgreement(input: BenchmarkInput): AgreementBenchmark | NotDefined {
  const { coefficient, standardError, certainty = 0.95 } = input;
  if (!(Math.abs(coefficient) <= 1 && standardError > 0 && standardError < Number.POSITIVE_INFINITY)) {
    return notDefined(
      "invalid-input",
      "Not defined, because a band needs a coefficient from −1 to 1 and a standard error above nought.",
    );
  }
  if (!(certainty > 0 && certainty < 1))
    return notDefined("invalid-input", "Not defined, because the certainty must lie between 0 and 1.");
  const below = (bound: number) => normalCdf((bound - coefficient) / standardError);
  const all = below(1) - below(-1);
  const bands = BANDS.map((band) => ({ ...band, reached: (below(1) - below(band.from)) / all }));
  return { band: bands.find(({ reached }) => reached >= certainty)?.name ?? "poor", bands };
}
