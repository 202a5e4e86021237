import { expect, it } from "vitest";
import { isDefined } from "#src/statistics/estimate.ts";
import type { Answer, Estimate } from "#src/statistics/estimate.ts";
import { concordanceTest } from "#src/statistics/survival/concordance-test.ts";
import type { Concordance } from "#src/statistics/survival/concordance.ts";
import { coxPredictedSurvival } from "#src/statistics/survival/cox-predicted-survival.ts";
import { coxRegression } from "#src/statistics/survival/cox-regression.ts";
import type { ChiSquareTest } from "#src/statistics/survival/cox-regression.ts";
import type { CoxTies } from "#src/statistics/survival/cox-rows.ts";
import { harrellConcordance } from "#src/statistics/survival/harrell-concordance.ts";
import { kaplanMeier } from "#src/statistics/survival/kaplan-meier.ts";
import type { SurvivalInterval } from "#src/statistics/survival/kaplan-meier-limits.ts";
import { logRankTest } from "#src/statistics/survival/log-rank.ts";
import { nelsonAalen } from "#src/statistics/survival/nelson-aalen.ts";
import { proportionalHazardsTest } from "#src/statistics/survival/proportional-hazards-test.ts";
import { restrictedMean } from "#src/statistics/survival/restricted-mean.ts";
import { reverseKaplanMeier } from "#src/statistics/survival/reverse-kaplan-meier.ts";
import { unoConcordance } from "#src/statistics/survival/uno-concordance.ts";
import { hasCheck, readCheck } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

/** Compares numbers and counts them; null and NaN in the reference mean that there is none. */
function counting(tolerance: number) {
  let count = 0;
  return {
    near(actual: number | null | undefined, expected: number | null, allowed = tolerance) {
      count += 1;
      if (expected === null || Number.isNaN(expected)) return expect(actual ?? null).toBeNull();
      expect(actual).toBeTypeOf("number");
      expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(allowed);
    },
    get count() {
      return count;
    },
  };
}

function defined<T extends object>(result: T): Exclude<T, { value: null }> {
  expect(isDefined(result)).toBe(true);
  return result as Exclude<T, { value: null }>;
}

const estimate = (answer: Answer): Estimate => defined(answer);

const lung = "08-km-logrank-lung";

interface AtTime {
  time: number;
  n_risk: number;
  surv: number;
  se: number;
  lower: number;
  upper: number;
}

