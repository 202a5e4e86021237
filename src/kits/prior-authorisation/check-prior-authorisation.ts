import { notDefined } from "#src/statistics/index.ts";
import { counted, gradeItems, short } from "../grading.ts";
import type { Finding } from "../grading.ts";
import { textOf } from "../handed-table.ts";
import type { KitFile } from "../kit-file.ts";
import type { Checked, KitProblem, NamedAnswers, RubricItem } from "../kit.ts";
import type { PriorAuthorisationData } from "./prior-authorisation-data.ts";
import { driversOf, likelyReturn, trueReturn } from "./return-model.ts";
import type { ReturnResult } from "./return-model.ts";

const FILE = "result.json";
/** Numbers that follow from a formula may differ by rounding. */
const ROUNDING = 0.005;
/** Ends of the range come from a simulation: this share of the range's width is chance or method. */
const SIMULATION = 0.06;

export function checkPriorAuthorisation(
  data: PriorAuthorisationData,
  number: number,
  handedIn: readonly KitFile[],
  rubric: readonly RubricItem[],
): Checked {
  const truth = trueReturn(data, number);
  const against = { baseline: returnNumbers(likelyReturn(data)), best: returnNumbers(truth) };
  const { result, problems } = readResult(handedIn);
  if (result === undefined) {
    const here = problems.every(({ code }) => code !== "file-missing");
    const readable: Finding | undefined = here
      ? { met: false, found: "not read", says: "Mend what is listed under problems." }
      : undefined;
    return { problems, items: gradeItems(rubric, { readable }), numbers: {}, against };
  }
  return {
    problems,
    items: gradeItems(rubric, findingsOf(result, truth, data)),
    numbers: returnNumbers(result),
    against,
  };
}

function findingsOf(
  result: ReturnResult,
  truth: ReturnResult,
  data: PriorAuthorisationData,
): Record<string, Finding> {
  const width = truth.netPerYear.high - truth.netPerYear.low;
  const near = (value: number, right: number, room: number): boolean => Math.abs(value - right) <= room;
  const same = (value: number, right: number): boolean => near(value, right, Math.abs(right) * ROUNDING);
  const { low, likely, high } = result.netPerYear;
  const drivers = driversOf(data);
  const driver = (result.biggestDriver ?? "").trim().toLowerCase();
  const payback =
    truth.paybackMonths === null || result.paybackMonths === null
      ? truth.paybackMonths === result.paybackMonths
      : near(result.paybackMonths, truth.paybackMonths, Math.max(0.1, truth.paybackMonths * 0.01));
  return {
    readable: { met: true, found: "read", says: "Every field is there." },
    requests: {
      met: same(result.requestsPerYear, truth.requestsPerYear),
      found: String(Math.round(result.requestsPerYear)),
      says: "A corrected month stands in place of the one that was reported, not beside it.",
    },
    today: {
      met:
        same(result.minutesPerRequestToday, truth.minutesPerRequestToday) &&
        same(result.hoursPerYearToday, truth.hoursPerYearToday),
      found: `${short(result.minutesPerRequestToday, 1)} minutes, ${String(Math.round(result.hoursPerYearToday))} hours`,
      says: "Minutes of each step count by the share of requests that go through it.",
    },
    likely: {
      met: same(likely, truth.netPerYear.likely),
      found: String(Math.round(likely)),
      says: "With all inputs at their likely values, licence taken off, set-up left out.",
    },
    range: {
      met:
        near(low, truth.netPerYear.low, SIMULATION * width) &&
        near(high, truth.netPerYear.high, SIMULATION * width),
      found: `${String(Math.round(low))} to ${String(Math.round(high))}`,
      says: "Eight simulated years in ten lie between. Adding up all the worst cases gives a range that never happens; a tenth more or less is no range.",
    },
    payback: {
      met: payback,
      found: result.paybackMonths === null ? "never" : `${short(result.paybackMonths, 1)} months`,
      says: "Set-up over the net of a month, both at their likely values; null where the net is 0 or less.",
    },
    driver: {
      met: drivers.length > 0 && drivers[0]?.name.toLowerCase() === driver,
      found: driver === "" ? "none named" : "named",
      says: "The bar at the top of the tornado: the input whose range alone moves the net most.",
    },
  };
}

function returnNumbers(result: ReturnResult): NamedAnswers {
  return {
    requestsPerYear: counted(result.requestsPerYear),
    minutesPerRequestToday: counted(result.minutesPerRequestToday),
    hoursPerYearToday: counted(result.hoursPerYearToday),
    netPerYear: {
      ...result.netPerYear,
      value: result.netPerYear.likely,
      level: 0.8,
      method: "tenth to ninetieth hundredth of a simulation with triangles",
    },
    paybackMonths:
      result.paybackMonths === null
        ? notDefined("no-events", "Not defined, because a year brings in no more than it costs.")
        : counted(result.paybackMonths),
  };
}

function readResult(handedIn: readonly KitFile[]): {
  readonly result: ReturnResult | undefined;
  readonly problems: readonly KitProblem[];
} {
  const failed = (problem: KitProblem) => ({ result: undefined, problems: [problem] });
  const text = textOf(handedIn, FILE);
  if (text === undefined)
    return failed({ code: "file-missing", file: FILE, says: `${FILE} is not in the folder.` });
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return failed({ code: "file-not-read", file: FILE, says: `${FILE} is no JSON.` });
  }
  if (!isRecord(read))
    return failed({ code: "file-not-read", file: FILE, says: `${FILE} must hold one object.` });
  const { netPerYear, paybackMonths, biggestDriver } = read;
  const numbers = ["requestsPerYear", "minutesPerRequestToday", "hoursPerYearToday"] as const;
  const range = isRecord(netPerYear) ? netPerYear : {};
  const missing = [
    ...numbers.filter((name) => !isFinite(read[name])),
    ...(["low", "likely", "high"] as const)
      .filter((name) => !isFinite(range[name]))
      .map((name) => `netPerYear.${name}`),
    ...(paybackMonths === null || isFinite(paybackMonths) ? [] : ["paybackMonths"]),
    ...(typeof biggestDriver === "string" ? [] : ["biggestDriver"]),
  ];
  if (missing.length > 0)
    return failed({
      code: "not-a-number",
      file: FILE,
      count: missing.length,
      says: `${FILE} lacks ${missing.join(", ")}. Numbers are written without quotes.`,
    });
  const [low, likely, high] = [Number(range["low"]), Number(range["likely"]), Number(range["high"])];
  if (low > likely || likely > high)
    return failed({
      code: "out-of-range",
      file: FILE,
      says: "In netPerYear low must not lie above likely, nor likely above high.",
    });
  return {
    result: {
      requestsPerYear: Number(read["requestsPerYear"]),
      minutesPerRequestToday: Number(read["minutesPerRequestToday"]),
      hoursPerYearToday: Number(read["hoursPerYearToday"]),
      netPerYear: { low, likely, high },
      paybackMonths: paybackMonths === null ? null : Number(paybackMonths),
      biggestDriver: String(biggestDriver),
    },
    problems: [],
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFinite = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
