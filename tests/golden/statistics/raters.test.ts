import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { afterAll, expect, it } from "vitest";
import { isDefined, type Estimate, type NotDefined } from "#src/statistics/estimate.ts";
import { ordinalPlaces } from "#src/statistics/raters/alpha-metric.ts";
import { benchmarkAgreement } from "#src/statistics/raters/benchmark-agreement.ts";
import { bradleyTerry } from "#src/statistics/raters/bradley-terry.ts";
import { brennanPrediger } from "#src/statistics/raters/brennan-prediger.ts";
import { cohenKappa } from "#src/statistics/raters/cohen-kappa.ts";
import { congerKappa } from "#src/statistics/raters/conger-kappa.ts";
import { davidsonTies } from "#src/statistics/raters/davidson-ties.ts";
import { dawidSkene } from "#src/statistics/raters/dawid-skene.ts";
import { eloRatings } from "#src/statistics/raters/elo-ratings.ts";
import { exponentiallyWeightedChart } from "#src/statistics/raters/exponentially-weighted-chart.ts";
import { fleissKappa } from "#src/statistics/raters/fleiss-kappa.ts";
import { updateGlicko2 } from "#src/statistics/raters/glicko-2.ts";
import { expectedScore, glicko, trustIn } from "#src/statistics/raters/glicko.ts";
import { goldTaskBound } from "#src/statistics/raters/gold-task-bound.ts";
import { gwetAC1 } from "#src/statistics/raters/gwet-ac1.ts";
import { gwetAC2 } from "#src/statistics/raters/gwet-ac2.ts";
import { krippendorffAlpha } from "#src/statistics/raters/krippendorff-alpha.ts";
import { majorityVote } from "#src/statistics/raters/majority-vote.ts";
import { percentAgreement } from "#src/statistics/raters/percent-agreement.ts";
import { randolphKappa } from "#src/statistics/raters/randolph-kappa.ts";
import { raoKupperTies } from "#src/statistics/raters/rao-kupper-ties.ts";
import { scottPi } from "#src/statistics/raters/scott-pi.ts";
import { severeFlagLoss } from "#src/statistics/raters/severe-flag-loss.ts";
import { besideProject, hasCheck, readCheck, readJson } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

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
describeWith(hasCheck("review-checks", FLEISS), "Fleiss and Randolph", () => {
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
    expect(counted.get(FLEISS)).toBeGreaterThan(0);
  });
});

const ALPHA = "krippendorff-alpha";
describeWith(hasCheck("review-checks", ALPHA), "Krippendorff's alpha", () => {
  it("gives the published values on four levels of measurement", () => {
    for (const { units, expect: wanted, tol } of readReview(ALPHA).cases) {
      for (const metric of ["nominal", "ordinal", "interval", "ratio"] as const) {
        if (wanted[metric] === undefined) continue;
        const alpha = krippendorffAlpha({ ...toLong(units), metric });
        if (wanted[metric] === "undefined") same(ALPHA, Number(isDefined(alpha)), 0, 0);
        else same(ALPHA, coefficient(alpha).value, wanted[metric], tol);
      }
    }
    expect(counted.get(ALPHA)).toBeGreaterThan(0);
  });

  it("measures ordinal distances by the ratings in between", () => {
    // The four observers of 2011 with their fifth value called 6, so that 5 is declared and not used.
    const used = new Float64Array([9, 13, 10, 5, 0, 3]);
    const places = ordinalPlaces(used);
    const wanted: number[] = readReview(ALPHA).ordinal_metric_check.expect_sqrt_delta_row1;
    for (const [code, distance] of wanted.entries()) {
      same(ALPHA, (places[code] as number) - (places[0] as number), distance, 1e-12);
    }
    expect(counted.get(ALPHA)).toBeGreaterThan(0);
  });
});

