import { expect, it } from "vitest";
import {
  areaUnderRoc,
  bootstrapAreaUnderRoc,
  closestTopLeft,
  completeCases,
  delongTest,
  isDefined,
  multiclassDiscrimination,
  partialArea,
  precisionRecall,
  rocCurve,
  somersD,
  unpairedDelongTest,
  youdenThreshold,
} from "#src/statistics/index.ts";
import type { NotDefined } from "#src/statistics/index.ts";
import { hasCheck, readCheck } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

/** Compares one number after another, counts them and keeps those that differ. */
function counter(tolerance: number) {
  const state = { numbers: 0, misses: [] as string[] };
  const same = (ours: unknown, theirs: unknown, what: string): void => {
    if (Array.isArray(theirs)) {
      for (const [place, each] of theirs.entries()) same((ours as ArrayLike<unknown>)[place], each, `${what}[${place}]`);
      return;
    }
    state.numbers++;
    const near = typeof ours === "number" && Math.abs(ours - (theirs as number)) <= tolerance;
    if (!near) state.misses.push(`${what}: ${String(ours)} is not ${String(theirs)}`);
  };
  return { same, state };
}

/** The result, or a failure that says why there is none. */
function got<T extends object>(result: T | NotDefined): T {
  if (!isDefined(result)) throw new Error(result.because);
  return result;
}

describeWith(hasCheck("eval-checks", "01-auc-delong-asah"), "aSAH, beside pROC", () => {
  const check = readCheck("01-auc-delong-asah");
  const { expected } = check;
  const labels = check.numbers("poor");
  const { same, state } = counter(check.tolerance);

  it("gives the area, its variance and every interval of the three markers", () => {
    for (const [marker, theirs] of Object.entries<Record<string, never>>(expected.markers)) {
      const scores = check.numbers(marker);
      const ours = got(areaUnderRoc({ labels, scores }));
      const interval = (level: number, kind: "delong" | "logit" = "delong") => {
        const { low, high } = got(areaUnderRoc({ labels, scores, level, interval: kind }));
        return [low, high];
      };
      const part = (along: "specificity" | "sensitivity") => got(partialArea({ labels, scores, along }));
      same(labels.length, theirs["n"], "n");
      same(ours.cases, theirs["cases"], "cases");
      same(ours.controls, theirs["controls"], "controls");
      same(ours.value, theirs["auc"], "auc");
      same(ours.variance, theirs["delong_var"], "variance");
      same(ours.standardError, theirs["delong_se"], "error");
      same(interval(0.95), theirs["ci95_delong"], "95");
      same(interval(0.9), theirs["ci90_delong"], "90");
      same(interval(0.99), theirs["ci99_delong"], "99");
      same(interval(0.95, "logit"), theirs["ci95_delong_logit"], "logit");
      same(ours.hanleyMcNeilError, theirs["hanley_mcneil_se"], "Hanley-McNeil");
      same(part("specificity").value, theirs["pauc_spec_100_90"], "partial");
      same(part("specificity").corrected, theirs["pauc_spec_100_90_corrected"], "McClish");
      same(part("sensitivity").value, theirs["pauc_sens_100_90"], "partial, sensitivity");
    }
    expect(state.misses).toEqual([]);
  });

  it("compares markers on the same people", () => {
    for (const [pair, theirs] of Object.entries<Record<string, never>>(expected.paired_delong)) {
      const [first = "", second = ""] = pair.split("_vs_");
      const ours = got(delongTest({ labels, scores: check.numbers(first), otherScores: check.numbers(second) }));
      same(ours.z, theirs["z"], "z");
      same(ours.pValue, theirs["p"], "p");
      same(ours.first.value, theirs["auc1"], "first");
      same(ours.second.value, theirs["auc2"], "second");
      same(ours.difference.value, theirs["diff"], "difference");
      same([ours.difference.low, ours.difference.high], theirs["ci95_diff"], "interval");
      same(ours.covariance, theirs["cov"], "covariance");
    }
    expect(state.misses).toEqual([]);
  });

  it("compares men and women", () => {
    const ours = got(
      unpairedDelongTest({
        labels,
        scores: check.numbers("s100b"),
        groups: check.words("gender"),
        reference: "Female",
      }),
    );
    const theirs = expected.unpaired_male_vs_female_s100b;
    same(ours.first.value, theirs.auc_male, "men");
    same(ours.second.value, theirs.auc_female, "women");
    same(ours.z, theirs.D, "D");
    same(ours.z, theirs.z, "z");
    same(ours.degreesOfFreedom, theirs.df, "df");
    same(ours.pValueStudent, theirs.p, "p");
    same(ours.difference.value, theirs.diff, "difference");
    same(ours.difference.standardError, theirs.se_diff, "error");
    same([ours.difference.low, ours.difference.high], theirs.ci95_diff_normal, "interval");
    expect(state.misses).toEqual([]);
  });

  it("draws the same curve, and picks the same thresholds", () => {
    for (const marker of ["s100b", "wfns"]) {
      const points = expected[`roc_points_${marker}`];
      const ours = got(rocCurve({ labels, scores: check.numbers(marker) }));
      expect(ours.thresholds).toHaveLength(points.length);
      for (const [place, point] of points.entries()) {
        // The two ends are infinite and written as null.
        const threshold = ours.thresholds[place]!;
        same(Number.isFinite(threshold) ? threshold : 0, point.threshold ?? 0, "threshold");
        same(ours.sensitivity[place], point.sensitivity, "sensitivity");
        same(ours.specificity[place], point.specificity, "specificity");
      }
    }
    const scores = check.numbers("s100b");
    const [youden] = expected.youden_s100b;
    const [nearest] = expected.closest_topleft_s100b;
    for (const [ours, theirs] of [
      [got(youdenThreshold({ labels, scores })), youden],
      [got(closestTopLeft({ labels, scores })), nearest],
    ]) {
      same(ours.threshold, theirs.threshold, "threshold");
      same(ours.sensitivity, theirs.sensitivity, "sensitivity");
      same(ours.specificity, theirs.specificity, "specificity");
      same(ours.positivePredictiveValue, theirs.ppv, "ppv");
      same(ours.negativePredictiveValue, theirs.npv, "npv");
    }
    const ours = got(youdenThreshold({ labels, scores }));
    same(ours.accuracy, youden.accuracy, "accuracy");
    // pROC prints the sum of the two.
    same(ours.youden + 1, youden.youden, "Youden");
    same(
      [ours.truePositives, ours.falsePositives, ours.trueNegatives, ours.falseNegatives],
      [youden.tp, youden.fp, youden.tn, youden.fn],
      "counts",
    );
    same(got(somersD({ labels, scores })).value, expected.somers_dxy_s100b, "Somers");
    expect(state.misses).toEqual([]);
    console.log(`01-auc-delong-asah: ${state.numbers} numbers`);
  });
});

