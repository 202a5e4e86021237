/** What a metric is called in a report and how many digits help. Ids are part of the JSON contract. */
export interface MetricName {
  readonly label: string;
  /** What it tells, in one line for somebody who never met it. */
  readonly says: string;
  readonly digits: number;
}

const NAMES: Readonly<Record<string, MetricName>> = {
  auc: { label: "AUC", says: "Chance that a person with the event scores above one without.", digits: 3 },
  averagePrecision: {
    label: "Average precision",
    says: "Predictive value averaged over sensitivity; guessing gets the prevalence.",
    digits: 3,
  },
  brier: {
    label: "Brier score",
    says: "Mean squared distance of prediction and outcome; lower is better.",
    digits: 4,
  },
  scaledBrier: {
    label: "Scaled Brier score",
    says: "Brier score against always saying the prevalence: 1 is perfect, 0 no better.",
    digits: 3,
  },
  logLoss: { label: "Log loss", says: "Punishes confident mistakes; lower is better.", digits: 4 },
  sensitivity: { label: "Sensitivity", says: "Of those with the event, the share flagged.", digits: 3 },
  specificity: { label: "Specificity", says: "Of those without, the share left alone.", digits: 3 },
  ppv: { label: "Positive predictive value", says: "Of those flagged, the share with the event.", digits: 3 },
  npv: { label: "Negative predictive value", says: "Of those not flagged, the share without.", digits: 3 },
  netBenefit: {
    label: "Net benefit",
    says: "True positives for each person, less false ones at the odds of the threshold.",
    digits: 4,
  },
  inTheLarge: {
    label: "Calibration in the large",
    says: "Whether risks are too low (above 0) or too high (below 0) on average, on the log-odds scale.",
    digits: 3,
  },
  intercept: {
    label: "Intercept of the joint model",
    says: "The intercept when slope and intercept are fitted together.",
    digits: 3,
  },
  slope: { label: "Calibration slope", says: "1 is right; below 1 the risks are too extreme.", digits: 3 },
  observedExpected: {
    label: "Observed over expected",
    says: "Events seen for each event predicted; 1 is right.",
    digits: 3,
  },
  ici: { label: "ICI", says: "Mean distance of predicted risk from the flexible curve.", digits: 4 },
  e50: { label: "E50", says: "Half of the rows are closer to the curve than this.", digits: 4 },
  e90: { label: "E90", says: "Nine in ten rows are closer than this.", digits: 4 },
  emax: { label: "Emax", says: "The largest such distance.", digits: 4 },
  eceWidth: {
    label: "ECE, ten bins of equal width",
    says: "Mean distance of predicted from observed over bins of equal width.",
    digits: 4,
  },
  eceMass: {
    label: "ECE, ten bins of equal size",
    says: "The same over bins with as many rows each.",
    digits: 4,
  },
  spiegelhalter: {
    label: "Spiegelhalter z",
    says: "A test of calibration: far from 0 speaks against it, near 0 proves nothing.",
    digits: 2,
  },
  concordance: {
    label: "Harrell C",
    says: "Chance that who has the event earlier scores higher.",
    digits: 3,
  },
  unoConcordance: { label: "Uno C", says: "The same, weighted for censoring.", digits: 3 },
  timeAuc: {
    label: "AUC at the horizon",
    says: "Those with the event by the horizon against those free of it.",
    digits: 3,
  },
  ipcwBrier: {
    label: "Brier score at the horizon",
    says: "Weighted for censoring; lower is better.",
    digits: 4,
  },
  ipa: {
    label: "Index of prediction accuracy",
    says: "Brier score against saying the same risk for everybody.",
    digits: 3,
  },
  observedRisk: {
    label: "Observed risk at the horizon",
    says: "By Kaplan–Meier, or Aalen–Johansen with competing events.",
    digits: 3,
  },
  selectionRate: { label: "Share flagged", says: "At the threshold in use.", digits: 3 },
  tpr: { label: "Sensitivity", says: "Of those with the event, the share flagged.", digits: 3 },
  fpr: { label: "False positive rate", says: "Of those without, the share flagged.", digits: 3 },
  aucNewSite: {
    label: "AUC to expect at a new site",
    says: "Where a site not yet seen would lie; from few sites that is hardly known.",
    digits: 3,
  },
  observedExpectedNewSite: {
    label: "Observed over expected at a new site",
    says: "Where a site not yet seen would lie; from few sites that is hardly known.",
    digits: 3,
  },
  rowsForOe: {
    label: "Rows for observed over expected",
    says: "To know it within a factor of about one fifth.",
    digits: 0,
  },
  rowsForC: { label: "Rows for the AUC", says: "For an interval a tenth wide.", digits: 0 },
  rowsForSlope: {
    label: "Rows for the calibration slope",
    says: "For an interval four tenths wide.",
    digits: 0,
  },
  accuracy: { label: "Accuracy", says: "Share of all rows judged right.", digits: 3 },
};

/** The name of a metric; an id nobody named stands for itself. */
export function metricName(id: string): MetricName {
  return NAMES[id] ?? { label: id, says: "", digits: 3 };
}
