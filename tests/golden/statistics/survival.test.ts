import { describe, expect, it } from "vitest";
import { isDefined } from "#src/statistics/estimate.ts";
import type { Answer, Estimate } from "#src/statistics/estimate.ts";
import { concordanceTest } from "#src/statistics/survival/concordance-test.ts";
import type { Concordance } from "#src/statistics/survival/concordance.ts";
import { harrellConcordance } from "#src/statistics/survival/harrell-concordance.ts";
import { kaplanMeier } from "#src/statistics/survival/kaplan-meier.ts";
import type { SurvivalInterval } from "#src/statistics/survival/kaplan-meier-limits.ts";
import { logRankTest } from "#src/statistics/survival/log-rank.ts";
import { nelsonAalen } from "#src/statistics/survival/nelson-aalen.ts";
import { restrictedMean } from "#src/statistics/survival/restricted-mean.ts";
import { reverseKaplanMeier } from "#src/statistics/survival/reverse-kaplan-meier.ts";
import { unoConcordance } from "#src/statistics/survival/uno-concordance.ts";
import { hasCheck, readCheck } from "../../support/reference-checks.ts";

/** Compares numbers and counts them; null and NaN in the reference mean that there is none. */
function counting(tolerance: number) {
  let count = 0;
  return {
    near(actual: number | null | undefined, expected: number | null, allowed = tolerance) {
      count += 1;
      if (expected === null || Number.isNaN(expected)) return expect(actual ?? null).toBeNull();
      expect(actual).toBeTypeOf("number");
      expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
        allowed * Math.max(1, Math.abs(expected)),
      );
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

describe.runIf(hasCheck("eval-checks", lung))("survival of patients with lung cancer", () => {
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
    console.log(`${lung}: ${c.count} numbers`);
  });
});

function curvesOf(input: Parameters<typeof kaplanMeier>[0]) {
  return defined(kaplanMeier(input)).curves;
}

const pbc = "13-c-index-td-auc-pbc";

// Time-dependent areas of this check are compared where that function is tested.
describe.runIf(hasCheck("eval-checks", pbc))("concordance of two scores for primary biliary cholangitis", () => {
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
    console.log(`${pbc}, concordance: ${c.count} numbers`);
  });
});

const second = "31-sksurv-crosscheck";

describe.runIf(hasCheck("eval-checks", second) && hasCheck("eval-checks", pbc))("concordance by a second tool", () => {
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
    console.log(`${second}, concordance: ${c.count} numbers`);
  });
});

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
