import { afterAll, describe, expect, it } from "vitest";
import { isDefined, type Estimate, type NotDefined } from "#src/statistics/estimate.ts";
import { ordinalPlaces } from "#src/statistics/raters/alpha-metric.ts";
import { benchmarkAgreement } from "#src/statistics/raters/benchmark-agreement.ts";
import { brennanPrediger } from "#src/statistics/raters/brennan-prediger.ts";
import { cohenKappa } from "#src/statistics/raters/cohen-kappa.ts";
import { congerKappa } from "#src/statistics/raters/conger-kappa.ts";
import { fleissKappa } from "#src/statistics/raters/fleiss-kappa.ts";
import { gwetAC1 } from "#src/statistics/raters/gwet-ac1.ts";
import { gwetAC2 } from "#src/statistics/raters/gwet-ac2.ts";
import { krippendorffAlpha } from "#src/statistics/raters/krippendorff-alpha.ts";
import { percentAgreement } from "#src/statistics/raters/percent-agreement.ts";
import { randolphKappa } from "#src/statistics/raters/randolph-kappa.ts";
import { scottPi } from "#src/statistics/raters/scott-pi.ts";
import { besideProject, hasCheck, readCheck, readJson } from "../../support/reference-checks.ts";

/** Check files of raters have shapes of their own; each test names the fields it reads. */
// oxlint-disable-next-line typescript/no-explicit-any -- read field by field below
const readReview = (id: string): any => readJson(besideProject("review-checks", `${id}.json`));

const counted = new Map<string, number>();

/** Compares one number with the reference and counts it. */
function same(id: string, found: number | null | undefined, wanted: number, tolerance: number): void {
  counted.set(id, (counted.get(id) ?? 0) + 1);
  expect(found).toBeTypeOf("number");
  expect(Math.abs((found as number) - wanted), `${id}: ${String(found)} for ${String(wanted)}`).toBeLessThanOrEqual(
    tolerance,
  );
}

/** Half a unit of the last digit printed. */
const printed = (digits: number) => 0.5 * 10 ** -digits + 1e-12;

function there<T extends object>(answer: T | NotDefined): T {
  if (!isDefined(answer)) throw new Error(answer.because);
  return answer;
}

const coefficient = (answer: { coefficient: Estimate } | NotDefined) => there(answer).coefficient;

type Cell = number | null;

/** Units × observers with null for a missing rating, as columns of a long table. */
function toLong(units: readonly (readonly Cell[])[]) {
  const rows = units.flatMap((row, unit) => row.map((cell, rater) => ({ unit, rater, cell })));
  return {
    units: rows.map(({ unit }) => `u${String(unit)}`),
    raters: rows.map(({ rater }) => `r${String(rater)}`),
    ratings: rows.map(({ cell }) => (cell === null ? "" : String(cell))),
  };
}

/** Rows of a table as columns. */
const toColumns = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));

afterAll(() => {
  for (const [id, count] of counted) console.log(`${id}: ${String(count)} numbers`);
});

const FLEISS = "fleiss-kappa";
describe.runIf(hasCheck("review-checks", FLEISS))("Fleiss and Randolph", () => {
  it("give the published and computed kappas", () => {
    const tolerances = [1e-6, 0.0005, 6e-6, 6e-6, 6e-6];
    for (const [place, { counts, expect: wanted, per_category_kappa_computed: each }] of readReview(
      FLEISS,
    ).cases.entries()) {
      const tolerance = tolerances[place] as number;
      const fleiss = there(fleissKappa({ counts: toColumns(counts) }));
      same(FLEISS, fleiss.coefficient.value, wanted.kappa, tolerance);
      if (wanted.free !== undefined) {
        same(FLEISS, coefficient(randolphKappa({ counts: toColumns(counts) })).value, wanted.free, tolerance);
      }
      if (wanted.z === undefined) continue;
      same(FLEISS, there(fleiss.chanceTest).z, wanted.z, printed(5));
      same(FLEISS, fleiss.observedAgreement, wanted.Pbar, tolerance);
      same(FLEISS, fleiss.expectedAgreement, wanted.Pe, tolerance);
      const split = there(fleiss.byCategory as Extract<typeof fleiss.byCategory, readonly unknown[]>);
      for (const [category, value] of each.entries()) {
        same(FLEISS, there(split[category]!).coefficient.value, value, printed(6));
      }
    }
  });
});

