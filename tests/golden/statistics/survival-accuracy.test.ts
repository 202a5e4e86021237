import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { isDefined } from "#src/statistics/estimate.ts";
import type { Answer, Estimate } from "#src/statistics/estimate.ts";
import { aalenJohansen } from "#src/statistics/survival/aalen-johansen.ts";
import { indexOfPredictionAccuracy } from "#src/statistics/survival/index-of-prediction-accuracy.ts";
import { ipcwBrier } from "#src/statistics/survival/ipcw-brier.ts";
import { survivalCalibrationCurve } from "#src/statistics/survival/survival-calibration-curve.ts";
import { survivalCalibration } from "#src/statistics/survival/survival-calibration.ts";
import { timeDependentAucTest } from "#src/statistics/survival/time-dependent-auc-test.ts";
import { timeDependentAuc } from "#src/statistics/survival/time-dependent-auc.ts";
import { besideProject, hasCheck, readCheck, readJson } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

function counting(tolerance: number) {
  let count = 0;
  return {
    near(actual: number | null | undefined, expected: number, allowed = tolerance) {
      count += 1;
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

const estimate = (answer: Answer | undefined): Estimate => defined(answer as Answer) as Estimate;

const pbc = "13-c-index-td-auc-pbc";
const at = [365, 730, 1826, 3650];
const markers = ["bili", "mayo"];

interface ExpectedAuc {
  auc: number[];
  se: number[];
  ci95: [number, number][];
  cumulative_incidence: number[];
  survProb: number[];
}

// The concordance numbers of this check are compared in survival.test.ts.
describeWith(hasCheck("eval-checks", pbc), "time-dependent AUC as timeROC gives it", () => {
  it("holds for both markers, their intervals and their comparison", () => {
    const check = readCheck(pbc);
    const c = counting(check.tolerance);
    const [times, events] = [check.numbers("time"), check.numbers("death")];
    const incidence = defined(aalenJohansen({ times, causes: events, at })).curves[0];
    for (const marker of markers) {
      const want = check.expected.td_auc[marker] as ExpectedAuc;
      const found = defined(timeDependentAuc({ times, events, scores: check.numbers(marker), at }));
      found.times.forEach((one, place) => {
        const auc = estimate(one.auc);
        c.near(auc.value, want.auc[place] as number);
        c.near(auc.standardError, want.se[place] as number);
        c.near(auc.low, (want.ci95[place] as [number, number])[0]);
        c.near(auc.high, (want.ci95[place] as [number, number])[1]);
        c.near(one.survival, want.survProb[place] as number);
        c.near(estimate(incidence?.at[place]?.incidence).value, want.cumulative_incidence[place] as number);
      });
    }
    const compared = defined(
      timeDependentAucTest({
        times,
        events,
        scores: check.numbers("mayo"),
        otherScores: check.numbers("bili"),
        at,
      }),
    );
    compared.times.forEach((one, place) => {
      c.near(one.pValue, check.expected.td_auc_compare_p[place] as number);
    });
    expect(c.count).toBe(52);
    console.log(`${pbc}: ${String(c.count)} numbers of time-dependent AUC`);
  });
});

const second = "31-sksurv-crosscheck";
const gbsgFile = besideProject("kits", "survival", "gbsg.csv");

describeWith(hasCheck("eval-checks", second) && hasCheck("eval-checks", pbc), 
  "time-dependent AUC in scikit-survival's convention",
  () => {
    it("holds at each time and on average", () => {
      const check = readCheck(pbc);
      const { expected } = readCheck(second);
      const c = counting(1e-8);
      const [times, events] = [check.numbers("time"), check.numbers("death")];
      for (const marker of markers) {
        const found = defined(
          timeDependentAuc({
            times,
            events,
            scores: check.numbers(marker),
            at,
            convention: "scikit-survival",
          }),
        );
        found.times.forEach((one, place) => {
          c.near(estimate(one.auc).value, expected[marker].cd_auc.auc[place] as number);
        });
        c.near(estimate(found.mean).value, expected[marker].cd_auc.mean as number);
      }
      expect(c.count).toBe(10);
    console.log(`${second}: ${String(c.count)} numbers of time-dependent AUC`);
    });
  },
);

/** German breast cancer rows, followed up to five years, with the prognostic index of the published validation. */
function gbsg() {
  const rows: Record<string, string>[] = parse(readFileSync(gbsgFile), { columns: true });
  const column = (name: string) => rows.map((row) => Number(row[name]));
  const years = column("rfstime").map((days) => days / 365.25);
  const nodes = column("nodes").map((count) => Math.min(count, 19));
  const cube = (value: number) => Math.max(value, 0) ** 3;
  // McLernon et al. 2023: size, nodes by a spline with knots at 0, 1 and 9, grade 3.
  const index = column("size").map((size, row) => {
    const count = nodes[row] as number;
    const curved = (cube(count) - (cube(count - 1) * 9) / 8 + cube(count - 9) / 8) / 81;
    const grade = Number(rows[row]?.["grade"]) === 3 ? 0.362 : 0;
    return (size > 50 ? 0.574 : size > 20 ? 0.342 : 0) + 0.304 * count - 0.811 * curved + grade;
  });
  const risk = (time: number) =>
    index.map((value) => 1 - (0.804 ** (time / 5)) ** Math.exp(value));
  return {
    times: years.map((time) => Math.min(time, 5)),
    events: column("status").map((status, row) => ((years[row] as number) > 5 ? 0 : status)),
    index,
    risk,
  };
}

describeWith(existsSync(gbsgFile), "external validation on the German breast cancer rows", () => {
  it.runIf(hasCheck("eval-checks", second))("has the Brier scores of scikit-survival", () => {
    const { times, events, risk } = gbsg();
    const want = (readJson(besideProject("eval-checks", `${second}.json`)) as { expected: unknown }).expected as {
      gbsg_exponential_baseline: {
        times: number[];
        brier: number[];
        integrated_brier: number;
        brier_4_99_pred5: number[];
      };
    };
    const { gbsg_exponential_baseline: expected } = want;
    const c = counting(1e-8);
    const convention = "scikit-survival";
    const found = defined(
      ipcwBrier({
        times,
        events,
        at: expected.times,
        probabilities: expected.times.map((time) => risk(time)),
        convention,
      }),
    );
    found.times.forEach((one, place) => {
      c.near(estimate(one.brier).value, expected.brier[place] as number);
    });
    c.near(estimate(found.integrated).value, expected.integrated_brier);
    const atFive = defined(ipcwBrier({ times, events, at: [4.99], probabilities: [risk(5)], convention }));
    c.near(estimate(atFive.times[0]?.brier).value, expected.brier_4_99_pred5[0] as number);
    expect(c.count).toBe(7);
    console.log(`${second}: ${String(c.count)} numbers of the Brier score`);
  });

  it("gives the Brier score that each convention is known by", () => {
    const { times, events, risk } = gbsg();
    const known = { graf: 0.2247196, riskRegression: 0.2247822, "scikit-survival": 0.2248607 } as const;
    for (const convention of ["graf", "riskRegression", "scikit-survival"] as const) {
      const found = defined(
        indexOfPredictionAccuracy({ times, events, at: [4.99], probabilities: [risk(5)], convention }),
      );
      expect(estimate(found.times[0]?.brier).value).toBeCloseTo(known[convention], 7);
    }
  });

  it("calibrates near one, with limits on either side", () => {
    const { times, events, risk } = gbsg();
    const found = defined(survivalCalibration({ times, events, probabilities: risk(5), horizon: 5 }));
    const ratio = estimate(found.observedOverExpected);
    expect(ratio.value).toBeCloseTo(1.018, 3);
    expect(ratio.low).toBeLessThan(1);
    expect(ratio.high).toBeGreaterThan(1);
    expect(estimate(found.slope).value).toBeCloseTo(1.055, 3);
    const curve = defined(survivalCalibrationCurve({ times, events, probabilities: risk(5), horizon: 5 }));
    expect(curve.ici).toBeCloseTo(0.03, 2);
  });
});
