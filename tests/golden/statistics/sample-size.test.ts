import { expect, test } from "vitest";
import {
  binaryDevelopmentSize,
  continuousDevelopmentSize,
  cStatisticSize,
  observedExpectedSize,
  survivalDevelopmentSize,
} from "#src/statistics/index.ts";
import { hasCheck, readCheck } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

let count = 0;

/** Holds a number against the reference; rounded ones with half of their last place. */
function near(found: number | null, wanted: number, tolerance: number): void {
  count += 1;
  expect(found).not.toBeNull();
  expect(Math.abs(found! - wanted)).toBeLessThanOrEqual(tolerance);
}

function sure<T extends object>(found: T): Extract<T, { readonly n: number }> {
  if (!("n" in found)) throw new Error(JSON.stringify(found));
  return found as Extract<T, { readonly n: number }>;
}

describeWith(hasCheck("eval-checks", "32-sample-size-riley"), "Riley's criteria", () => {
  const { expected, tolerance } = readCheck("32-sample-size-riley");

  test("agree with pmsampsize and the closed forms of validation", () => {
    const r2 = expected.binary_r2;
    const binary = sure(
      binaryDevelopmentSize({
        parameters: r2.parameters,
        prevalence: r2.prevalence,
        rSquared: r2.rsquared,
      }),
    );
    near(binary.n, r2.sample_size, 0);
    near(binary.shrinkage, r2.final_shrinkage, tolerance);
    near(binary.maxRSquared, r2.max_r2a, tolerance);
    near(binary.nagelkerke, r2.nag_r2, tolerance);
    near(binary.events, r2.events, tolerance);
    near(binary.eventsPerParameter, r2.EPP, 0.005);

    // Its R² comes from simulated people; ours is integrated. One part in a hundred is allowed.
    const c = expected.binary_cstat;
    const byC = sure(
      binaryDevelopmentSize({
        parameters: c.parameters,
        prevalence: c.prevalence,
        cStatistic: c.cstatistic,
      }),
    );
    near(byC.n, c.sample_size, 0.01 * c.sample_size);
    near(byC.rSquared, c.rsquared, 0.01 * c.rsquared);
    near(byC.shrinkage, c.final_shrinkage, 0.01 * c.final_shrinkage);
    near(byC.maxRSquared, c.max_r2a, tolerance);
    near(byC.nagelkerke, c.nag_r2, 0.01 * c.nag_r2);
    near(byC.events, c.events, 0.01 * c.events);
    near(byC.eventsPerParameter, c.EPP, 0.01 * c.EPP);

    const s = expected.survival;
    const survival = sure(
      survivalDevelopmentSize({
        parameters: s.parameters,
        rSquared: s.r2a,
        rate: s.rate,
        timepoint: s.timepoint,
        meanFollowUp: s.meanfup,
      }),
    );
    near(survival.n, s.sample_size, 0);
    near(survival.shrinkage, s.final_shrinkage, tolerance);
    near(survival.maxRSquared, s.max_r2a, tolerance);
    near(survival.nagelkerke, s.nag_r2, tolerance);
    near(survival.events, s.events, tolerance);
    near(survival.eventsPerParameter, s.EPP, 0.005);
    near(survival.personTime, s.tot_per_yrs_final, 0.05);
    // Printed with three places.
    near(survival.overallRisk.value, s.int_cuminc, 0.0005);
    near(survival.overallRisk.low, s.int_lci, 0.0005);
    near(survival.overallRisk.high, s.int_uci, 0.0005);

    const m = expected.continuous;
    const continuous = sure(
      continuousDevelopmentSize({
        parameters: m.parameters,
        rSquared: m.r2a,
        intercept: m.intercept,
        standardDeviation: 0.6,
      }),
    );
    near(continuous.n, m.sample_size, 0);
    near(continuous.shrinkage, m.final_shrinkage, tolerance);
    near(continuous.peoplePerParameter, m.SPP, 0.005);
    near(continuous.interceptMargin, m.int_mmoe, tolerance);
    // Printed with two places.
    near(continuous.intercept.low, m.int_lci, 0.005);
    near(continuous.intercept.high, m.int_uci, 0.005);

    const v = expected.validation;
    const rare = sure(observedExpectedSize({ prevalence: 0.018, width: 1 }));
    near(rare.n, v["oe_phi0.018_width1"].n, 0);
    near(rare.targetStandardError, v["oe_phi0.018_width1"].target_se, tolerance);
    const common = sure(observedExpectedSize({ prevalence: 0.2, width: 0.2 }));
    near(common.n, v["oe_phi0.2_width0.2"].n, 0);
    near(common.targetStandardError, v["oe_phi0.2_width0.2"].target_se, tolerance);
    for (const [key, cStatistic, prevalence] of [
      ["c_0.8_phi0.018_width0.1", 0.8, 0.018],
      ["c_0.75_phi0.2_width0.1", 0.75, 0.2],
    ] as const) {
      const found = sure(cStatisticSize({ prevalence, cStatistic, width: 0.1 }));
      near(found.n, v[key].n, 0);
      near(found.standardError, v[key].se, tolerance);
    }
    // What remains of the expected numbers are the settings given above.
    expect(count).toBe(37);
    console.log(`32-sample-size-riley: ${count} numbers`);
  });
});
