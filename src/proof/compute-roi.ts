import { evaluateFormula, namesIn } from "./formula.ts";
import type { Formula } from "./formula.ts";
import { parseFormula } from "./parse-formula.ts";
import { simulateRoi } from "./simulate-roi.ts";
import type { RoiSimulation } from "./simulate-roi.ts";
import type { Assumption, Structure } from "./structure.ts";

export type RoiModel = Extract<Structure, { kind: "roi-model" }>;

/** One thing wrong with a model, with the field it is in and the place in that field. */
export interface RoiProblem {
  readonly field: "benefit" | "cost" | "setUp" | "assumptions";
  readonly says: string;
  readonly start?: number;
  readonly end?: number;
}

/** What one assumption alone does to the result, the others at their likely values. */
export interface RoiBar {
  readonly id: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
  /** The value at which the model neither gains nor loses; null when no value near the range does. */
  readonly breakEven: number | null;
  /** Whether that value lies in the range given. */
  readonly breakEvenInRange: boolean;
}

/** The return over all years, without discounting, less the cost of setting up. */
export interface RoiResult {
  readonly kind: "computed";
  readonly likely: number;
  /** Every assumption at its less favourable end, and at its more favourable one. */
  readonly low: number;
  readonly high: number;
  readonly yearlyBenefit: number;
  readonly yearlyCost: number;
  readonly setUp: number;
  /** Years until the set-up is earned back at likely values; null when it never is. */
  readonly payback: number | null;
  /** Widest first. */
  readonly bars: readonly RoiBar[];
  readonly simulation: RoiSimulation;
}

export type RoiOutcome = RoiResult | { readonly kind: "wrong"; readonly problems: readonly RoiProblem[] };

/** Result, one-way sensitivity, break-even values and a seeded simulation of a model of costs and benefits. */
export function computeRoi(
  model: RoiModel,
  { seed = 1, draws = 10_000 }: { readonly seed?: number; readonly draws?: number } = {},
): RoiOutcome {
  const read = readModel(model);
  if (read.kind === "wrong") return read;
  const { net } = read;
  const values = valuesOf(model.assumptions, "likely");
  const likely = net(values);
  const bars = model.assumptions.map((one) => barOf(one, values, net));
  const worst = net(cornerOf(bars, (bar) => (bar.atLow <= bar.atHigh ? bar.low : bar.high)));
  const best = net(cornerOf(bars, (bar) => (bar.atLow <= bar.atHigh ? bar.high : bar.low)));
  const ends = [worst, best, likely, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  if (ends.some((end) => !Number.isFinite(end))) {
    return {
      kind: "wrong",
      problems: [
        {
          field: "assumptions",
          says: "With some values of the ranges the result is not a number; does a formula divide by something that can be 0?",
        },
      ],
    };
  }
  const yearlyBenefit = evaluateFormula(read.benefit, values);
  const yearlyCost = evaluateFormula(read.cost, values);
  const setUp = evaluateFormula(read.setUp, values);
  const yearly = yearlyBenefit - yearlyCost;
  return {
    kind: "computed",
    likely,
    low: Math.min(...ends),
    high: Math.max(...ends),
    yearlyBenefit,
    yearlyCost,
    setUp,
    payback: yearly > 0 ? Math.max(0, setUp) / yearly : null,
    bars: bars.toSorted((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow)),
    simulation: simulateRoi(model.assumptions, net, { seed, draws }),
  };
}

type Values = Readonly<Record<string, number>>;
type Net = (values: Values) => number;

function readModel(model: RoiModel):
  | {
      readonly kind: "read";
      readonly benefit: Formula;
      readonly cost: Formula;
      readonly setUp: Formula;
      readonly net: Net;
    }
  | { readonly kind: "wrong"; readonly problems: readonly RoiProblem[] } {
  const problems: RoiProblem[] = [];
  const known = new Set(model.assumptions.map(({ id }) => id));
  const read = (field: "benefit" | "cost" | "setUp"): Formula => {
    const outcome = parseFormula(model[field]);
    if (outcome.kind === "wrong") {
      problems.push({ field, says: outcome.says, start: outcome.start, end: outcome.end });
      return { kind: "number", value: 0 };
    }
    for (const name of namesIn(outcome.formula)) {
      if (known.has(name)) continue;
      const start = model[field].search(new RegExp(`(?<![a-z0-9_])${name}(?![a-z0-9_])`, "u"));
      problems.push({
        field,
        says: `“${name}” is no assumption of this model.`,
        start,
        end: start + name.length,
      });
    }
    return outcome.formula;
  };
  const benefit = read("benefit");
  const cost = read("cost");
  const setUp = read("setUp");
  if (problems.length > 0) return { kind: "wrong", problems };
  const net: Net = (values) =>
    model.years * (evaluateFormula(benefit, values) - evaluateFormula(cost, values)) -
    evaluateFormula(setUp, values);
  return { kind: "read", benefit, cost, setUp, net };
}

const valuesOf = (assumptions: readonly Assumption[], end: "low" | "likely" | "high"): Values =>
  Object.fromEntries(assumptions.map((one) => [one.id, one[end]]));

const cornerOf = (bars: readonly RoiBar[], pick: (bar: RoiBar) => number): Values =>
  Object.fromEntries(bars.map((bar) => [bar.id, pick(bar)]));

function barOf({ id, label, low, likely, high }: Assumption, values: Values, net: Net): RoiBar {
  const at = (value: number): number => net({ ...values, [id]: value });
  const breakEven = findBreakEven(at, { low, likely, high });
  return {
    id,
    label,
    low,
    high,
    atLow: at(low),
    atHigh: at(high),
    breakEven,
    breakEvenInRange: breakEven !== null && breakEven >= low && breakEven <= high,
  };
}

const STEPS = 240;

/** The break-even nearest to the likely value, looked for in the range and as far again three times on each side. */
function findBreakEven(
  at: (value: number) => number,
  { low, likely, high }: { readonly low: number; readonly likely: number; readonly high: number },
): number | null {
  const span = high - low;
  if (!(span > 0)) return null;
  const from = low - 3 * span;
  const step = (7 * span) / STEPS;
  const roots: number[] = [];
  for (let index = 0; index < STEPS; index += 1) {
    const a = from + index * step;
    const b = a + step;
    const atA = at(a);
    const atB = at(b);
    if (!Number.isFinite(atA) || !Number.isFinite(atB)) continue;
    if (atA === 0) roots.push(a);
    else if (atA * atB < 0) roots.push(bisect(at, a, b));
  }
  const byDistance = roots.toSorted((a, b) => Math.abs(a - likely) - Math.abs(b - likely));
  return byDistance[0] ?? null;
}

function bisect(at: (value: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  const rising = at(high) > 0;
  for (let round = 0; round < 80; round += 1) {
    const middle = (low + high) / 2;
    if (at(middle) > 0 === rising) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
