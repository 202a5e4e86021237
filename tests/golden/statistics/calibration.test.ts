import { afterAll, expect, it } from "vitest";
import { calibrationCurve } from "#src/statistics/calibration/calibration-curve.ts";
import { calibrationInTheLarge } from "#src/statistics/calibration/calibration-in-the-large.ts";
import { calibrationSlope } from "#src/statistics/calibration/calibration-slope.ts";
import { calibrationTest } from "#src/statistics/calibration/calibration-test.ts";
import { brierScore, scaledBrierScore } from "#src/statistics/calibration/brier-score.ts";
import { expectedCalibrationError } from "#src/statistics/calibration/expected-calibration-error.ts";
import { hosmerLemeshowTest } from "#src/statistics/calibration/hosmer-lemeshow-test.ts";
import { integratedCalibrationIndex } from "#src/statistics/calibration/integrated-calibration-index.ts";
import { logLoss } from "#src/statistics/calibration/log-loss.ts";
import { observedToExpected } from "#src/statistics/calibration/observed-to-expected.ts";
import { spiegelhalterTest } from "#src/statistics/calibration/spiegelhalter-test.ts";
import { valProbStatistics } from "#src/statistics/calibration/val-prob-statistics.ts";
import { isDefined } from "#src/statistics/estimate.ts";
import type { NotDefined } from "#src/statistics/estimate.ts";
import { besideProject, hasCheck, readCheck, readJson } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

const id = "03-calibration-calcurves";

function defined<T extends object>(result: T | NotDefined): T {
  if (!isDefined(result)) throw new Error(result.because);
  return result;
}

