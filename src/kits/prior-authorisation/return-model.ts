import { drawsFor } from "../draws.ts";
import type { PriorAuthorisationData, Range } from "./prior-authorisation-data.ts";

/** What is handed in as result.json; money in the currency of costs.csv. */
export interface ReturnResult {
  readonly requestsPerYear: number;
  readonly minutesPerRequestToday: number;
  readonly hoursPerYearToday: number;
  readonly netPerYear: Range;
  /** Null when the tool never pays. */
  readonly paybackMonths: number | null;
  /** The input whose range moves the net most. */
  readonly biggestDriver: string;
}

const DRAWS = 20_000;

/** Every range by a name: those of steps and roles carry the word from the tables. */
function rangesOf({ steps, costs, tool }: PriorAuthorisationData): ReadonlyMap<string, Range> {
  return new Map([
    ...steps.flatMap(({ step, minutes, minutesWithTool }) => [
      [`minutes: ${step}`, minutes] as const,
      [`minutes_with_tool: ${step}`, minutesWithTool] as const,
    ]),
    ...costs.map(({ role, perHour }) => [`cost_per_hour: ${role}`, perHour] as const),
    ["uptake", tool.uptake] as const,
    ["licence_per_year", tool.licencePerYear] as const,
  ]);
}

/** Requests of the year, a corrected month in place of the reported one. */
function requestsOf({ months }: PriorAuthorisationData): number {
  const byMonth = new Map<string, number>();
  for (const { month, requests, status } of months)
    if (status === "corrected" || !byMonth.has(month)) byMonth.set(month, requests);
  return [...byMonth.values()].reduce((total, requests) => total + requests, 0);
}

/** What a year saves less what it costs, without the set-up: the formula of the brief. */
function netOf(data: PriorAuthorisationData, requests: number, value: (name: string) => number): number {
  const saved = data.steps.reduce((total, { step, role, share }) => {
    const minutes = value(`minutes: ${step}`) - value(`minutes_with_tool: ${step}`);
    return total + ((share * minutes) / 60) * value(`cost_per_hour: ${role}`);
  }, 0);
  return requests * value("uptake") * saved - value("licence_per_year");
}

/** The right answers. Low and high are the tenth and ninetieth hundredth of the net under independent triangles. */
export function trueReturn(data: PriorAuthorisationData, number: number): ReturnResult {
  const ranges = rangesOf(data);
  const requests = requestsOf(data);
  const likely = (name: string): number => ranges.get(name)?.likely ?? 0;
  const minutes = data.steps.reduce((total, step) => total + step.share * step.minutes.likely, 0);
  const net = netOf(data, requests, likely);
  const simulated = simulateNet(data, requests, number);
  const at = (share: number): number => simulated[Math.floor(share * (DRAWS - 1))] ?? 0;
  return {
    requestsPerYear: requests,
    minutesPerRequestToday: minutes,
    hoursPerYearToday: (requests * minutes) / 60,
    netPerYear: { low: at(0.1), likely: net, high: at(0.9) },
    paybackMonths: net > 0 ? (12 * data.tool.setUp.likely) / net : null,
    biggestDriver: driversOf(data)[0]?.name ?? "",
  };
}

/** How far the net moves when one input goes from its low to its high, the rest likely; the largest first. */
export function driversOf(
  data: PriorAuthorisationData,
): readonly { readonly name: string; readonly swing: number }[] {
  const ranges = rangesOf(data);
  const requests = requestsOf(data);
  const swingOf = (name: string): number => {
    const net = (end: "low" | "high"): number =>
      netOf(data, requests, (other) => ranges.get(other)?.[other === name ? end : "likely"] ?? 0);
    return Math.abs(net("high") - net("low"));
  };
  return [...ranges.keys()]
    .map((name) => ({ name, swing: swingOf(name) }))
    .toSorted((a, b) => b.swing - a.swing);
}

function simulateNet(data: PriorAuthorisationData, requests: number, number: number): Float64Array {
  const ranges = [...rangesOf(data)];
  const draws = drawsFor("prior-authorisation", number, "simulation");
  return Float64Array.from({ length: DRAWS }, () => {
    const drawn = new Map(ranges.map(([name, range]) => [name, triangular(range, draws.uniform())]));
    return netOf(data, requests, (name) => drawn.get(name) ?? 0);
  }).sort();
}

/** The quantile of a triangle (Kotz and van Dorp 2004). */
function triangular({ low, likely, high }: Range, share: number): number {
  if (high <= low) return likely;
  const turn = (likely - low) / (high - low);
  return share < turn
    ? low + Math.sqrt(share * (high - low) * (likely - low))
    : high - Math.sqrt((1 - share) * (high - low) * (high - likely));
}

/** The baseline: only the likely values, all months as listed, and a tenth more and less for a range. */
export function likelyReturn(data: PriorAuthorisationData): ReturnResult {
  const requests = data.months.reduce((total, month) => total + month.requests, 0);
  const ranges = rangesOf(data);
  const minutes = data.steps.reduce((total, step) => total + step.share * step.minutes.likely, 0);
  const net = netOf(data, requests, (name) => ranges.get(name)?.likely ?? 0);
  return {
    requestsPerYear: requests,
    minutesPerRequestToday: minutes,
    hoursPerYearToday: (requests * minutes) / 60,
    netPerYear: { low: net - Math.abs(net) / 10, likely: net, high: net + Math.abs(net) / 10 },
    paybackMonths: net > 0 ? (12 * data.tool.setUp.likely) / net : null,
    biggestDriver: "licence_per_year",
  };
}