const ALPHA = "krippendorff-alpha";
describe.runIf(hasCheck("review-checks", ALPHA))("Krippendorff's alpha", () => {
  it("gives the published values on four levels of measurement", () => {
    for (const { units, expect: wanted, tol } of readReview(ALPHA).cases) {
      for (const metric of ["nominal", "ordinal", "interval", "ratio"] as const) {
        if (wanted[metric] === undefined) continue;
        const alpha = krippendorffAlpha({ ...toLong(units), metric });
        if (wanted[metric] === "undefined") {
          expect(isDefined(alpha)).toBe(false);
          counted.set(ALPHA, (counted.get(ALPHA) ?? 0) + 1);
        } else {
          same(ALPHA, coefficient(alpha).value, wanted[metric], tol);
        }
      }
    }
  });

  it("measures ordinal distances by the ratings in between", () => {
    // The four observers of 2011 with their fifth value called 6, so that 5 is declared and not used.
    const used = new Float64Array([9, 13, 10, 5, 0, 3]);
    const places = ordinalPlaces(used);
    const wanted: number[] = readReview(ALPHA).ordinal_metric_check.expect_sqrt_delta_row1;
    for (const [code, distance] of wanted.entries()) {
      same(ALPHA, (places[code] as number) - (places[0] as number), distance, 1e-12);
    }
  });
});