describeWith(hasCheck("eval-checks", "18-bootstrap-auc-asah"), "bootstrap, beside long runs", () => {
  it("falls within four Monte-Carlo errors of the converged limits", () => {
    const data = readCheck("01-auc-delong-asah");
    const { expected } = readCheck("18-bootstrap-auc-asah");
    const columns = { labels: data.numbers("poor"), scores: data.numbers("s100b") };
    let numbers = 0;
    for (const stratified of [true, false]) {
      const theirs = expected[stratified ? "stratified" : "unstratified"];
      for (const seed of [1, 2, 3]) {
        const ours = got(bootstrapAreaUnderRoc({ ...columns, stratified, seed }));
        expect(Math.abs(ours.value - expected.auc)).toBeLessThan(1e-12);
        const errors = theirs.mc_sd_of_limits_at_B2000;
        expect(Math.abs((ours.low ?? 0) - theirs.ci95[0])).toBeLessThan(4 * errors[0]);
        expect(Math.abs((ours.high ?? 0) - theirs.ci95[1])).toBeLessThan(4 * errors[1]);
        // The error of a standard deviation of 2,000 draws is about its 63rd part.
        expect(Math.abs((ours.standardError ?? 0) - theirs.sd)).toBeLessThan((4 * theirs.sd) / Math.sqrt(4000));
        numbers += 4;
      }
    }
    const { low, high } = got(bootstrapAreaUnderRoc({ ...columns, level: 0.9 }));
    // Limits further in vary less: the errors of the wider interval are bounds.
    expect(Math.abs((low ?? 0) - expected.stratified.ci90[0])).toBeLessThan(4 * 0.0033);
    expect(Math.abs((high ?? 0) - expected.stratified.ci90[1])).toBeLessThan(4 * 0.0026);
    console.log(`18-bootstrap-auc-asah: ${numbers + 2} numbers`);
  });
});