describeWith(hasCheck("eval-checks", lung), "survival of patients with lung cancer", () => {
  it("agrees with the reference in curves, limits, quantiles, means and tests", () => {
    const { expected, tolerance, numbers } = readCheck(lung);
    const c = counting(tolerance);
    const all = { times: numbers("time"), events: numbers("event") };
    const sex = numbers("sex");
    const compareAt = (points: readonly AtTime[], curve: ReturnType<typeof curvesOf>[number]) => {
      points.forEach((point, place) => {
        const mine = curve.at[place];
        const survival = estimate(mine!.survival);
        expect(mine!.time).toBe(point.time);
        c.near(mine!.atRisk, point.n_risk);
        c.near(survival.value, point.surv);
        c.near(survival.standardError, point.se);
        c.near(survival.low, point.lower);
        c.near(survival.high, point.upper);
      });
    };
    const compareQuantiles = (
      want: { quantile: (number | null)[]; lower: (number | null)[]; upper: (number | null)[] },
      curve: ReturnType<typeof curvesOf>[number],
    ) => {
      curve.quantiles.forEach(({ time }, place) => {
        c.near(time.value, want.quantile[place]!);
        c.near(estimate(time).low, want.lower[place]!);
        c.near(estimate(time).high, want.upper[place]!);
      });
    };

    const at = [90, 180, 365, 540, 730];
    const overall = curvesOf({ ...all, at })[0]!;
    compareAt(expected.overall.at, overall);
    compareQuantiles(expected.overall.quantiles, overall);
    const mean = estimate(defined(restrictedMean({ ...all, tau: 730 })).means[0]!.mean);
    c.near(mean.value, expected.overall.rmst730);
    c.near(mean.standardError, expected.overall.rmst730_se);
    const hazards = defined(nelsonAalen({ ...all, at })).curves[0]!;
    expected.overall.nelson_aalen.forEach((point: { cumhaz: number; se: number }, place: number) => {
      const hazard = estimate(hazards.at[place]!.cumulativeHazard);
      c.near(hazard.value, point.cumhaz);
      c.near(hazard.standardError, point.se);
    });

    for (const interval of ["log", "log-log", "plain"] as SurvivalInterval[]) {
      const want = expected.by_sex[interval];
      const curves = curvesOf({ ...all, groups: sex, at, interval });
      curves.forEach((curve, place) => {
        compareAt(
          want.at.filter((point: { stratum: string }) => point.stratum === `sex=${curve.group}`),
          curve,
        );
        const name = `sex=${place + 1}`;
        const { quantile, lower, upper } = want.quantiles;
        compareQuantiles({ quantile: quantile[name], lower: lower[name], upper: upper[name] }, curve);
      });
    }
    defined(restrictedMean({ ...all, groups: sex, tau: 730 })).means.forEach(({ mean }, place) => {
      c.near(estimate(mean).value, expected.rmst730_by_sex.est[place]);
      c.near(estimate(mean).standardError, expected.rmst730_by_sex.se[place]);
    });

    const rowsWith = (column: Float64Array) =>
      Int32Array.from(column.keys()).filter((row) => !Number.isNaN(column[row]!));
    const some = (column: Float64Array, rows: Int32Array) => Float64Array.from(rows, (row) => column[row]!);
    const ecog = rowsWith(numbers("ph.ecog"));
    const inst = rowsWith(numbers("inst"));
    const pickAll = (rows: Int32Array) => ({
      times: some(all.times, rows),
      events: some(all.events, rows),
    });
    const tests = {
      logrank_sex: logRankTest({ ...all, groups: sex }),
      peto_sex: logRankTest({ ...all, groups: sex, weighting: "peto-peto" }),
      logrank_ecog: logRankTest({ ...pickAll(ecog), groups: some(numbers("ph.ecog"), ecog) }),
      logrank_sex_strat_inst: logRankTest({
        ...pickAll(inst),
        groups: some(sex, inst),
        strata: some(numbers("inst"), inst),
      }),
    };
    for (const [name, result] of Object.entries(tests)) {
      const test = defined(result);
      c.near(test.chiSquare, expected[name].chisq);
      c.near(test.degreesOfFreedom, expected[name].df);
      c.near(test.pValue, expected[name].p);
      test.groups.forEach((group, place) => {
        c.near(group.observed, expected[name].obs[place]);
        c.near(group.expected, expected[name].exp[place]);
        c.near(group.rows, expected[name].n[place]);
      });
    }
    const followUp = defined(reverseKaplanMeier(all)).curves[0]!;
    compareQuantiles(expected.reverse_km_followup, followUp);
    expect(c.count).toBe(305);
    console.log(`${lung}: ${c.count} numbers`);
  });
});

function curvesOf(input: Parameters<typeof kaplanMeier>[0]) {
  return defined(kaplanMeier(input)).curves;
}

const pbc = "13-c-index-td-auc-pbc";

// Time-dependent areas of this check are compared where that function is tested.
describeWith(hasCheck("eval-checks", pbc), "concordance of two scores for primary biliary cholangitis", () => {
  it("agrees with the reference in index, error and pairs", () => {
    const { expected, tolerance, numbers } = readCheck(pbc);
    const c = counting(tolerance);
    const rows = { times: numbers("time"), events: numbers("death") };
    for (const marker of ["bili", "mayo"]) {
      const input = { ...rows, scores: numbers(marker) };
      const found: Record<string, ReturnType<typeof harrellConcordance>> = {
        harrell: harrellConcordance(input),
        harrell_tau1826: harrellConcordance({ ...input, tau: 1826 }),
        uno: unoConcordance(input),
        uno_tau1826: unoConcordance({ ...input, tau: 1826 }),
        uno_tau3650: unoConcordance({ ...input, tau: 3650 }),
      };
      for (const [name, want] of Object.entries<PairsWanted>(expected.concordance[marker])) {
        const index = defined(found[name]!);
        c.near(index.value, want.c);
        c.near(index.standardError, want.se);
        comparePairs(c, index, want.count);
      }
    }
    const test = defined(
      concordanceTest({ ...rows, scores: numbers("mayo"), otherScores: numbers("bili") }),
    );
    const difference = estimate(test.difference);
    c.near(difference.value, expected.c_diff_mayo_minus_bili.diff);
    c.near(difference.standardError, expected.c_diff_mayo_minus_bili.se);
    c.near(test.z, expected.c_diff_mayo_minus_bili.z);
    expect(c.count).toBe(73);
    console.log(`${pbc}, concordance: ${c.count} numbers`);
  });
});