const GWET = "gwet-ac1-ac2";
describe.runIf(hasCheck("review-checks", GWET))("Gwet's coefficients", () => {
  const cases = hasCheck("review-checks", GWET) ? readReview(GWET).cases : [];

  it("stand beside the kappas of two abstractors", () => {
    const [{ table, expect: plain, quadratic, tol }] = cases;
    const pair = { first: [] as string[], second: [] as string[] };
    for (const [a, row] of table.entries()) {
      for (const [b, count] of row.entries()) {
        for (let i = 0; i < count; i += 1) {
          pair.first.push(String(a + 1));
          pair.second.push(String(b + 1));
        }
      }
    }
    const long = toLong(pair.first.map((first, row) => [Number(first), Number(pair.second[row])]));
    const cohen = there(cohenKappa(pair));
    same(GWET, cohen.coefficient.value, plain.cohen, tol);
    same(GWET, cohen.coefficient.standardError, plain.cohen_se, tol);
    same(GWET, coefficient(scottPi(pair)).value, plain.scott, tol);
    // The reference took the closed form for a table of two raters, which divides by the units.
    const divisor = "units" as const;
    const ac1 = coefficient(gwetAC1({ ...long, divisor }));
    same(GWET, ac1.value, plain.ac1, tol);
    same(GWET, ac1.standardError, plain.ac1_se, tol);
    same(GWET, ac1.low, plain.ac1_ci[0], printed(3));
    same(GWET, ac1.high, plain.ac1_ci[1], printed(3));
    same(GWET, coefficient(brennanPrediger(long)).value, plain.bp, tol);
    same(GWET, coefficient(krippendorffAlpha(long)).value, plain.alpha, tol);
    same(GWET, there(percentAgreement(long)).agreement.value, plain.pa, tol);
    const weighting = "quadratic" as const;
    same(GWET, coefficient(cohenKappa({ ...pair, weighting })).value, quadratic.cohen, tol);
    same(GWET, coefficient(scottPi({ ...pair, weighting })).value, quadratic.scott, tol);
    const ac2 = coefficient(gwetAC2({ ...long, weighting, divisor }));
    same(GWET, ac2.value, quadratic.ac2, tol);
    same(GWET, ac2.standardError, quadratic.ac2_se, tol);
    same(GWET, coefficient(brennanPrediger({ ...long, weighting })).value, quadratic.bp, tol);
    same(GWET, coefficient(krippendorffAlpha({ ...long, metric: "interval" })).value, quadratic.alpha, tol);
    same(GWET, there(percentAgreement({ ...long, weighting })).agreement.value, quadratic.pa, tol);
  });

  it("are found from counts of six psychiatrists", () => {
    const { counts: rows, expect: plain, quadratic, tol } = cases[1];
    const counts = toColumns(rows);
    const ac1 = coefficient(gwetAC1({ counts }));
    same(GWET, ac1.value, plain.ac1, tol);
    same(GWET, ac1.standardError, plain.ac1_se, tol);
    same(GWET, ac1.low, plain.ac1_ci[0], printed(3));
    same(GWET, ac1.high, plain.ac1_ci[1], printed(3));
    same(GWET, coefficient(fleissKappa({ counts })).value, plain.fleiss, tol);
    same(GWET, coefficient(krippendorffAlpha({ counts })).value, plain.alpha, tol);
    same(GWET, coefficient(brennanPrediger({ counts })).value, plain.bp, tol);
    const weighting = "quadratic" as const;
    same(GWET, coefficient(gwetAC2({ counts })).value, quadratic.ac2, tol);
    same(GWET, coefficient(fleissKappa({ counts, weighting })).value, quadratic.fleiss, tol);
    same(GWET, coefficient(krippendorffAlpha({ counts, metric: "interval" })).value, quadratic.alpha, tol);
    same(GWET, coefficient(brennanPrediger({ counts, weighting })).value, quadratic.bp, tol);
  });

  it("hold for four observers with missing ratings", () => {
    const { units, expect: plain, quadratic, tol } = cases[2];
    const long = toLong(units);
    same(GWET, there(percentAgreement(long)).agreement.value, plain.pa, tol);
    const ac1 = coefficient(gwetAC1(long));
    same(GWET, ac1.value, plain.ac1, tol);
    same(GWET, ac1.standardError, plain.ac1_se, tol);
    same(GWET, ac1.low, plain.ac1_ci[0], printed(3));
    same(GWET, ac1.high, plain.ac1_ci[1], printed(3));
    same(GWET, coefficient(fleissKappa(long)).value, plain.fleiss, tol);
    same(GWET, coefficient(krippendorffAlpha(long)).value, plain.alpha, tol);
    same(GWET, coefficient(congerKappa(long)).value, plain.conger, tol);
    same(GWET, coefficient(brennanPrediger(long)).value, plain.bp, tol);
    const weighting = "quadratic" as const;
    same(GWET, there(percentAgreement({ ...long, weighting })).agreement.value, quadratic.pa, tol);
    same(GWET, coefficient(gwetAC2(long)).value, quadratic.ac2, tol);
    same(GWET, coefficient(fleissKappa({ ...long, weighting })).value, quadratic.fleiss, tol);
    same(GWET, coefficient(krippendorffAlpha({ ...long, metric: "interval" })).value, quadratic.alpha, tol);
    same(GWET, coefficient(congerKappa({ ...long, weighting })).value, quadratic.conger, tol);
    same(GWET, coefficient(brennanPrediger({ ...long, weighting })).value, quadratic.bp, tol);
    const band = there(benchmarkAgreement({ coefficient: ac1.value, standardError: ac1.standardError ?? Number.NaN }));
    expect(band.band).toBe("moderate");
  });
});

