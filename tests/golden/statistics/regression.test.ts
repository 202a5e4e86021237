import { expect, it } from "vitest";
import { isDefined } from "#src/statistics/estimate.ts";
import { quantile, sortedCopy } from "#src/statistics/numbers/order.ts";
import { blandAltman } from "#src/statistics/regression/bland-altman.ts";
import { concordanceCorrelation } from "#src/statistics/regression/concordance-correlation.ts";
import { intraclassCorrelation } from "#src/statistics/regression/intraclass-correlation.ts";
import { linearRegression } from "#src/statistics/regression/linear-regression.ts";
import { regressionAccuracy } from "#src/statistics/regression/regression-accuracy.ts";
import { virtualScreening } from "#src/statistics/regression/virtual-screening.ts";
import { hasCheck, readCheck } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

/** Compares numbers at one tolerance and counts them. */
function comparison(tolerance: number) {
  let numbers = 0;
  const same = (actual: unknown, expected: number): void => {
    const apart = Math.abs((actual as number) - expected);
    expect(apart, `${String(actual)} is not ${expected}`).toBeLessThanOrEqual(tolerance);
    numbers += 1;
  };
  return { same, count: () => numbers };
}

function there<T extends object>(result: T): Exclude<T, { code: unknown }> {
  expect(isDefined(result)).toBe(true);
  return result as Exclude<T, { code: unknown }>;
}

describeWith(hasCheck("eval-checks", "19-regression-agreement"), "length-of-stay style regression", () => {
  it("has the errors, correlations, agreement and calibration of SciPy and scikit-learn", () => {
    const { expected, tolerance, numbers } = readCheck("19-regression-agreement");
    const { same, count } = comparison(tolerance);
    const observed = numbers("y");
    const predicted = numbers("pred");
    const found = there(regressionAccuracy({ observed, predicted, quantile: 0.9, tolerances: [50] }));
    same(found.rows, expected.n);
    same(found.meanAbsoluteError.value, expected.mae);
    same(found.rootMeanSquaredError.value, expected.rmse);
    same(found.rSquared.value, expected.r2);
    same(found.meanAbsolutePercentageError.value, expected.mape);
    same(found.medianAbsoluteError.value, expected.medae);
    same(found.pinballLoss.value, expected.pinball_09);
    same(found.explainedVariance, expected.explained_var);
    same(found.pearson.value, expected.pearson);
    same(found.spearman.value, expected.spearman);
    same(found.kendallTauB.value, expected.kendall_tau_b);
    const { slope, intercept } = found.calibration;
    same(slope.value, expected.calibration.slope);
    same(intercept.value, expected.calibration.intercept);
    same("standardError" in slope && slope.standardError, expected.calibration.slope_se);
    same("standardError" in intercept && intercept.standardError, expected.calibration.intercept_se);
    same(found.within[0]?.share.value, expected.within_50);
    const normal = there(regressionAccuracy({ observed, predicted, interval: "normal" })).meanAbsoluteError;
    same(normal.low, expected.mae_ci95_normal[0]);
    same(normal.high, expected.mae_ci95_normal[1]);
    same(there(concordanceCorrelation({ first: observed, second: predicted })).concordance.value, expected.ccc_n);
    const agreement = there(blandAltman({ first: predicted, second: observed }));
    same(agreement.bias.value, expected.bland_altman.bias);
    same(agreement.standardDeviation, expected.bland_altman.sd);
    same(agreement.lowerLimit.value, expected.bland_altman.loa[0]);
    same(agreement.upperLimit.value, expected.bland_altman.loa[1]);
    same(agreement.bias.low, expected.bland_altman.bias_ci95_t[0]);
    same(agreement.bias.high, expected.bland_altman.bias_ci95_t[1]);
    expect(count()).toBe(25);
    console.log(`19-regression-agreement: ${count()} numbers`);
  });
});

describeWith(hasCheck("eval-checks", "23-agreement-kappa-mcnemar"), "intraclass correlation", () => {
  it("has the six forms of psych with F, degrees of freedom, p and limits", () => {
    const { expected, tolerance, numbers } = readCheck("23-agreement-kappa-mcnemar");
    const { same, count } = comparison(tolerance);
    const found = there(intraclassCorrelation({ ratings: [numbers("rater1"), numbers("rater2")] }));
    const forms = {
      ICC1: found.oneWay,
      ICC1k: found.oneWayMean,
      ICC2: found.randomRaters,
      ICC2k: found.randomRatersMean,
      ICC3: found.fixedRaters,
      ICC3k: found.fixedRatersMean,
    };
    for (const [name, form] of Object.entries(forms)) {
      const theirs = expected.icc[name];
      same(form.correlation.value, theirs.ICC);
      same(form.f, theirs.F);
      same(form.df1, theirs.df1);
      same(form.df2, theirs.df2);
      // A p of 1e-59 is equal to anything small at an absolute tolerance: compare it by its size.
      same(form.p / theirs.p, 1);
      same(form.correlation.low, theirs["lower bound"]);
      same(form.correlation.high, theirs["upper bound"]);
    }
    expect(count()).toBe(42);
    console.log(`23-agreement-kappa-mcnemar (ICC part): ${count()} numbers`);
  });
});

describeWith(hasCheck("eval-checks", "34-qsar-esol"), "solubility of 1,128 molecules", () => {
  it("has the errors, the least squares and the early recognition of RDKit", () => {
    const { expected, tolerance, numbers } = readCheck("34-qsar-esol");
    const { same, count } = comparison(tolerance);
    const observed = numbers("measured");
    const predicted = numbers("esol_pred");
    const found = there(regressionAccuracy({ observed, predicted }));
    same(found.rows, expected.n);
    same(found.rootMeanSquaredError.value, expected.rmse);
    same(found.meanAbsoluteError.value, expected.mae);
    same(found.rSquared.value, expected.r2);
    same((found.pearson.value ?? 0) ** 2, expected.pearson_r2);
    same(found.spearman.value, expected.spearman);
    const fit = there(
      linearRegression({ outcome: observed, predictors: [numbers("logp"), numbers("mw"), numbers("rotb")] }),
    );
    for (const [place, value] of expected.ols_logp_mw_rotb.entries()) same(fit.coefficients[place]?.value, value);
    same(fit.rootMeanSquaredError, expected.ols_rmse);
    // active_rule is words: measured above the 90th percentile.
    const bar = quantile(sortedCopy(observed), 0.9);
    const labels = observed.map((value) => Number(value > bar));
    const screening = there(virtualScreening({ labels, scores: predicted, replicates: 50 }));
    same(screening.actives, expected.n_active);
    same(screening.areaUnderRocAsListed, expected.auc);
    same(screening.bedroc.value, expected.bedroc_20);
    same(screening.robustInitialEnhancement.value, expected.rie_20);
    const later = there(virtualScreening({ labels, scores: predicted, alpha: 80.5, replicates: 50 }));
    same(later.bedroc.value, expected.bedroc_80_5);
    for (const [place, part] of ["1%", "5%", "10%"].entries()) {
      same(screening.enrichment[place]?.factor.value, expected.ef[part]);
    }
    expect(count()).toBe(19);
    console.log(`34-qsar-esol: ${count()} numbers`);
  });
});