const second = "31-sksurv-crosscheck";

describeWith(hasCheck("eval-checks", second) && hasCheck("eval-checks", pbc), "concordance by a second tool", () => {
  it("agrees when the chance of being uncensored is taken at the event", () => {
    const { expected, tolerance } = readCheck(second);
    const { numbers } = readCheck(pbc);
    const c = counting(tolerance);
    for (const marker of ["bili", "mayo"]) {
      const input = { times: numbers("time"), events: numbers("death"), scores: numbers(marker) };
      const want = expected[marker];
      const harrell = defined(harrellConcordance(input));
      c.near(harrell.value, want.harrell);
      c.near(harrell.counts.concordant, want.concordant);
      c.near(harrell.counts.discordant, want.discordant);
      c.near(harrell.counts.tiedScores, want.tied_risk);
      const uno = (tau?: number) =>
        defined(unoConcordance({ ...input, censoring: "at", ...(tau ? { tau } : {}) })).value;
      c.near(uno(), want.uno_notau);
      c.near(uno(1826), want.uno_tau1826);
      c.near(uno(3650), want.uno_tau3650);
    }
    expect(c.count).toBe(14);
    console.log(`${second}, concordance: ${c.count} numbers`);
  });
});

const coxLung = "09-cox-lung";
const coxRossi = "10-cox-rossi";

describeWith(hasCheck("eval-checks", coxLung), "Cox regression of lung cancer", () => {
  it("agrees with the reference in coefficients, tests, concordance and predictions", () => {
    const { expected, tolerance, numbers } = readCheck(coxLung);
    const c = counting(tolerance);
    const rows = { times: numbers("time"), events: numbers("event") };
    compareModel(c, expected.efron, rows, ["age", "sex", "ph.ecog"], numbers);
    compareModel(c, expected.breslow, rows, ["age", "sex", "ph.ecog"], numbers);
    compareModel(c, expected.sex_only, rows, ["sex"], numbers);

    const input = { ...rows, predictors: ["age", "sex", "ph.ecog"].map(numbers) };
    const model = defined(coxRegression(input));
    const { times, cumulativeHazard } = model.baseline[0]!;
    for (const point of expected.basehaz_uncentred) {
      c.near(cumulativeHazard[times.findLastIndex((time) => time <= point.time)], point.hazard);
    }
    expected.first_linear_predictors_uncentred.forEach((value: number, row: number) => {
      c.near(model.linearPredictors[row], value);
    });
    const want = expected.pred_age60_sex2_ecog1;
    const predicted = defined(coxPredictedSurvival({ ...input, profiles: [[60, 2, 1]], at: want.time }));
    predicted.predictions[0]!.survival.forEach(({ survival }, place) => {
      c.near(survival.value, want.surv[place]);
      c.near(estimate(survival).standardError, want.se[place]);
      c.near(estimate(survival).low, want.lower[place]);
      c.near(estimate(survival).high, want.upper[place]);
    });
    expect(c.count).toBe(160);
    console.log(`${coxLung}: ${c.count} numbers`);
  });
});

describeWith(hasCheck("eval-checks", coxRossi), "Cox regression of arrests after release", () => {
  it("agrees with the reference where many events are tied", () => {
    const { expected, tolerance, numbers } = readCheck(coxRossi);
    const c = counting(tolerance);
    const rows = { times: numbers("week"), events: numbers("arrest") };
    const names = ["fin", "age", "race", "wexp", "mar", "paro", "prio"];
    compareModel(c, expected.efron, rows, names, numbers);
    compareModel(c, expected.breslow, rows, names, numbers);
    expect(c.count).toBe(186);
    console.log(`${coxRossi}: ${c.count} numbers`);
  });
});

