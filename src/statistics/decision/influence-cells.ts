import type { DecisionFrame } from "./decision-settings.ts";

/** Shares of all people who are rightly and wrongly called positive. */
export interface PositiveShares {
  readonly truePositives: number;
  readonly falsePositives: number;
}

/**
 * What one row moves an estimate by, times the number of rows. A row's part hangs only on its outcome and on whether
 * it is positive, so four numbers say all.
 */
export interface InfluenceCells {
  readonly eventPositive: number;
  readonly eventNegative: number;
  readonly otherPositive: number;
  readonly otherNegative: number;
}

/** Of net benefit at these odds. */
export function netBenefitCells(frame: DecisionFrame, shares: PositiveShares, odds: number): InfluenceCells {
  return cellsOf(frame, shares, odds, { events: 0, others: 0 });
}

/** Of net benefit less that of treating all. */
export function aboveTreatAllCells(
  frame: DecisionFrame,
  shares: PositiveShares,
  odds: number,
): InfluenceCells {
  return cellsOf(frame, shares, odds, { events: 1, others: 1 });
}

/** Of net benefit over prevalence: where the prevalence is estimated, its error counts as well. */
export function standardisedCells(
  frame: DecisionFrame,
  shares: PositiveShares,
  odds: number,
  standardised: number,
): InfluenceCells {
  const { prevalence, reweighted } = frame;
  if (reweighted) return scaledCells(netBenefitCells(frame, shares, odds), 1 / prevalence);
  return {
    eventPositive: (1 - standardised) / prevalence,
    eventNegative: -standardised / prevalence,
    otherPositive: -odds / prevalence,
    otherNegative: 0,
  };
}

/** All four times one number. */
function scaledCells(cells: InfluenceCells, by: number): InfluenceCells {
  return {
    eventPositive: by * cells.eventPositive,
    eventNegative: by * cells.eventNegative,
    otherPositive: by * cells.otherPositive,
    otherNegative: by * cells.otherNegative,
  };
}

/** `positive` is what counts as called positive by the strategy compared with: 0 none, 1 all. */
function cellsOf(
  { n, events, prevalence, reweighted }: DecisionFrame,
  { truePositives, falsePositives }: PositiveShares,
  odds: number,
  less: { readonly events: number; readonly others: number },
): InfluenceCells {
  if (!reweighted) {
    const value =
      truePositives - less.events * prevalence - odds * (falsePositives - less.others * (1 - prevalence));
    return {
      eventPositive: 1 - less.events - value,
      eventNegative: -less.events - value,
      otherPositive: -odds * (1 - less.others) - value,
      otherNegative: odds * less.others - value,
    };
  }
  // Rows chosen by outcome: the shares within each outcome are estimated, the prevalence is given.
  const share = events / n;
  const sensitivity = truePositives / prevalence;
  const alarms = falsePositives / (1 - prevalence);
  const perEvent = prevalence / share;
  const perOther = (odds * (1 - prevalence)) / (1 - share);
  return {
    eventPositive: perEvent * (1 - sensitivity),
    eventNegative: -perEvent * sensitivity,
    otherPositive: -perOther * (1 - alarms),
    otherNegative: perOther * alarms,
  };
}
