import { afterAll, expect, it } from "vitest";
import { decisionCurve } from "#src/statistics/decision/decision-curve.ts";
import type { DecisionLine, DecisionPoint } from "#src/statistics/decision/decision-point.ts";
import { netBenefit } from "#src/statistics/decision/net-benefit.ts";
import { competingRisksDecisionCurve, survivalDecisionCurve } from "#src/statistics/decision/survival-decision-curve.ts";
import type { SurvivalDecisionLine } from "#src/statistics/decision/survival-decision-curve.ts";
import { isDefined } from "#src/statistics/estimate.ts";
import type { NotDefined } from "#src/statistics/estimate.ts";
import { hasCheck, readCheck } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

interface Row {
  readonly variable: string;
  readonly threshold: number;
  readonly n?: number;
  readonly pos_rate: number;
  readonly tp_rate: number;
  readonly fp_rate?: number;
  readonly net_benefit: number;
  readonly net_intervention_avoided?: number;
  readonly standardized_net_benefit?: number;
}

function defined<T extends object>(result: T | NotDefined): T {
  if (!isDefined(result)) throw new Error(result.because);
  return result;
}

function comparison(tolerance: number) {
  let compared = 0;
  const same = (mine: number | null | undefined, reference: number) => {
    compared += 1;
    expect(Math.abs((mine ?? Number.NaN) - reference), `${mine} is ${reference}`).toBeLessThanOrEqual(tolerance);
  };
  const pointAt = (lines: readonly (DecisionLine | SurvivalDecisionLine)[], name: string, threshold: number) => {
    const point = lines.find((line) => line.name === name)?.points.find((each) => each.threshold === threshold);
    if (point === undefined || "because" in point) throw new Error(`no point of ${name} at ${threshold}`);
    return point;
  };
  const sameRow = (point: DecisionPoint, row: Row) => {
    same(point.truePositives, row.tp_rate);
    same(point.netBenefit.value, row.net_benefit);
    if (row.fp_rate !== undefined) same(point.falsePositives, row.fp_rate);
    if (row.net_intervention_avoided !== undefined)
      same(point.interventionsAvoidedPer100.value, row.net_intervention_avoided);
    if (row.standardized_net_benefit !== undefined) same(point.standardised.value, row.standardized_net_benefit);
  };
  return { same, sameRow, pointAt, count: () => compared };
}

const binary = "05-dca-binary";

describeWith(hasCheck("eval-checks", binary), "decision curves, as dcurves gives them", () => {
  const { expected, numbers, tolerance } = readCheck(binary);
  const { same, sameRow, pointAt, count } = comparison(tolerance);
  const rows: readonly Row[] = expected.curve;
  const thresholds = [...new Set(rows.map((row) => row.threshold))];
  const labels = numbers("cancer");
  const probabilities = numbers("cancerpredmarker");
  const input = {
    labels,
    probabilities,
    otherModels: [numbers("famhistory")],
    names: ["cancerpredmarker", "famhistory"],
    thresholds,
  };
  afterAll(() => console.log(`${binary}: ${count()} numbers`));

  it.each([false, true])("holds for models, all and none, exact markers nudged: %s", (nudgeExactMarkers) => {
    const curve = defined(decisionCurve({ ...input, nudgeExactMarkers }));
    const lines = [
      ...curve.models,
      { ...curve.treatAll, name: "all" },
      { ...curve.treatNone, name: "none" },
    ];
    for (const row of rows) {
      same(curve.n, row.n as number);
      same(curve.prevalence, row.pos_rate);
      sameRow(pointAt(lines, row.variable, row.threshold), row);
    }
    expect(rows.length).toBeGreaterThan(0);
  });

  it("takes the harm of the test off", () => {
    const curve = defined(decisionCurve({ ...input, harms: [0.0333] }));
    for (const row of expected.harm_0333 as readonly Row[])
      same(pointAt(curve.models, row.variable, row.threshold).netBenefit.value, row.net_benefit);
    expect(expected.harm_0333.length).toBeGreaterThan(0);
  });

  it("gives errors from the influence of each row", () => {
    for (const row of expected.influence_se_cancerpredmarker) {
      const point = defined(netBenefit({ labels, probabilities, threshold: row.threshold }));
      same(point.netBenefit.value, row.nb);
      same(point.netBenefit.standardError, row.se);
      same(point.aboveTreatAll.value, row.diff_vs_all);
      same(point.aboveTreatAll.standardError, row.se_diff_vs_all);
    }
    expect(expected.influence_se_cancerpredmarker.length).toBeGreaterThan(0);
  });
});

const survival = "07-dca-survival";

describeWith(hasCheck("eval-checks", survival), "decision curves of a time to an event, as dcurves gives them", () => {
  const { expected, numbers, words, tolerance } = readCheck(survival);
  const { same, sameRow, pointAt, count } = comparison(tolerance);
  const columns = {
    times: numbers("ttcancer"),
    probabilities: numbers("cancerpredmarker"),
    names: ["cancerpredmarker"],
    horizon: expected.time as number,
    thresholds: [...new Set((expected.curve as readonly Row[]).map((row) => row.threshold))],
  };
  afterAll(() => console.log(`${survival}: ${count()} numbers`));

  const kinds = words("cancer_cr");
  const competing = () => ({
    ...columns,
    causes: kinds.map((kind) => (kind === "censor" ? 0 : kind === "diagnosed with cancer" ? 1 : 2)),
  });

  it.each([
    ["Kaplan–Meier", () => survivalDecisionCurve({ ...columns, events: numbers("cancer") }), expected.curve],
    ["Aalen–Johansen", () => competingRisksDecisionCurve(competing()), expected.competing],
  ] as const)("holds with %s", (_, run, rows: readonly Row[]) => {
    const curve = defined(run());
    const lines = [
      ...curve.models,
      { ...curve.treatAll, name: "all" },
      { ...curve.treatNone, name: "none" },
    ];
    same(curve.horizon, expected.time);
    for (const row of rows) {
      same(curve.risk, row.pos_rate);
      sameRow(pointAt(lines, row.variable, row.threshold), row);
    }
    expect(rows.length).toBeGreaterThan(0);
  });
});
