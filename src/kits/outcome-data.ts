/** One row of a kit in which a yes-or-no outcome is predicted, with what only the grader knows. */
export interface OutcomeRow {
  readonly id: string;
  /** Whose row it is; rows of one person are not independent. */
  readonly person: string;
  readonly site: string;
  readonly cells: readonly (string | number | undefined)[];
  /** The value of the column that leaks. */
  readonly leak: number;
  readonly label: 0 | 1;
  /** The risk the outcome was drawn with. */
  readonly risk: number;
  /** The value by which the baseline groups rows. */
  readonly band: string;
}

export interface OutcomeData {
  readonly columns: readonly string[];
  readonly train: readonly OutcomeRow[];
  readonly test: readonly OutcomeRow[];
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Gauss–Hermite nodes and weights for a standard normal, seven points (Abramowitz and Stegun, table 25.10, scaled). */
const NODES = [
  -3.750439717725742, -2.366759410734541, -1.154405394739968, 0, 1.154405394739968, 2.366759410734541,
  3.750439717725742,
];
const WEIGHTS = [
  0.000548268855972, 0.030757123967586, 0.240123178605013, 0.457142857142857, 0.240123178605013,
  0.030757123967586, 0.000548268855972,
];

/** The risk of somebody drawn at random whose own tendency, unseen, has this spread on the log-odds scale. */
export function averagedRisk(logOdds: number, spread: number): number {
  return NODES.reduce((total, node, at) => total + (WEIGHTS[at] ?? 0) * logistic(logOdds + spread * node), 0);
}

/** A number rounded for a cell. */
export const rounded = (value: number, digits = 0): number => Number(value.toFixed(digits));

export const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
