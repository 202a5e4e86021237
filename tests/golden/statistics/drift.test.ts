import { expect, test } from "vitest";
import {
  jensenShannon,
  kolmogorovSmirnov,
  missingness,
  populationStability,
  wassersteinDistance,
} from "#src/statistics/index.ts";
import { hasCheck, readCheck } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

/** Counts the numbers held against the reference. */
function comparer(tolerance: number) {
  let count = 0;
  const near = (found: unknown, wanted: number, allowed = tolerance) => {
    count += 1;
    expect(found).toBeTypeOf("number");
    expect(Math.abs((found as number) - wanted)).toBeLessThanOrEqual(allowed);
  };
  return { near, count: () => count };
}

describeWith(hasCheck("eval-checks", "35-drift-psi"), "drift", () => {
  const check = readCheck("35-drift-psi");

  test("agrees with numpy and scipy", () => {
    const { near, count } = comparer(check.tolerance);
    const both = { reference: check.numbers("reference"), current: check.numbers("current") };
    const wanted = check.expected;
    const stability = populationStability(both);
    if (!("psi" in stability)) throw new Error(stability.because);
    near(stability.psi, wanted.psi_deciles);
    for (const [at, edge] of wanted.decile_edges.entries()) near(stability.edges[at], edge);
    for (const [at, each] of wanted.ref_share.entries()) near(stability.referenceShares[at], each);
    for (const [at, each] of wanted.cur_share.entries()) near(stability.currentShares[at], each);
    const smirnov = kolmogorovSmirnov(both);
    if (!("statistic" in smirnov)) throw new Error(smirnov.because);
    near(smirnov.statistic, wanted.ks_stat);
    near(smirnov.p / wanted.ks_p, 1, 0.001);
    const moved = wassersteinDistance(both);
    near("distance" in moved && moved.distance, wanted.wasserstein);
    const divergence = jensenShannon(both);
    near("divergence" in divergence && divergence.divergence, wanted.js_divergence_bits_10bins);
    expect(count()).toBe(34);
    console.log(`35-drift-psi: ${count()} numbers`);
  });
});

describeWith(hasCheck("eval-checks", "21-missingness-diabetes130"), "missingness", () => {
  const check = readCheck("21-missingness-diabetes130");
  const data = readCheck("20-fairness-diabetes130");

  test("agrees with scipy", () => {
    const { near, count } = comparer(check.tolerance);
    const names: readonly string[] = check.expected.pattern_order;
    const marks: Readonly<Record<string, string>> = { a1c: "None", payer: "", specialty: "" };
    const races = data.words("race");
    const found = missingness({
      predictors: names.map((name) =>
        data.words(name).map((word) => (word === marks[name] ? Number.NaN : 1)),
      ),
      names,
      labels: data.numbers("y"),
      groups: races,
    });
    if (!("patterns" in found)) throw new Error(found.because);
    const wanted = check.expected;
    near(found.n, wanted.n);
    near(found.completeCases, wanted.complete_cases);
    expect(found.patterns).toHaveLength(Object.keys(wanted.patterns).length);
    for (const { pattern, rows } of found.patterns) near(rows, wanted.patterns[pattern]);
    for (const column of found.columns) {
      const { missing, pct } = wanted.columns[column.name];
      near(column.missing, missing);
      near(column.share.value, pct);
      const outcome = wanted.missing_vs_outcome[column.name];
      const tested = column.byOutcome;
      if (tested === undefined || !("table" in tested)) throw new Error("no test");
      for (const row of [0, 1]) {
        for (const at of [0, 1]) near(tested.table[row]?.[at], outcome.table[row][at]);
      }
      near(tested.chiSquare, outcome.chi2);
      near(tested.p, outcome.p);
      near(tested.chiSquareCorrected, outcome.chi2_yates);
      near(tested.pCorrected, outcome.p_yates);
      const byRace = wanted.missing_by_race[column.name];
      expect(column.byGroup).toHaveLength(Object.keys(byRace).length);
      for (const { group, share } of column.byGroup ?? []) near(share.value, byRace[group]);
    }
    for (const { first, second, phi } of found.together) {
      near(phi, wanted.phi_between_missing[`${first}|${second}`]);
    }
    expect(count()).toBe(61);
    console.log(`21-missingness-diabetes130: ${count()} numbers`);
  });
});
