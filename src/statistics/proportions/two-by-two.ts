/** People by test and outcome. */
export interface TwoByTwo {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}