const GWET = "gwet-ac1-ac2";
describeWith(hasCheck("review-checks", GWET), "Gwet's coefficients", () => {
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
    expect(counted.get(GWET)).toBeGreaterThan(0);
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
    expect(counted.get(GWET)).toBeGreaterThan(0);
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
describeWith(hasCheck("eval-checks", KAPPA), "Cohen's kappa", () => {
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
    expect(counted.get(KAPPA)).toBeGreaterThan(0);
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

const PAIRS = "bradley-terry";
describeWith(hasCheck("review-checks", PAIRS), "Bradley and Terry", () => {
  const cases = hasCheck("review-checks", PAIRS) ? readReview(PAIRS).cases : [];

  /** A table of wins as one row for each pair. */
  function fromWins(wins: readonly (readonly number[])[], items?: readonly string[]) {
    const names = items ?? wins.map((_, place) => `i${String(place)}`);
    const pairs = names.flatMap((_, a) => names.map((__, b) => [a, b] as const)).filter(([a, b]) => a < b);
    return {
      first: pairs.map(([a]) => names[a]!),
      second: pairs.map(([, b]) => names[b]!),
      firstWins: pairs.map(([a, b]) => wins[a]![b]!),
      secondWins: pairs.map(([a, b]) => wins[b]![a]!),
    };
  }

  it("rank journals by their citations", () => {
    const [{ items, wins, reference, expect: wanted, tol, published }] = cases;
    const votes = { ...fromWins(wins, items), reference };
    const fit = there(bradleyTerry(votes));
    const at = (item: string) => fit.items.indexOf(item);
    for (const [item, strength] of Object.entries<number>(wanted.lambda)) {
      same(PAIRS, fit.strengths[at(item)], strength, tol);
      same(PAIRS, fit.standardErrors[at(item)], wanted.se[item], tol);
    }
    same(PAIRS, fit.deviance, wanted.deviance, tol);
    same(PAIRS, fit.degreesOfFreedom, wanted.df, 0);
    same(PAIRS, fit.covariance[at("JASA")]?.[at("JRSS-B")], wanted.vcov_JASA_JRSSB, tol);
    const reduced = there(bradleyTerry({ ...votes, biasReduced: true }));
    for (const [place, item] of Object.keys(wanted.lambda).entries()) {
      same(PAIRS, fit.strengths[at(item)], published.coef[place], printed(4));
      same(PAIRS, reduced.strengths[at(item)], published.brglm[place], printed(4));
    }
    same(PAIRS, fit.deviance, published.deviance, printed(3));
    expect(counted.get(PAIRS)).toBeGreaterThan(0);
  });

  it("find the gain of playing at home", () => {
    const { matches, reference, expect: wanted, tol } = cases[1];
    const votes = {
      first: matches.map(([home]: [string]) => home),
      second: matches.map(([, away]: [string, string]) => away),
      firstWins: matches.map((match: number[]) => match[2]),
      secondWins: matches.map((match: number[]) => match[3]),
      reference,
    };
    const plain = there(bradleyTerry(votes));
    const ordered = there(bradleyTerry({ ...votes, orderEffect: true }));
    for (const [item, strength] of Object.entries<number>(wanted.lambda_no_order)) {
      same(PAIRS, plain.strengths[plain.items.indexOf(item)], strength, tol);
      same(PAIRS, ordered.strengths[ordered.items.indexOf(item)], wanted.lambda_with_order[item], tol);
    }
    same(PAIRS, ordered.orderEffect?.estimate.value, wanted.order_effect, tol);
    same(PAIRS, ordered.orderEffect?.estimate.standardError, wanted.order_se, tol);
    same(PAIRS, plain.deviance, wanted.deviance_no_order, 1e-5);
    same(PAIRS, ordered.deviance, wanted.deviance_with_order, 1e-5);
    const worth = ordered.worth.toSorted();
    for (const [place, value] of wanted.worth_with_order_sorted.entries()) same(PAIRS, worth[place], value, printed(3));
    expect(counted.get(PAIRS)).toBeGreaterThan(0);
  });

  it("refuse what cannot be ranked and find a cycle even", () => {
    const unbeaten = bradleyTerry(fromWins(cases[2].wins));
    expect(unbeaten).toMatchObject({ value: null, code: "separation" });
    expect(isDefined(bradleyTerry({ ...fromWins(cases[2].wins), biasReduced: true }))).toBe(true);
    const apart = bradleyTerry(fromWins(cases[3].wins));
    expect(apart).toMatchObject({ value: null, code: "not-connected", components: [["i0", "i1"], ["i2", "i3"]] });
    counted.set(PAIRS, (counted.get(PAIRS) ?? 0) + 2);
    const cycle = there(bradleyTerry(fromWins(cases[4].wins)));
    for (const [place, worth] of cases[4].expect.worth.entries()) same(PAIRS, cycle.worth[place], worth, cases[4].tol);
  });
});

const TIES = "paired-ties-davidson-rao-kupper";
describeWith(hasCheck("review-checks", TIES), "Ties", () => {
  it("are modelled as Davidson and as Rao and Kupper did", () => {
    const { data, expect: wanted } = readReview(TIES);
    const rows: number[][] = data.rows;
    const votes = {
      first: rows.map((row) => String(row[0])),
      second: rows.map((row) => String(row[1])),
      firstWins: rows.map((row) => row[3]!),
      secondWins: rows.map((row) => row[4]!),
      ties: rows.map((row) => row[5]!),
      reference: "1",
    };
    const davidson = there(davidsonTies(votes));
    const raoKupper = there(raoKupperTies(votes));
    const models = [
      { fit: davidson, tie: davidson.tie, want: wanted.davidson_converged },
      { fit: raoKupper, tie: raoKupper.threshold, want: wanted.rao_kupper_converged },
    ];
    same(TIES, davidson.logTie.estimate.standardError, models[0]!.want.se[5], models[0]!.want.tol);
    // The reference fitted log(θ − 1); ours is log θ.
    const error = (raoKupper.logThreshold.estimate.standardError ?? Number.NaN) * raoKupper.threshold;
    same(TIES, error / (raoKupper.threshold - 1), models[1]!.want.se[5], models[1]!.want.tol);
    for (const { fit, tie, want } of models) {
      const at = (item: number) => fit.items.indexOf(String(item + 1));
      for (const [item, strength] of want.lam.entries()) {
        same(TIES, fit.strengths[at(item)], strength, want.tol);
        same(TIES, fit.worth[at(item)], want.worth[item], want.tol);
        if (item > 0) same(TIES, fit.standardErrors[at(item)], want.se[item - 1], want.tol);
      }
      same(TIES, tie, want.tie, want.tol);
      same(TIES, fit.logLikelihood, want.loglik, want.tol);
    }
    // The paper stopped after seven rounds.
    const paper = wanted.davidson_published_7_iterations;
    for (const [item, worth] of paper.worth.entries()) {
      same(TIES, davidson.worth[davidson.items.indexOf(String(item + 1))], worth, 3e-5);
    }
    for (const [item, error] of paper.loglambda_se.entries()) {
      same(TIES, davidson.standardErrors[davidson.items.indexOf(String(item + 2))], error, printed(4));
    }
    same(TIES, davidson.tie, paper.nu, 3e-5);
    same(TIES, davidson.logTie.estimate.value, paper.log_nu, printed(4));
    same(TIES, davidson.logTie.estimate.standardError, paper.log_nu_se, printed(4));
    same(TIES, -2 * davidson.logLikelihood, paper.residual_deviance, printed(1));
    expect(counted.get(TIES)).toBeGreaterThan(0);
  });
});

const RATED = "elo-glicko";
describeWith(hasCheck("review-checks", RATED), "Running ratings", () => {
  it("follow the worked examples of their authors", () => {
    const [one, two, equal, apart] = readReview(RATED).cases;
    const opponents: [number, number, number][] = one.opponents;
    const standings = Object.fromEntries(
      opponents.map(([rating, deviation], place) => [`o${String(place)}`, { rating, deviation }]),
    );
    const first = opponents.map(() => "player");
    const second = Object.keys(standings);
    const outcomes = opponents.map((game) => game[2]);
    const player = { rating: one.player.r, deviation: one.player.RD };
    const after = there(glicko({ first, second, outcomes, standings: { ...standings, player } }));
    same(RATED, after.ratings[0], one.expect.r, one.tol.r);
    same(RATED, after.deviations[0], one.expect.RD, one.tol.RD);
    same(RATED, after.ratings[0], one.exact_here.r, printed(4));
    same(RATED, after.deviations[0], one.exact_here.RD, printed(4));
    for (const [place, [rating, deviation]] of opponents.entries()) {
      same(RATED, expectedScore(player.rating, { rating, deviation }), one.expect.E[place], printed(3));
      same(RATED, trustIn(deviation), one.expect.g[place], printed(4));
    }

    const volatility = two.sigma;
    const others = (two.opponents as number[][]).map(([rating, deviation]) => ({
      rating: rating!,
      deviation: deviation!,
      volatility,
    }));
    const games = { opponents: [0, 1, 2], outcomes: (two.opponents as number[][]).map((game) => game[2]!) };
    const own = { rating: two.player.r, deviation: two.player.RD, volatility };
    const { standing, variance, improvement } = updateGlicko2(own, others, games, two.tau);
    same(RATED, standing.rating, two.expect.r, two.tol.r);
    same(RATED, standing.deviation, two.expect.RD, two.tol.RD);
    same(RATED, standing.volatility, two.expect.sigma, two.tol.sigma);
    same(RATED, variance, two.expect.v, two.tol.v);
    same(RATED, improvement, two.expect.delta, two.tol.delta);
    const { star } = updateGlicko2(own, others, games, two.tau);
    // The paper goes on from four digits of φ.
    same(RATED, star, two.expect.phi_star, 1e-5);

    const even = there(eloRatings({ first: ["a"], second: ["b"], outcomes: [equal.S], factor: equal.K, start: equal.Ra }));
    same(RATED, even.ratings[0], equal.expect.Ra, equal.tol);
    same(RATED, even.ratings[1], equal.expect.Rb, equal.tol);
    const ratings = { a: apart.Ra, b: apart.Rb };
    const far = there(eloRatings({ first: ["a"], second: ["b"], outcomes: [1], ratings }));
    same(RATED, far.expected[0], apart.expect.E, apart.tol);
    expect(counted.get(RATED)).toBeGreaterThan(0);
  });
});

const FORMS = "dawid-skene-1979";
describeWith(hasCheck("review-checks", FORMS), "Dawid and Skene", () => {
  it("find the classes of 45 patients and the errors of five anaesthetists", () => {
    const { ratings_long: data, expect: wanted, tol } = readReview(FORMS);
    const rows: number[][] = data.rows;
    const ratings = {
      units: rows.map((row) => String(row[0])),
      raters: rows.map((row) => String(row[1])),
      ratings: rows.map((row) => String(row[2])),
    };
    const fit = there(dawidSkene({ ...ratings, prior: 0 }));
    for (const [place, share] of wanted.p.entries()) {
      same(FORMS, fit.prevalence[place], share, tol.p);
      same(FORMS, fit.prevalence[place], wanted.p_published_2dp[place], tol.p_published_2dp);
    }
    same(FORMS, fit.logLikelihood, wanted.loglik, 1e-4);
    for (const [observer, matrix] of wanted.error_rates.entries()) {
      const own = fit.raters.find(({ rater }) => rater === String(observer + 1));
      for (const [truth, row] of matrix.entries()) {
        for (const [said, share] of row.entries()) same(FORMS, own?.matrix[truth]?.[said], share, tol.error_rates);
      }
    }
    const labelOf = (patient: number) => fit.labels[fit.units.indexOf(String(patient))];
    for (const [place, label] of wanted.map_class.entries()) same(FORMS, Number(labelOf(place + 1)), label, 0);
    const vote = there(majorityVote(ratings));
    for (const [patient, most, label] of wanted.differs_from_majority) {
      // Patient 12 has three votes each way; the reference takes the lower class, we name both.
      same(FORMS, Number(vote.leaders[vote.units.indexOf(String(patient))]?.[0]), most, 0);
      same(FORMS, Number(labelOf(patient)), label, 0);
    }
    const tied = vote.units.filter((_, place) => vote.winners[place] === null);
    const differing: string[] = wanted.differs_from_majority.map(([patient]: [number]) => String(patient));
    expect(tied).toContain("12");
    expect(fit.againstMajority).toEqual(differing.filter((patient) => !tied.includes(patient)));
  });
});

const CLAIMS = "kqa-physicians";
describeWith(hasCheck("review-checks", CLAIMS), "Physicians who judge claims", () => {
  it("agree as computed before, and a majority drops half of the contradictions", () => {
    const { columns, categories, expect: wanted } = readReview(CLAIMS);
    const file = besideProject("review", "kqa", "NLI_medical_annotator.csv");
    const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true });
    const long = {
      units: rows.flatMap((_, unit) => columns.map(() => String(unit))),
      raters: rows.flatMap(() => columns as string[]),
      ratings: rows.flatMap((row) => columns.map((column: string) => row[column] ?? "")),
      categories,
    };
    const tolerance = printed(6);
    const fleiss = there(fleissKappa(long));
    same(CLAIMS, fleiss.coefficient.value, wanted.fleiss, tolerance);
    same(CLAIMS, fleiss.observedAgreement, wanted.Pbar, tolerance);
    same(CLAIMS, coefficient(krippendorffAlpha(long)).value, wanted.alpha_nominal, tolerance);
    same(CLAIMS, coefficient(gwetAC1(long)).value, wanted.ac1, tolerance);
    same(CLAIMS, coefficient(brennanPrediger(long)).value, wanted.brennan_prediger, tolerance);
    const pairs = [[0, 1], [0, 2], [1, 2]] as const;
    for (const [place, [a, b]] of pairs.entries()) {
      const [first, second] = [a, b].map((rater) => rows.map((row) => row[columns[rater]] ?? ""));
      const kappa = cohenKappa({ first: first!, second: second!, categories });
      same(CLAIMS, coefficient(kappa).value, wanted.pairwise_cohen[place], tolerance);
    }
    const split = there(fleiss.byCategory as Extract<typeof fleiss.byCategory, readonly unknown[]>);
    for (const [place, category] of categories.entries()) {
      same(CLAIMS, there(split[place]!).coefficient.value, wanted.per_category_kappa[category], tolerance);
    }
    const vote = there(majorityVote(long));
    same(CLAIMS, vote.unanimous, wanted.unanimous, 0);
    same(CLAIMS, vote.ties, wanted.three_way_split, 0);
    const loss = there(severeFlagLoss({ ...long, severe: ["Contradiction"] }));
    same(CLAIMS, loss.flagged, wanted.any_contradiction, 0);
    same(CLAIMS, loss.kept, wanted.majority_contradiction, 0);
    expect(loss.outvoted).toBe(wanted.any_contradiction - wanted.majority_contradiction);
  });
});

const GOLD = "gold-task-interval";
describeWith(hasCheck("review-checks", GOLD), "Gold tasks", () => {
  it("have Wilson's interval", () => {
    for (const { x, n, expect: wanted, tol } of readReview(GOLD).cases) {
      const { accuracy } = there(goldTaskBound({ right: x, given: n, bar: 0.5 }));
      same(GOLD, accuracy.low, wanted[0], tol);
      same(GOLD, accuracy.high, wanted[1], tol);
    }
    const eight = there(goldTaskBound({ right: 8, given: 10, bar: 0.8 }));
    same(GOLD, eight.accuracy.low, 0.49, printed(3));
    same(GOLD, eight.accuracy.high, 0.943, printed(3));
    expect(eight.verdict).toBe("more");
  });
});

const DRIFT = "drift";
describeWith(hasCheck("review-checks", DRIFT), "A drift chart", () => {
  it("follows the worked example of NIST", () => {
    for (const { lambda: weight, target, s: deviation, x: values, expect: wanted, tol } of readReview(DRIFT).cases) {
      const chart = there(exponentiallyWeightedChart({ values, target, deviation, weight }));
      for (const [time, value] of [target, ...chart.smoothed].entries()) same(DRIFT, value, wanted.ewma[time], tol.ewma);
      same(DRIFT, chart.finalUpper, wanted.UCL, tol.UCL);
      same(DRIFT, chart.finalLower, wanted.LCL, tol.UCL);
    }
    expect(counted.get(DRIFT)).toBeGreaterThan(0);
  });
});
