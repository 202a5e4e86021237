import { forecastAccuracy, intervalForecast, isDefined } from "#src/statistics/index.ts";
import { counted, gradeItems, short } from "../grading.ts";
import type { Finding } from "../grading.ts";
import { findKeyProblems, numberOf, readHandedTable } from "../handed-table.ts";
import type { KitFile } from "../kit-file.ts";
import type { Checked, KitProblem, NamedAnswers, RubricItem } from "../kit.ts";
import type { DemandData } from "./demand-data.ts";

interface Forecast {
  readonly arrivals: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Coverage the interval of an hour promises. */
const PROMISED = 0.8;

/** Grades the hours and the beds apart: one may be handed in without the other. */
export function checkDemand(
  data: DemandData,
  handedIn: readonly KitFile[],
  rubric: readonly RubricItem[],
): Checked {
  const baseline = { ...hourNumbers(data, weekBefore(data)), ...bedNumbers(data, lastCount(data)) };
  const best = {
    ...hourNumbers(data, trueForecast(data)),
    ...bedNumbers(
      data,
      data.ahead.beds.map(({ mean }) => mean),
    ),
  };
  const hours = readColumns(handedIn, {
    path: "forecast.csv",
    key: "time",
    columns: ["arrivals", "low", "high"],
    asked: data.ahead.hours.map(({ time }) => time),
  });
  const days = readColumns(handedIn, {
    path: "beds-forecast.csv",
    key: "day",
    columns: ["occupied"],
    asked: data.ahead.beds.map(({ day }) => day),
  });
  const [arrivals, low, high] = hours.columns ?? [];
  const [occupied] = days.columns ?? [];
  const forecast = arrivals && low && high ? { arrivals, low, high } : undefined;
  const numbers: NamedAnswers = {
    ...(forecast === undefined ? {} : hourNumbers(data, forecast)),
    ...(occupied === undefined ? {} : bedNumbers(data, occupied)),
  };
  const problems = [...hours.problems, ...days.problems];
  const present = hours.present || days.present;
  const findings: Record<string, Finding | undefined> = {
    complete: present
      ? {
          met: problems.length === 0,
          found: problems.length === 0 ? "all hours and days" : "not complete",
          says:
            problems.length === 0
              ? "Every hour and every day has its forecast."
              : "Mend what is listed under problems.",
        }
      : undefined,
    ...(forecast === undefined ? {} : hourFindings(numbers, baseline, best)),
    ...(occupied === undefined ? {} : { beds: lower(numbers, baseline, "bedError", "days") }),
  };
  return { problems, items: gradeItems(rubric, findings), numbers, against: { baseline, best } };
}

function hourNumbers(
  { arrivals, ahead }: DemandData,
  { arrivals: predicted, low, high }: Forecast,
): NamedAnswers {
  const observed = ahead.hours.map(({ value }) => value);
  const history = arrivals.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const accuracy = forecastAccuracy({ observed, predicted, history, season: 168 });
  const intervals = intervalForecast({
    observed,
    lowers: [low],
    uppers: [high],
    coverages: [PROMISED],
    medians: predicted,
  });
  const places = ahead.hours.flatMap(({ holiday }, at) => (holiday ? [at] : []));
  const holidays = forecastAccuracy({
    observed: places.map((at) => observed[at] ?? 0),
    predicted: places.map((at) => predicted[at] ?? 0),
  });
  const interval = isDefined(intervals) ? intervals.intervals[0] : undefined;
  return {
    ...(isDefined(accuracy)
      ? {
          meanAbsoluteError: accuracy.meanAbsoluteError,
          meanError: accuracy.meanError,
          ...(typeof accuracy.scaledErrorSeasonal === "number"
            ? { scaledError: counted(accuracy.scaledErrorSeasonal) }
            : {}),
        }
      : { meanAbsoluteError: accuracy }),
    ...(isDefined(holidays) ? { holidayError: holidays.meanAbsoluteError } : {}),
    ...(interval === undefined
      ? {}
      : {
          covered: interval.covered,
          intervalScore: interval.intervalScore,
          intervalWidth: counted(interval.meanWidth),
        }),
  };
}

function bedNumbers({ ahead }: DemandData, predicted: readonly number[]): NamedAnswers {
  const accuracy = forecastAccuracy({ observed: ahead.beds.map(({ value }) => value), predicted });
  return { bedError: isDefined(accuracy) ? accuracy.meanAbsoluteError : accuracy };
}

function hourFindings(
  numbers: NamedAnswers,
  baseline: NamedAnswers,
  best: NamedAnswers,
): Record<string, Finding> {
  const error = numbers["meanAbsoluteError"]?.value ?? Number.POSITIVE_INFINITY;
  const least = best["meanAbsoluteError"]?.value ?? 0;
  const covered = numbers["covered"]?.value ?? 0;
  return {
    hours: lower(numbers, baseline, "meanAbsoluteError", "hours"),
    near: {
      met: error <= 1.12 * least,
      found: `${short(error / least, 2)} times the best`,
      says: `Knowing the true means, the error would be ${short(least, 2)} arrivals an hour: the rest is chance.`,
    },
    honest: {
      met: covered >= 0.74 && covered <= 0.9,
      found: `${short(covered, 3)} of the hours`,
      says: "Low and high promise to hold eight hours in ten. More means too wide, fewer too sure. Whole numbers push it up a little.",
    },
    holidays: lower(numbers, baseline, "holidayError", "hours of the two holidays"),
  };
}

function lower(numbers: NamedAnswers, baseline: NamedAnswers, name: string, what: string): Finding {
  const yours = numbers[name]?.value ?? Number.POSITIVE_INFINITY;
  const theirs = baseline[name]?.value ?? Number.POSITIVE_INFINITY;
  return {
    met: yours < 0.97 * theirs,
    found: `${short(yours, 2)} off`,
    says: `The baseline is ${short(theirs, 2)} off on average over the ${what}.`,
  };
}

/** The baseline, as the programs in the folder write it. */
function weekBefore({ arrivals, ahead }: DemandData): Forecast {
  const week = arrivals.slice(-168).map(({ value }) => value ?? 0);
  const values = ahead.hours.map((_, at) => week[at % 168] ?? 0);
  return {
    arrivals: values,
    low: values.map((value) => Math.max(0, value - 3)),
    high: values.map((value) => value + 3),
  };
}

const lastCount = ({ beds, ahead }: DemandData): readonly number[] =>
  ahead.beds.map(() => beds.at(-1)?.value ?? 0);

/** The forecast of somebody who knows the mean of each hour: chance is all that is left. */
export function trueForecast({ ahead }: DemandData): Forecast {
  const means = ahead.hours.map(({ mean }) => mean);
  return {
    arrivals: means.map((mean) => poissonQuantile(mean, 0.5)),
    low: means.map((mean) => poissonQuantile(mean, 0.1)),
    high: means.map((mean) => poissonQuantile(mean, 0.9)),
  };
}

function poissonQuantile(mean: number, share: number): number {
  let mass = Math.exp(-mean);
  let total = mass;
  let count = 0;
  while (total < share && count < 1000) {
    count += 1;
    mass *= mean / count;
    total += mass;
  }
  return count;
}

interface ColumnsAsked {
  readonly path: string;
  readonly key: string;
  readonly columns: readonly string[];
  readonly asked: readonly string[];
}

interface ColumnsRead {
  readonly present: boolean;
  readonly columns: readonly (readonly number[])[] | undefined;
  readonly problems: readonly KitProblem[];
}

function readColumns(handedIn: readonly KitFile[], { path, key, columns, asked }: ColumnsAsked): ColumnsRead {
  const { rows, problems } = readHandedTable(handedIn, { path, columns: [key, ...columns], key: [key] });
  const present = problems.every(({ code }) => code !== "file-missing");
  if (rows === undefined) return { present, columns: undefined, problems };
  const found: KitProblem[] = [...problems, ...findKeyProblems(path, rows, asked)];
  const read = columns.map((column) => asked.map((name) => numberOf(rows.get(name)?.[column])));
  const given = asked.filter((name) => rows.has(name)).length;
  const empty =
    read.reduce((total, column) => total + column.filter((value) => value === undefined).length, 0) -
    columns.length * (asked.length - given);
  if (empty > 0)
    found.push({
      code: "not-a-number",
      file: path,
      count: empty,
      says: `${path} has ${empty} cells without a number.`,
    });
  const negative = read.flat().filter((value) => value !== undefined && value < 0).length;
  if (negative > 0)
    found.push({
      code: "out-of-range",
      file: path,
      count: negative,
      says: `${path} forecasts fewer than no people in ${negative} cells.`,
    });
  const whole = read.map((column) => column.filter((value) => value !== undefined));
  const complete = negative === 0 && whole.every((column) => column.length === asked.length);
  const crossed =
    columns.includes("low") &&
    complete &&
    (whole[1] ?? []).some((value, at) => value > (whole[2]?.[at] ?? 0));
  if (crossed) found.push({ code: "out-of-range", file: path, says: `${path} has a low above its high.` });
  return { present, columns: complete && !crossed ? whole : undefined, problems: found };
}
