import { eventDetection, isDefined } from "#src/statistics/index.ts";
import { counted, gradeItems, short } from "../grading.ts";
import type { Finding } from "../grading.ts";
import { numberOf, readHandedTable } from "../handed-table.ts";
import type { KitFile } from "../kit-file.ts";
import type { Checked, KitProblem, NamedAnswers, RubricItem } from "../kit.ts";
import { STEP } from "./wearable-data.ts";
import type { Reading, WearableData } from "./wearable-data.ts";

const FILE = "events.csv";
/** How far a detection may lie from the minute an anomaly began. */
export const TOLERANCE = 20;
/** People are laid end to end, further apart than any tolerance reaches. */
const APART = 1_000_000;
const MINUTES_A_WEEK = 7 * 24 * 60;

interface Detection {
  readonly person: string;
  readonly minute: number;
}

export function checkWearable(
  data: WearableData,
  handedIn: readonly KitFile[],
  rubric: readonly RubricItem[],
): Checked {
  const against = {
    baseline: detectionNumbers(data, limitDetections(data.test.readings)),
    best: detectionNumbers(data, data.test.events),
  };
  const { detections, problems } = readDetections(data, handedIn);
  if (detections === undefined) {
    const here = problems.every(({ code }) => code !== "file-missing");
    const readable: Finding | undefined = here
      ? { met: false, found: "not read", says: "Mend what is listed under problems." }
      : undefined;
    return { problems, items: gradeItems(rubric, { readable }), numbers: {}, against };
  }
  const numbers = detectionNumbers(data, detections);
  const value = (name: string): number => numbers[name]?.value ?? 0;
  const alarms = numbers["falseAlarmsPerPersonWeek"]?.value ?? Number.POSITIVE_INFINITY;
  const theirs = against.baseline["f1"]?.value ?? 0;
  const fooled = value("harmlessFlagged");
  const findings: Record<string, Finding> = {
    readable: {
      met: problems.length === 0,
      found: `${detections.length} detections`,
      says:
        problems.length === 0 ? "All of them lie within the test days." : "Graded, with the problems listed.",
    },
    found: {
      met: value("sensitivity") >= 0.8,
      found: `${short(value("sensitivity"), 2)} found`,
      says: `An anomaly is found when a detection lies within ${TOLERANCE} minutes of its beginning; each counts once.`,
    },
    quiet: {
      met: alarms <= 3,
      found: Number.isFinite(alarms) ? `${short(alarms, 1)} a person and week` : "not defined",
      says: "More than three false alarms a week and the device lies in a drawer.",
    },
    better: {
      met: value("f1") > theirs + 0.05,
      found: `F1 ${short(value("f1"), 2)}`,
      says: `Fixed limits reach ${short(theirs, 2)}.`,
    },
    harmless: {
      met: fooled <= 4,
      found: `${fooled} flagged`,
      says: "Runs and loose straps look odd and are not; steps and single readings tell them apart.",
    },
  };
  return { problems, items: gradeItems(rubric, findings), numbers, against };
}

function detectionNumbers({ test }: WearableData, detections: readonly Detection[]): NamedAnswers {
  const people = [...new Set(test.readings.map(({ person }) => person))];
  const placeOf = new Map(people.map((person, at) => [person, at]));
  const at = ({ person, minute }: Detection): number => (placeOf.get(person) ?? 0) * APART + minute;
  const result = eventDetection({
    times: [...test.events.map(at), ...detections.map(at)],
    detected: [...test.events.map(() => 0), ...detections.map(() => 1)],
    toleranceSeconds: TOLERANCE,
  });
  if (!isDefined(result)) return { sensitivity: result };
  const flagged = test.harmless.filter((harmless) =>
    detections.some(
      ({ person, minute }) => person === harmless.person && Math.abs(minute - harmless.minute) <= 3 * STEP,
    ),
  ).length;
  return {
    sensitivity: result.sensitivity,
    positivePredictiveValue: result.positivePredictiveValue,
    f1: result.f1,
    falseAlarmsPerPersonWeek: counted(
      result.falsePositives / ((test.readings.length * STEP) / MINUTES_A_WEEK),
    ),
    harmlessFlagged: counted(flagged),
  };
}

/** The baseline: fixed limits, the first reading of each run, as the programs in the folder write it. */
function limitDetections(readings: readonly Reading[]): readonly Detection[] {
  let before = "";
  return readings.flatMap(({ person, minute, heart, oxygen }) => {
    const odd = (heart ?? 70) > 120 || (heart ?? 70) < 42 || (oxygen ?? 97) < 91;
    const first = odd && before !== person;
    before = odd ? person : "";
    return first ? [{ person, minute }] : [];
  });
}

function readDetections(
  { test }: WearableData,
  handedIn: readonly KitFile[],
): { readonly detections: readonly Detection[] | undefined; readonly problems: readonly KitProblem[] } {
  const table = readHandedTable(handedIn, {
    path: FILE,
    columns: ["person", "minute"],
    key: ["person", "minute"],
  });
  if (table.rows === undefined) return { detections: undefined, problems: table.problems };
  const people = new Set(test.readings.map(({ person }) => person));
  const problems: KitProblem[] = [...table.problems];
  const read = [...table.rows.values()].map((row) => ({
    person: row["person"] ?? "",
    minute: numberOf(row["minute"]),
  }));
  const noNumber = read.filter(({ minute }) => minute === undefined).length;
  const unknown = read.filter(({ person }) => !people.has(person)).length;
  const outside = read.filter(({ minute = 0 }) => minute < 0 || minute > MINUTES_A_WEEK).length;
  if (noNumber > 0)
    problems.push({
      code: "not-a-number",
      file: FILE,
      count: noNumber,
      says: `${FILE} has ${noNumber} cells under minute without a number.`,
    });
  if (unknown > 0)
    problems.push({
      code: "row-unknown",
      file: FILE,
      count: unknown,
      says: `${FILE} names people who are not in test.csv in ${unknown} rows; they are left out.`,
    });
  if (outside > 0)
    problems.push({
      code: "out-of-range",
      file: FILE,
      count: outside,
      says: `${FILE} has ${outside} minutes outside the week.`,
    });
  const detections = read.flatMap(({ person, minute }) =>
    minute !== undefined && people.has(person) ? [{ person, minute }] : [],
  );
  return { detections: detections.length === 0 ? undefined : detections, problems };
}
