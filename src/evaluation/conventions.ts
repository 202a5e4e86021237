/** Where the field's own tools give different numbers, the way a report counts, and where that comes from. */
export const CONVENTIONS = [
  {
    code: "threshold-rule",
    says: "A row is flagged when its score reaches the threshold (score ≥ threshold).",
    source: "Vickers and Elkin 2006",
  },
  {
    code: "direction",
    says: "Higher scores mean more risk. A reversed score is reported as it is, never turned round.",
    source: "own rule",
  },
  {
    code: "auc-interval",
    says: "AUC interval: DeLong; Obuchowski when people have several rows; Newcombe where the AUC is 0 or 1.",
    source: "DeLong 1988; Obuchowski 1997; Newcombe 2006",
  },
  {
    code: "shares",
    says: "Sensitivity, specificity and predictive values: Wilson score intervals.",
    source: "Wilson 1927",
  },
  {
    code: "predictive-values",
    says: "Predictive values hold at the prevalence of this file only.",
    source: "Altman and Bland 1994",
  },
  {
    code: "average-precision",
    says: "Average precision is the step-wise sum, not the trapezoid.",
    source: "Davis and Goadrich 2006",
  },
  {
    code: "calibration-intercept",
    says: "Calibration in the large holds the slope at 1; the intercept of the joint model is given apart.",
    source: "Cox 1958; Van Calster 2019",
  },
  {
    code: "ece",
    says: "ECE is given by bins of equal width and of equal size; the two differ.",
    source: "Naeini 2015",
  },
  {
    code: "calibration-curve",
    says: "The flexible curve is loess of degree 2 and span 0.75 without interpolation; large files use a faster smoother, named beside it.",
    source: "Austin and Steyerberg 2019",
  },
  {
    code: "net-benefit",
    says: "Net benefit weighs a false positive by the odds of the threshold; its interval comes from influence functions.",
    source: "Vickers and Elkin 2006",
  },
  {
    code: "uno",
    says: "Uno's C weights by the chance of being uncensored just before the event.",
    source: "Uno 2011",
  },
  {
    code: "brier-censored",
    says: "The Brier score under censoring weights by the chance of being uncensored just before the event.",
    source: "Graf 1999",
  },
] as const;