interface ModelWanted extends Record<"lrt" | "wald" | "score", { test: number; df: number; pvalue: number }> {
  ties: CoxTies;
  n: number;
  nevent: number;
  coef: Record<string, number>;
  se: Record<string, number>;
  hr: Record<string, number>;
  hr_lower: Record<string, number> | number[];
  hr_upper: Record<string, number> | number[];
  z: Record<string, number> | number[];
  p: Record<string, number> | number[];
  loglik: [number, number];
  concordance: number;
  concordance_se: number;
  counts: PairsWanted["count"];
  zph: Record<string, { chisq: number; df: number; p: number }>;
}

function compareModel(
  c: ReturnType<typeof counting>,
  want: ModelWanted,
  rows: { times: Float64Array; events: Float64Array },
  names: readonly string[],
  numbers: (column: string) => Float64Array,
) {
  const input = { ...rows, predictors: names.map(numbers), ties: want.ties };
  const model = defined(coxRegression(input));
  c.near(model.rows, want.n);
  c.near(model.events, want.nevent);
  const of = (column: Record<string, number> | number[], name: string) =>
    Array.isArray(column) ? column[0]! : column[name]!;
  names.forEach((name, place) => {
    const mine = model.coefficients[place]!;
    const coefficient = estimate(mine.coefficient);
    c.near(coefficient.value, want.coef[name]!);
    c.near(coefficient.standardError, want.se[name]!);
    const ratio = estimate(mine.hazardRatio);
    c.near(ratio.value, want.hr[name]!);
    c.near(ratio.low, of(want.hr_lower, name));
    c.near(ratio.high, of(want.hr_upper, name));
    c.near(mine.z, of(want.z, name));
    c.near(mine.pValue, of(want.p, name));
  });
  c.near(model.logLikelihood.null, want.loglik[0]);
  c.near(model.logLikelihood.fitted, want.loglik[1]);
  const compareTest = (mine: ChiSquareTest, test: number, df: number, p: number, allowed?: number) => {
    c.near(mine.chiSquare, test, allowed);
    c.near(mine.degreesOfFreedom, df);
    c.near(mine.pValue, p);
  };
  compareTest(model.likelihoodRatio, want.lrt.test, want.lrt.df, want.lrt.pvalue);
  compareTest(model.score, want.score.test, want.score.df, want.score.pvalue);
  // The reference prints this statistic with two decimals; its p value has them all.
  const wald = defined(model.wald);
  expect(Math.round(wald.chiSquare * 100) / 100).toBeCloseTo(want.wald.test, 9);
  compareTest(wald, want.wald.test, want.wald.df, want.wald.pvalue, 0.005);
  const index = defined(harrellConcordance({ ...rows, scores: model.linearPredictors }));
  c.near(index.value, want.concordance);
  c.near(index.standardError, want.concordance_se);
  comparePairs(c, index, want.counts);
  const zph = defined(proportionalHazardsTest(input));
  names.forEach((name, place) => {
    const { chisq, df, p } = want.zph[name]!;
    compareTest(defined(zph.terms[place]!), chisq, df, p);
  });
  const { chisq, df, p } = want.zph["GLOBAL"]!;
  compareTest(zph.global, chisq, df, p);
}

interface PairsWanted {
  c: number;
  se: number;
  count: Record<"concordant" | "discordant" | "tied.x" | "tied.y" | "tied.xy", number>;
}

function comparePairs(c: ReturnType<typeof counting>, index: Concordance, want: PairsWanted["count"]) {
  c.near(index.counts.concordant, want.concordant);
  c.near(index.counts.discordant, want.discordant);
  c.near(index.counts.tiedScores, want["tied.x"]);
  c.near(index.counts.tiedTimes, want["tied.y"]);
  c.near(index.counts.tiedBoth, want["tied.xy"]);
}