describeWith(hasCheck("eval-checks", "16-pr-auc-breast-cancer"), "precision and recall, beside scikit-learn", () => {
  it("gives the three areas, the interval and the points", () => {
    const check = readCheck("16-pr-auc-breast-cancer");
    const { expected } = check;
    const { same, state } = counter(check.tolerance);
    const labels = check.numbers("y");
    const scores = check.numbers("p");
    const ours = got(precisionRecall({ labels, scores, recalls: [0.8] }));
    same(ours.rows, expected.n, "n");
    same(ours.cases, expected.positives, "positives");
    same(ours.prevalence, expected.prevalence, "prevalence");
    same(ours.averagePrecision.value, expected.average_precision, "average precision");
    same(ours.trapezoid, expected.auprc_trapezoid, "trapezoid");
    same(ours.davisGoadrich, expected.auprc_davis_goadrich, "Davis-Goadrich");
    same([ours.averagePrecision.low, ours.averagePrecision.high], expected.ap_logit_ci95_boyd, "Boyd");
    const area = got(areaUnderRoc({ labels, scores }));
    same(area.value, expected.roc_auc, "area");
    same(area.standardError, expected.delong_se, "DeLong");
    same(ours.precisionAtRecall[0]?.precision, expected.precision_at_recall_80, "precision at recall");
    same(ours.thresholds.length, expected.n_points, "points");
    const point = (place: number) => [ours.thresholds[place], ours.precision[place], ours.recall[place]];
    for (const [place, theirs] of expected.pr_points_first5.entries()) same(point(place), theirs, "first points");
    for (const [place, theirs] of expected.pr_points_last5.entries()) {
      same(point(ours.thresholds.length - 5 + place), theirs, "last points");
    }
    same(got(partialArea({ labels, scores })).corrected, expected.roc_auc_max_fpr_10, "McClish");
    // Two classes are a multiclass problem with half the squared distances.
    const classProbabilities = [scores.map((p) => 1 - p), scores];
    const both = got(multiclassDiscrimination({ classes: labels, classProbabilities }));
    same(both.brier / 2, expected.brier, "Brier");
    same(both.logLoss, expected.log_loss_eps_2_52, "log loss");
    // F-measures follow from the point at the threshold.
    const at = ours.thresholds.findIndex((threshold) => threshold >= 0.5);
    const [precision, recall] = [ours.precision[at] ?? 0, ours.recall[at] ?? 0];
    same((2 * precision * recall) / (precision + recall), expected.f1_at_05, "F1");
    same((5 * precision * recall) / (4 * precision + recall), expected.f2_at_05, "F2");
    expect(state.misses).toEqual([]);
    console.log(`16-pr-auc-breast-cancer: ${state.numbers} numbers`);
  });
});

describeWith(hasCheck("eval-checks", "17-multiclass"), "three classes, beside scikit-learn", () => {
  it("gives areas, table, report, kappas and losses", () => {
    const check = readCheck("17-multiclass");
    const { expected } = check;
    const { same, state } = counter(check.tolerance);
    const classProbabilities = ["p0", "p1", "p2"].map((column) => check.numbers(column));
    const ours = got(multiclassDiscrimination({ classes: check.numbers("y"), classProbabilities }));
    same(ours.oneVersusRest.macro, expected.ovr_macro, "OvR");
    same(ours.oneVersusRest.weighted, expected.ovr_weighted, "OvR weighted");
    same(ours.oneVersusOne.macro, expected.ovo_macro_hand_till, "OvO");
    same(ours.oneVersusOne.weighted, expected.ovo_weighted, "OvO weighted");
    same(ours.logLoss, expected.log_loss, "log loss");
    same(ours.accuracy.value, expected.accuracy, "accuracy");
    same(ours.balancedAccuracy, expected.balanced_accuracy, "balanced");
    same(ours.confusion, expected.confusion, "table");
    const report = [...ours.perClass.entries()].map(([each, line]) => [expected.report[each], line] as const);
    for (const [theirs, line] of report) {
      same([line.precision, line.recall, line.f1, line.support], [theirs.precision, theirs.recall, theirs["f1-score"], theirs.support], "class");
    }
    for (const [theirs, line] of [
      [expected.report["macro avg"], ours.macroAverage],
      [expected.report["weighted avg"], ours.weightedAverage],
    ]) {
      same([line.precision, line.recall, line.f1, ours.rows], [theirs.precision, theirs.recall, theirs["f1-score"], theirs.support], "average");
    }
    same(ours.accuracy.value, expected.report.accuracy, "accuracy");
    same(ours.kappa, expected.kappa, "kappa");
    same(ours.kappaLinear, expected.kappa_linear, "linear");
    same(ours.kappaQuadratic, expected.kappa_quadratic, "quadratic");
    same(ours.matthews, expected.mcc, "Matthews");
    same(ours.topAccuracy.value, expected.top2, "top 2");
    same(ours.brier, expected.brier_multiclass, "Brier");
    expect(state.misses).toEqual([]);
    console.log(`17-multiclass: ${state.numbers} numbers`);
  });
});