/** Fleiss, Cohen and Everitt 1969, cell by cell, on quadratic weights of a scale from 1 to 5. */
function weightedVariance(first: readonly string[], second: readonly string[], slip: boolean): number {
  const places = [0, 1, 2, 3, 4];
  const weight = (a: number, b: number) => 1 - (a - b) ** 2 / 16;
  const rows = first.map((word, unit) => [Number(word) - 1, Number(second[unit]) - 1] as const);
  const n = rows.length;
  const share = (of: 0 | 1, place: number) => rows.filter((row) => row[of] === place).length / n;
  const a = places.map((place) => share(0, place));
  const b = places.map((place) => share(1, place));
  const sum = (each: (place: number) => number) => places.reduce((total, place) => total + each(place), 0);
  const ofRow = places.map((row) => sum((column) => weight(row, column) * b[column]!));
  const ofColumn = places.map((column) =>
    slip ? a[column]! * sum((row) => weight(column, row)) : sum((row) => weight(row, column) * a[row]!),
  );
  const observed = rows.reduce((total, [x, y]) => total + weight(x, y) / n, 0);
  const chance = sum((row) => a[row]! * ofRow[row]!);
  const squares = rows.reduce(
    (total, [x, y]) => total + (weight(x, y) * (1 - chance) - (ofRow[x]! + ofColumn[y]!) * (1 - observed)) ** 2 / n,
    0,
  );
  return (squares - (observed * chance - 2 * chance + observed) ** 2) / (n * (1 - chance) ** 4);
}

const KAPPA = "23-agreement-kappa-mcnemar";
describe.runIf(hasCheck("eval-checks", KAPPA))("Cohen's kappa", () => {
  it("agrees with psych and epiR; McNemar and the intraclass correlations stand with their own families", () => {
    const { expected, words, tolerance } = readCheck(KAPPA);
    const five = { first: words("rater1"), second: words("rater2") };
    const plain = there(cohenKappa(five));
    const quadratic = there(cohenKappa({ ...five, weighting: "quadratic" }));
    same(KAPPA, plain.coefficient.value, expected.kappa, tolerance);
    same(KAPPA, quadratic.coefficient.value, expected.kappa_quadratic, tolerance);
    same(KAPPA, plain.coefficient.low, expected.confid.lower[0], tolerance);
    same(KAPPA, plain.coefficient.value, expected.confid.estimate[0], tolerance);
    same(KAPPA, plain.coefficient.high, expected.confid.upper[0], tolerance);
    same(KAPPA, quadratic.coefficient.value, expected.confid.estimate[1], tolerance);
    const linear = there(cohenKappa({ ...five, weighting: "linear" }));
    same(KAPPA, linear.coefficient.value, expected.kappa_linear, tolerance);
    same(KAPPA, (plain.coefficient.standardError ?? Number.NaN) ** 2, expected.var_kappa, tolerance);
    const two = there(cohenKappa({ first: words("bin1"), second: words("bin2") }));
    const { kappa, pabak } = expected.epi_kappa;
    same(KAPPA, two.nullError.value, kappa.est, tolerance);
    same(KAPPA, two.nullError.standardError, kappa.se, tolerance);
    same(KAPPA, two.nullError.low, kappa.lower, tolerance);
    same(KAPPA, two.nullError.high, kappa.upper, tolerance);
    same(KAPPA, two.pabak.value, pabak.est, tolerance);
    same(KAPPA, two.pabak.low, pabak.lower, tolerance);
    same(KAPPA, two.pabak.high, pabak.upper, tolerance);
  });

  it("holds the weighted variance of Fleiss, Cohen and Everitt, which psych 2.2.9 misses by a slip", () => {
    // That version takes the row sums of weight × share where the formula has the mean weight of a column. With the slip
    // put in, the reference appears; without it the variance is more than three times as large, as resampling confirms.
    const { expected, words, tolerance } = readCheck(KAPPA);
    const first = words("rater1");
    const second = words("rater2");
    const quadratic = there(cohenKappa({ first, second, weighting: "quadratic" })).coefficient;
    const slipped = weightedVariance(first, second, true);
    same(KAPPA, slipped, expected.var_weighted, tolerance);
    const reach = 1.959963984540054 * Math.sqrt(slipped);
    same(KAPPA, quadratic.value - reach, expected.confid.lower[1], tolerance);
    same(KAPPA, quadratic.value + reach, expected.confid.upper[1], tolerance);
    const variance = (quadratic.standardError ?? Number.NaN) ** 2;
    expect(variance).toBeCloseTo(weightedVariance(first, second, false), 12);
    expect(variance / slipped).toBeGreaterThan(3);
  });
});
