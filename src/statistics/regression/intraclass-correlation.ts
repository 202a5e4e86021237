import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { fQuantile, fUpper } from "../numbers/fisher-f.ts";
import { faultOfColumns, faultOfLevel } from "./finite-columns.ts";

export interface IntraclassCorrelationInput {
  /** One column a rater; a row is what they all rated. */
  readonly ratings: readonly ArrayLike<number>[];
  /** Coverage of the intervals; 0.95 when left out. */
  readonly level?: number;
}

export interface IntraclassForm {
  readonly correlation: Estimate;
  /** The F test that the correlation is 0. */
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

export interface IntraclassCorrelation {
  readonly subjects: number;
  readonly raters: number;
  /** ICC(1,1): each subject may have raters of its own; one rating. */
  readonly oneWay: IntraclassForm;
  /** ICC(1,k): the same; the mean of k ratings. */
  readonly oneWayMean: IntraclassForm;
  /** ICC(2,1): raters drawn from many, absolute agreement; one rating. */
  readonly randomRaters: IntraclassForm;
  /** ICC(2,k): the same; the mean of k ratings. */
  readonly randomRatersMean: IntraclassForm;
  /** ICC(3,1): just these raters, consistency; one rating. */
  readonly fixedRaters: IntraclassForm;
  /** ICC(3,k): the same; the mean of k ratings. */
  readonly fixedRatersMean: IntraclassForm;
  readonly meanSquares: {
    readonly subjects: number;
    readonly withinSubjects: number;
    readonly raters: number;
    readonly residual: number;
  };
}

/**
 * The six intraclass correlations of Shrout and Fleiss from one complete table, with F tests and F intervals.
 *
 * Values are from the mean squares and may be negative: they are shown as they are. ICC(2,·) measures
 * agreement, ICC(3,·) consistency. Shrout and Fleiss 1979, Psychol Bull 86:420; McGraw and Wong 1996,
 * Psychol Methods 1:30. Not defined with a gap in the table, fewer than 2 subjects or raters, or no spread.
 */
export function intraclassCorrelation({
  ratings,
  level = 0.95,
}: IntraclassCorrelationInput): IntraclassCorrelation | NotDefined {
  const raters = ratings.length;
  if (raters < 2) return notDefined("too-few", "Not defined, because it needs at least 2 raters.");
  const fault = faultOfColumns(ratings, 2) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  const subjects = ratings[0]?.length ?? 0;
  const squares = meanSquares(ratings, subjects, raters);
  if (squares.subjects === 0 || squares.withinSubjects === 0 || squares.residual === 0) {
    return notDefined(
      "constant",
      "Not defined, because the ratings leave no spread to compare: one of the mean squares is 0.",
    );
  }
  const first = subjects - 1;
  const crossed = first * (raters - 1);
  const oneWayTest = test(squares.subjects / squares.withinSubjects, first, subjects * (raters - 1));
  const twoWayTest = test(squares.subjects / squares.residual, first, crossed);
  const tail = (1 + level) / 2;
  const bounds = ({ f, df1, df2 }: FTest): readonly [number, number] => [
    f / fQuantile(tail, df1, df2),
    f * fQuantile(tail, df2, df1),
  ];
  const agreement = agreementBounds(squares, subjects, raters, tail);
  const form = (single: Range, found: FTest, method: string): IntraclassForm => ({
    correlation: { value: single[0], low: single[1], high: single[2], level, method },
    ...found,
  });
  const single = (ratios: Range): Range => mapRange(ratios, (f) => (f - 1) / (f + raters - 1));
  const averaged = (ratios: Range): Range => mapRange(ratios, (f) => 1 - 1 / f);
  const stepUp = (range: Range): Range => mapRange(range, (icc) => (raters * icc) / (1 + (raters - 1) * icc));
  const oneWay: Range = [oneWayTest.f, ...bounds(oneWayTest)];
  const twoWay: Range = [twoWayTest.f, ...bounds(twoWayTest)];
  const exact = "F (Shrout–Fleiss)";
  const satterthwaite = "F, Satterthwaite degrees of freedom (McGraw–Wong)";
  return {
    subjects,
    raters,
    oneWay: form(single(oneWay), oneWayTest, exact),
    oneWayMean: form(averaged(oneWay), oneWayTest, exact),
    randomRaters: form(agreement, twoWayTest, satterthwaite),
    randomRatersMean: form(stepUp(agreement), twoWayTest, satterthwaite),
    fixedRaters: form(single(twoWay), twoWayTest, exact),
    fixedRatersMean: form(averaged(twoWay), twoWayTest, exact),
    meanSquares: squares,
  };
}

/** Value, low, high. */
type Range = readonly [number, number, number];
type FTest = Omit<IntraclassForm, "correlation">;

const mapRange = ([value, low, high]: Range, change: (x: number) => number): Range => [
  change(value),
  change(low),
  change(high),
];

function test(f: number, df1: number, df2: number): FTest {
  return { f, df1, df2, p: fUpper(f, df1, df2) };
}

function meanSquares(ratings: readonly ArrayLike<number>[], subjects: number, raters: number) {
  const subjectMeans = new Float64Array(subjects);
  const raterMeans = ratings.map((column) => {
    let total = 0;
    for (let row = 0; row < subjects; row++) {
      total += column[row] as number;
      subjectMeans[row] = (subjectMeans[row] as number) + (column[row] as number) / raters;
    }
    return total / subjects;
  });
  const grand = raterMeans.reduce((total, value) => total + value, 0) / raters;
  let between = 0;
  let within = 0;
  let residual = 0;
  for (let row = 0; row < subjects; row++) between += ((subjectMeans[row] as number) - grand) ** 2;
  for (const [place, column] of ratings.entries()) {
    const lean = (raterMeans[place] as number) - grand;
    for (let row = 0; row < subjects; row++) {
      const apart = (column[row] as number) - (subjectMeans[row] as number);
      within += apart * apart;
      residual += (apart - lean) ** 2;
    }
  }
  const lean = raterMeans.reduce((total, value) => total + (value - grand) ** 2, 0);
  return {
    subjects: (raters * between) / (subjects - 1),
    withinSubjects: within / (subjects * (raters - 1)),
    raters: (subjects * lean) / (raters - 1),
    residual: residual / ((subjects - 1) * (raters - 1)),
  };
}

/** ICC(2,1) with the approximate F interval, whose degrees of freedom come from the data. */
function agreementBounds(squares: ReturnType<typeof meanSquares>, n: number, k: number, tail: number): Range {
  const { subjects: msb, raters: msj, residual: mse } = squares;
  const value = (msb - mse) / (msb + (k - 1) * mse + (k * (msj - mse)) / n);
  const raterF = msj / mse;
  const weight = n * (1 + (k - 1) * value) - k * value;
  const top = (k - 1) * (n - 1) * (k * value * raterF + weight) ** 2;
  const bottom = (n - 1) * (k * value * raterF) ** 2 + weight ** 2;
  const df = top / bottom;
  const rest = k * msj + (k * n - k - n) * mse;
  const upperF = fQuantile(tail, n - 1, df);
  const lowerF = fQuantile(tail, df, n - 1);
  return [
    value,
    (n * (msb - upperF * mse)) / (upperF * rest + n * msb),
    (n * (lowerF * msb - mse)) / (rest + n * lowerF * msb),
  ];
}
