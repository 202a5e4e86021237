/** What other tools took on another machine: CPU seconds of one thread, median of 3 to 7, by task and rows. */
export const REFERENCE_NOTE =
  "Debian 12, one thread, the machine shared with other work; * extrapolated from fewer replicates";

interface Reference {
  readonly tool: string;
  readonly seconds: number;
  readonly extrapolated?: true;
}

const of = (tool: string, seconds: number): Reference => ({ tool, seconds });
const about = (tool: string, seconds: number): Reference => ({ tool, seconds, extrapolated: true });

export const REFERENCES: Readonly<Record<string, readonly Reference[]>> = {
  "delong-10000": [of("R pROC", 0.005), of("numpy", 0.0019)],
  "delong-100000": [of("R pROC", 0.048), of("numpy", 0.029)],
  "delong-1000000": [of("R pROC", 0.805), of("numpy", 0.399)],
  "bootstrap-10000": [of("R pROC", 10.3), of("scikit-learn loop", 5.2), of("numpy counts", 0.36)],
  "bootstrap-100000": [about("R pROC", 93.8), about("scikit-learn loop", 58.4), about("numpy counts", 5.2)],
  "calibration-100000": [of("R glm", 0.344), of("statsmodels GLM, bins and Brier", 0.142)],
  "calibration-1000000": [of("R glm", 5.16), of("statsmodels GLM, bins and Brier", 1.72)],
  "decision-100000": [of("R dcurves", 3.1), of("R, sorted by hand", 0.005), of("numpy", 0.0073)],
  "decision-1000000": [of("R dcurves", 33.4), of("R, sorted by hand", 0.077), of("numpy", 0.084)],
  "kaplan-meier-1000000": [of("R survival", 1.16), of("scikit-survival", 0.449)],
  "log-rank-1000000": [of("R survival", 1.1), of("statsmodels", 0.122)],
  "cox-100000": [of("R survival", 0.38), of("statsmodels", 1.26)],
  "cox-1000000": [of("R survival", 4.32)],
  "harrell-1000000": [of("R survival", 2.59)],
  "time-auc-1000": [of("R timeROC", 3.14)],
  "time-auc-4000": [of("R timeROC", 186)],
  "time-auc-10000": [of("R riskRegression (AUC and Brier)", 0.082)],
};