describeWith(hasCheck("eval-checks", id), "calibration of one model, as R gives it", () => {
  const { expected, numbers, tolerance } = readCheck(id);
  const stated = (readJson(besideProject("eval-checks", `${id}.json`)) as { tolerance: Record<string, number> })
    .tolerance as { loess_direct_abs: number; loess_interpolate_abs: number };
  const columns = { labels: numbers("y"), probabilities: numbers("p") };
  let compared = 0;
  const same = (mine: number | null | undefined, reference: number, within = tolerance) => {
    compared += 1;
    expect(Math.abs((mine ?? Number.NaN) - reference), `${mine} is ${reference}`).toBeLessThanOrEqual(within);
  };
  const sameAll = (mine: readonly number[] | null | undefined, reference: number[], within = tolerance) => {
    expect(mine?.length).toBe(reference.length);
    for (const [i, value] of reference.entries()) same(mine?.[i], value, within);
  };
  afterAll(() => console.log(`${id}: ${compared} numbers`));

  it("counts rows and events", () => {
    const large = defined(calibrationInTheLarge(columns));
    same(large.n, expected.n);
    same(large.events, expected.events);
    expect(compared).toBeGreaterThan(0);
  });

  it("scores the distance of outcome and risk", () => {
    const brier = defined(brierScore(columns));
    same(brier.value, expected.brier);
    same(brier.standardError, expected.brier_se);
    same(defined(scaledBrierScore(columns)).value, expected.scaled_brier);
    const share = expected.events / expected.n;
    same(share * (1 - share), expected.brier_max);
    same(brier.value / (1 - defined(scaledBrierScore(columns)).value), expected.brier_max);
    same(defined(logLoss(columns)).value, expected.log_loss);
    const ratio = defined(observedToExpected(columns));
    same(ratio.value, expected.oe_ratio.est);
    sameAll([ratio.low as number, ratio.high as number], expected.oe_ratio.log_ci95);
    expect(compared).toBeGreaterThan(0);
  });

  it("names both intercepts, with both kinds of interval", () => {
    const large = defined(calibrationInTheLarge({ ...columns, profile: "interpolated" }));
    const joint = defined(calibrationSlope({ ...columns, profile: "interpolated" }));
    const exactLarge = defined(calibrationInTheLarge(columns));
    const exact = defined(calibrationSlope(columns));
    for (const [wald, profile, truth, reference] of [
      [large.intercept, large.interceptProfile, exactLarge.interceptProfile, expected.calibration_in_the_large],
      [joint.slope, joint.slopeProfile, exact.slopeProfile, expected.slope],
      [
        joint.jointIntercept,
        joint.jointInterceptProfile,
        exact.jointInterceptProfile,
        expected.recalibration_intercept_joint,
      ],
    ] as const) {
      same(wald.value, reference.est);
      same(wald.standardError, reference.se);
      sameAll([wald.low as number, wald.high as number], reference.wald95);
      const limits = defined(profile);
      sameAll([limits.low as number, limits.high as number], reference.profile95);
      // R's confint interpolates: the limits themselves lie a few millionths away.
      sameAll([defined(truth).low as number, defined(truth).high as number], reference.profile95, 1e-5);
    }
    const test = defined(calibrationTest(columns));
    same(test.chiSquare, expected.lr_test_alpha0_beta1.chisq);
    same(test.degreesOfFreedom, expected.lr_test_alpha0_beta1.df);
    same(test.pValue, expected.lr_test_alpha0_beta1.p);
    expect(compared).toBeGreaterThan(0);
  });

  it("prints what val.prob prints", () => {
    const mine = defined(valProbStatistics(columns));
    const theirs = expected.valprob;
    same(mine.dxy, theirs.Dxy);
    same(mine.c, theirs["C (ROC)"]);
    same(mine.r2, theirs.R2);
    same(mine.d, theirs.D);
    same(mine.dChiSquare, theirs["D:Chi-sq"]);
    // val.prob leaves this one out.
    expect(theirs["D:p"]).toBeNull();
    same(mine.u, theirs.U);
    same(mine.uChiSquare, theirs["U:Chi-sq"]);
    same(mine.uPValue, theirs["U:p"]);
    same(mine.q, theirs.Q);
    same(mine.brier, theirs.Brier);
    same(mine.intercept, theirs.Intercept);
    same(mine.slope, theirs.Slope);
    same(mine.emax, theirs.Emax);
    same(mine.e90, theirs.E90);
    same(mine.eavg, theirs.Eavg);
    same(mine.sZ, theirs["S:z"]);
    same(mine.sPValue, theirs["S:p"]);
    expect(compared).toBeGreaterThan(0);
  });

  it("draws the loess curve as R draws it directly, and near to R's interpolation", () => {
    const curve = defined(calibrationCurve({ ...columns, at: expected.grid }));
    const near = stated.loess_direct_abs;
    const far = stated.loess_interpolate_abs;
    for (const name of ["ici", "e50", "e90", "emax"] as const) {
      same(curve[name], expected.loess_direct[name], near);
      same(curve[name], expected.loess_interpolate[name], far);
    }
    sameAll(curve.at, expected.grid);
    sameAll(curve.observed, expected.loess_direct_at_grid, near);
    sameAll(curve.observed, expected.loess_interpolate_at_grid, far);
    sameAll(curve.standardError, expected.loess_interpolate_se_at_grid, far);
    expect(compared).toBeGreaterThan(0);
  });

  it("draws lowess and splines as R does", () => {
    const low = defined(calibrationCurve({ ...columns, smoother: "lowess", at: expected.grid }));
    for (const name of ["ici", "e50", "e90", "emax"] as const) same(low[name], expected.lowess_iter0[name]);
    sameAll(low.observed, expected.lowess_at_grid);
    const spline = defined(calibrationCurve({ ...columns, smoother: "splines", at: expected.grid }));
    sameAll(spline.knots, expected.rcs5.knots_logit);
    sameAll(spline.coefficients, expected.rcs5.coef);
    sameAll(spline.observed, expected.rcs5.at_grid);
    sameAll(spline.low, expected.rcs5.lower95);
    sameAll(spline.high, expected.rcs5.upper95);
    same(spline.ici, expected.rcs5.ici);
    const each = defined(integratedCalibrationIndex(columns));
    same(defined(each.loess).ici, expected.loess_direct.ici, stated.loess_direct_abs);
    same(defined(each.lowess).ici, expected.lowess_iter0.ici);
    same(defined(each.splines).ici, expected.rcs5.ici);
    expect(compared).toBeGreaterThan(0);
  });

  it("sums up bins of equal width and of equal counts", () => {
    const error = defined(expectedCalibrationError(columns));
    for (const [mean, most, bins, reference] of [
      [error.equalWidthError, error.equalWidthMaximum, error.equalWidthBins, expected.ece_width10],
      [error.equalMassError, error.equalMassMaximum, error.equalMassBins, expected.ece_mass10],
    ] as const) {
      same(mean, reference.ece);
      same(most, reference.mce);
      expect(bins).toHaveLength(reference.bins.length);
      for (const [i, bin] of bins.entries()) {
        same(bin.n, reference.bins[i].n);
        same(bin.meanProbability, reference.bins[i].mean_p);
        same(bin.observed, reference.bins[i].obs);
      }
    }
    const test = defined(hosmerLemeshowTest(columns));
    same(test.chiSquare, expected.hosmer_lemeshow_g10.chisq);
    same(test.internal.degreesOfFreedom, expected.hosmer_lemeshow_g10.df_internal);
    same(test.internal.pValue, expected.hosmer_lemeshow_g10.p_internal);
    same(test.external.degreesOfFreedom, expected.hosmer_lemeshow_g10.df_external);
    same(test.external.pValue, expected.hosmer_lemeshow_g10.p_external);
    const z = defined(spiegelhalterTest(columns));
    same(z.z, expected.spiegelhalter.z);
    same(z.pValue, expected.spiegelhalter.p_two_sided);
    expect(compared).toBeGreaterThan(0);
  });
});
