import { expect, test } from "vitest";
import {
  agrestiCoull,
  clopperPearson,
  diagnosticAccuracy,
  jeffreysInterval,
  mcnemarTest,
  thresholdMetrics,
  wilsonInterval,
} from "#src/statistics/index.ts";
import { hasCheck, readCheck } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

/** Counts the numbers held against the reference. */
function comparer(tolerance: number) {
  let count = 0;
  const near = (found: number | null, wanted: number) => {
    count += 1;
    expect(found).not.toBeNull();
    expect(Math.abs(found! - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)));
  };
  return { near, count: () => count };
}

interface Found {
  readonly value: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
}

const shareFunctions = {
  clopper_pearson: clopperPearson,
  wilson: wilsonInterval,
  agresti_coull: agrestiCoull,
  jeffreys: jeffreysInterval,
} as const;

describeWith(hasCheck("eval-checks", "02-threshold-metrics"), "2×2 numbers at thresholds", () => {
  const check = readCheck("02-threshold-metrics");

  test("agree with R for every threshold, share, interval and ratio", () => {
    const { near, count } = comparer(check.tolerance);
    const triple = (found: Found, wanted: readonly number[]) => {
      near(found.value, wanted[0]!);
      near(found.low ?? null, wanted[1]!);
      near(found.high ?? null, wanted[2]!);
    };
    const share = (wanted: Record<string, never> & { x: number; n: number; est: number }) => {
      for (const [name, run] of Object.entries(shareFunctions)) {
        const limits = wanted[name] as unknown as readonly number[];
        triple(run({ successes: wanted.x, total: wanted.n }) as Found, [wanted.est, ...limits]);
      }
    };
    const wanted = check.expected.thresholds;
    const found = thresholdMetrics({
      labels: check.numbers("y"),
      scores: check.numbers("p"),
      thresholds: wanted.map((row: { threshold: number }) => row.threshold),
    });
    if (!("thresholds" in found)) throw new Error(found.because);
    for (const [at, row] of wanted.entries()) {
      const got = found.thresholds[at]!;
      near(got.threshold, row.threshold);
      near(got.truePositives, row.tp);
      near(got.falsePositives, row.fp);
      near(got.falseNegatives, row.fn);
      near(got.trueNegatives, row.tn);
      const shares = {
        sensitivity: got.sensitivity,
        specificity: got.specificity,
        ppv: got.positivePredictiveValue,
        npv: got.negativePredictiveValue,
        accuracy: got.accuracy,
        prevalence: got.prevalence,
      };
      for (const [name, answer] of Object.entries(shares)) {
        share(row[name]);
        triple(answer as Found, [row[name].est, ...row[name].wilson]);
      }
      triple(got.likelihoodRatioPositive as Found, row.lr_pos);
      triple(got.likelihoodRatioNegative as Found, row.lr_neg);
      triple(got.diagnosticOddsRatio as Found, row.diag_or);
      triple(got.numberNeededToDiagnoseBySummedLimits as Found, row.nnd);
      triple(got.youdenBySummedLimits as Found, row.youden);
      near(got.youden.value, row.youden[0]);
      near(got.f1.value, row.f1);
      near(got.matthewsCorrelation.value, row.mcc);
      near(got.kappa.value, row.kappa);
      near(got.balancedAccuracy.value, row.balanced_accuracy);
      near(got.apparentPrevalence.value, row.alert_rate);
      near(got.numberNeededToEvaluate.value, row.nne);
    }
    for (const edge of Object.values(check.expected.edge_cases)) share(edge as never);
    const { tp, fp, fn, tn } = check.expected.scott2008_table;
    const scott = diagnosticAccuracy({
      truePositives: tp,
      falsePositives: fp,
      falseNegatives: fn,
      trueNegatives: tn,
      interval: "clopper-pearson",
    });
    if (!("n" in scott)) throw new Error(scott.because);
    const names = {
      ap: "apparentPrevalence",
      tp: "prevalence",
      se: "sensitivity",
      sp: "specificity",
      "diag.ac": "accuracy",
      "diag.or": "diagnosticOddsRatio",
      nndx: "numberNeededToDiagnoseBySummedLimits",
      youden: "youdenBySummedLimits",
      "pv.pos": "positivePredictiveValue",
      "pv.neg": "negativePredictiveValue",
      "lr.pos": "likelihoodRatioPositive",
      "lr.neg": "likelihoodRatioNegative",
      "p.rin": "apparentPrevalence",
      "p.tpdn": "falsePositiveRate",
      "p.tndp": "falseNegativeRate",
      "p.dntp": "falseDiscoveryRate",
      "p.dptn": "falseOmissionRate",
    } as const;
    for (const [name, field] of Object.entries(names)) {
      triple(scott[field] as Found, check.expected.scott2008[name]);
    }
    // Those the test rules out are the rest of those it rules in.
    const out = clopperPearson({ successes: fn + tn, total: tp + fp + fn + tn });
    triple(out as Found, check.expected.scott2008["p.rout"]);
    expect(Object.keys(names).length + 1).toBe(Object.keys(check.expected.scott2008).length);
    console.log(`02-threshold-metrics: ${count()} numbers`);
  });
});

describeWith(hasCheck("eval-checks", "23-agreement-kappa-mcnemar"), "McNemar", () => {
  const check = readCheck("23-agreement-kappa-mcnemar");

  test("agrees with R", () => {
    const { near, count } = comparer(check.tolerance);
    const first = check.numbers("bin1");
    const second = check.numbers("bin2");
    const found = mcnemarTest({ first, second });
    if (!("chiSquare" in found)) throw new Error(found.because);
    const wanted = check.expected.mcnemar;
    near(found.chiSquare, wanted.chisq);
    near(found.p, wanted.p);
    near(found.chiSquareCorrected, wanted.chisq_corrected);
    near(found.pCorrected, wanted.p_corrected);
    near(found.pExact, wanted.p_exact);
    near(found.onlyFirst, check.expected.binary_table[1]);
    near(found.onlySecond, check.expected.binary_table[2]);
    expect(count()).toBe(7);
    console.log(`23-agreement-kappa-mcnemar, McNemar: ${count()} numbers`);
  });
});

describeWith(hasCheck("eval-checks", "38-edge-cases"), "edge cases", () => {
  test("missing scores and labels other than 0 and 1 have no table", () => {
    const cases = readCheck("38-edge-cases").expected as readonly {
      name: string;
      y: number[];
      p: (number | null)[];
    }[];
    const answers = cases.map(({ name, y, p }) => {
      const scores = p.map((score) => score ?? Number.NaN);
      const found = thresholdMetrics({ labels: y, scores, thresholds: [0.5] });
      return [name, "code" in found ? found.code : "a table"];
    });

    // Scores may lie outside 0 to 1 here: any order of risk will do. Probabilities are checked by calibration.
    expect(Object.fromEntries(answers)).toEqual({
      constant_scores: "a table",
      perfect: "a table",
      reversed: "a table",
      one_class: "a table",
      single_positive: "a table",
      probs_0_and_1: "a table",
      nan_prob: "missing-values",
      out_of_range: "a table",
      labels_not_binary: "invalid-input",
      large_ties: "a table",
    });
    console.log(`38-edge-cases, tables: ${answers.length} behaviours`);
  });
});