describeWith(hasCheck("eval-checks", "38-edge-cases"), "inputs that break careless tools", () => {
  const { expected, tolerance } = readCheck("38-edge-cases");
  const { same, state } = counter(tolerance);
  const input = (name: string) => {
    const found = expected.find((each: { name: string }) => each.name === name);
    const scores = found.p.map((value: number | null) => value ?? Number.NaN);
    return { theirs: found, columns: { labels: found.y as number[], scores: scores as number[] } };
  };

  it("gives the area without an interval when all scores are the same", () => {
    const { theirs, columns } = input("constant_scores");
    const ours = got(areaUnderRoc(columns));
    same(ours.value, theirs.auc, "area");
    same(ours.variance, theirs.delong_var, "variance");
    expect(ours.low).toBeNull();
    expect(ours.because).toContain("All scores are the same");
    expect(state.misses).toEqual([]);
  });

  it("names another interval when the classes are separated, and never turns a score round", () => {
    for (const name of ["perfect", "reversed"]) {
      const { theirs, columns } = input(name);
      const ours = got(areaUnderRoc(columns));
      same(ours.value, theirs.auc, "area");
      same(ours.variance, 0, "variance");
      expect(ours.method).toContain("Newcombe");
      expect((ours.high ?? 0) - (ours.low ?? 0)).toBeGreaterThan(0.1);
      expect(ours.warning !== undefined).toBe(name === "reversed");
    }
    expect(state.misses).toEqual([]);
  });

  it("has no area with one class, but an average precision", () => {
    const { theirs, columns } = input("one_class");
    expect(areaUnderRoc(columns)).toMatchObject({ value: theirs.auc, code: "one-class" });
    same(got(precisionRecall(columns)).averagePrecision.value, theirs.average_precision, "average precision");
    const all = got(multiclassDiscrimination({ classes: columns.labels, classProbabilities: bothColumns(columns.scores) }));
    same(all.brier / 2, theirs.brier, "Brier");
    expect(state.misses).toEqual([]);
  });

  it("has no variance with one case", () => {
    const { theirs, columns } = input("single_positive");
    const ours = got(areaUnderRoc(columns));
    same(ours.value, theirs.auc, "area");
    expect(ours).toMatchObject({ variance: theirs.delong_var, low: null, high: null });
    expect(state.misses).toEqual([]);
  });

  it("takes probabilities of exactly 0 and 1", () => {
    const { theirs, columns } = input("probs_0_and_1");
    same(got(areaUnderRoc(columns)).value, theirs.auc, "area");
    const all = got(multiclassDiscrimination({ classes: columns.labels, classProbabilities: bothColumns(columns.scores) }));
    same(all.brier / 2, theirs.brier, "Brier");
    // The expected loss holds probabilities above 1e-15, ours above 2^-52: the same two rows of four, another edge.
    same(all.logLoss / Math.log(2 ** -52), theirs.log_loss_eps_1e_15 / Math.log(1e-15), "log loss");
    expect(state.misses).toEqual([]);
  });

  it("drops rows with missing values only when asked, and says so", () => {
    const { theirs, columns } = input("nan_prob");
    expect(areaUnderRoc(columns)).toMatchObject({ value: theirs.auc, code: "missing-values" });
    const whole = got(completeCases({ columns: [columns.labels, columns.scores], names: ["outcome", "score"] }));
    same(whole.dropped, theirs.n_dropped, "dropped");
    expect(whole.warning).toContain("score (1)");
    const [labels, scores] = whole.columns as number[][];
    same(got(areaUnderRoc({ labels: labels!, scores: scores! })).value, theirs.complete_case_auc, "area");
    expect(state.misses).toEqual([]);
  });

  it("refuses what is no probability and no outcome", () => {
    const { columns: outside } = input("out_of_range");
    const refused = multiclassDiscrimination({ classes: outside.labels, classProbabilities: bothColumns(outside.scores) });
    expect(refused).toMatchObject({ value: null, code: "invalid-input" });
    expect(areaUnderRoc(input("labels_not_binary").columns)).toMatchObject({ value: null, code: "invalid-input" });
  });

  it("counts ties one half", () => {
    const { theirs, columns } = input("large_ties");
    const ours = got(areaUnderRoc(columns));
    same(ours.value, theirs.auc, "area");
    same(ours.variance, theirs.delong_var, "variance");
    expect(state.misses).toEqual([]);
    console.log(`38-edge-cases: ${state.numbers} numbers`);
  });
});

const bothColumns = (probabilities: readonly number[]) => [probabilities.map((p) => 1 - p), probabilities];
