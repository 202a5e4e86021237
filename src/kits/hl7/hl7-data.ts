import { addDays, readCalendarDate } from "#src/kernel/index.ts";
import { drawsFor } from "../draws.ts";
import type { Draws } from "../draws.ts";
import { familyNames, givenNames } from "../invented-names.ts";
import { rounded } from "../outcome-data.ts";
import { STANDARD, OLD_LABORATORY, writeMessage } from "./write-message.ts";
import type { Field, Marks } from "./write-message.ts";

type Row = Readonly<Record<string, string>>;

export interface Hl7Data {
  /** One message a file, in the order of the files: not that of sending. */
  readonly messages: readonly { readonly path: string; readonly text: string }[];
  readonly admissions: readonly Row[];
  readonly results: readonly Row[];
  /** Keys of results that were corrected later. */
  readonly corrected: ReadonlySet<string>;
}

const VISITS = 26;
const WARDS = [
  "Medicine & Surgery",
  "Intensive care",
  "Ward 3|West",
  "Cardiology",
  "Children ^ Youth",
] as const;
const TESTS = [
  ["2951-2", "Sodium", "mmol/L", 128, 148, 0],
  ["2823-3", "Potassium", "mmol/L", 2.9, 5.9, 1],
  ["718-7", "Haemoglobin", "g/dL", 7.5, 16.5, 1],
  ["1988-5", "C reactive protein", "mg/L", 1, 240, 0],
] as const;
const REMARKS = [
  "grew E. coli & others",
  "see note\nrepeat in 2 h",
  "ratio Na^K checked",
  "sample A|B mixed up, path C:\\lab",
] as const;

interface Sent {
  /** Minutes since the first midnight: messages count in this order. */
  readonly at: number;
  readonly type: readonly [string, string];
  readonly marks: Marks;
  readonly segments: readonly (readonly Field[])[];
}

/** Messages of invented patients, and the tables that come out when each is read in the order of sending. */
export function hl7Data(number: number): Hl7Data {
  const draws = drawsFor("hl7", number, "messages");
  const sent: Sent[] = [];
  const admissions: Row[] = [];
  const results: Row[] = [];
  const corrected = new Set<string>();
  for (let at = 0; at < VISITS; at++) {
    const visit = drawVisit(draws, number, at);
    sent.push(...visit.sent);
    if (!visit.cancelled) admissions.push(visit.row);
    for (let count = draws.whole(1, 3); count > 0; count--) {
      const order = drawOrder(draws, visit, `F${number}-${at}${count}`);
      sent.push(...order.sent);
      results.push(...order.rows);
      for (const key of order.corrected) corrected.add(key);
    }
  }
  const inOrder = sent
    .toSorted((a, b) => a.at - b.at)
    .map((message, at) => textOfMessage(message, `M${String(at + 1).padStart(5, "0")}`));
  return {
    messages: draws
      .shuffled(inOrder)
      .map((text, at) => ({ path: `messages/${String(at + 1).padStart(3, "0")}.hl7`, text })),
    admissions,
    results,
    corrected,
  };
}

const textOfMessage = ({ at, type, marks, segments }: Sent, control: string): string =>
  writeMessage(marks, [
    [
      "MSH",
      [["INVENTED", "HOSP"]],
      [["GATE"]],
      [["READER"]],
      [["HERE"]],
      stamp(at, true),
      "",
      [[type[0], type[1]]],
      control,
      "P",
      "2.5",
    ],
    ...segments,
  ]);

interface Visit {
  readonly sent: readonly Sent[];
  readonly cancelled: boolean;
  readonly row: Row;
  readonly patient: readonly Field[];
  readonly mrn: string;
  readonly from: number;
}

function drawVisit(draws: Draws, number: number, at: number): Visit {
  const visit = `V${number}-${at + 1}`;
  const mrn = String(40_000 + at * 13 + draws.whole(0, 12));
  const family = draws.oneOf(familyNames);
  const given = draws.oneOf(givenNames);
  const born = addDays(readDay("1938-01-01"), draws.whole(0, 29_000));
  // The number of another register may stand first: only the one of type MR is ours.
  const identifiers = draws.shuffled([
    [`X${draws.whole(1000, 9999)}`, "", "", "OTHER", "PI"],
    [mrn, "", "", "HOSP", "MR"],
  ]);
  const patient: readonly Field[] = [
    "PID",
    "1",
    "",
    identifiers,
    "",
    [[family, given]],
    "",
    born.replaceAll("-", ""),
    draws.oneOf(["F", "M", "U"]),
  ];
  const from = draws.whole(0, 200) * 1440 + draws.whole(360, 1200);
  let ward: string = draws.oneOf(WARDS);
  const stay = (left?: number): readonly Field[] => [
    "PV1",
    "1",
    "I",
    [[ward, "12", "A"]],
    ...empty(15),
    visit,
    ...empty(24),
    stamp(from),
    left === undefined ? "" : stamp(left),
  ];
  const message = (when: number, type: string, left?: number): Sent => ({
    at: when,
    type: ["ADT", type],
    marks: STANDARD,
    segments: [
      ["EVN", type, stamp(when)],
      patient,
      stay(left),
      ["ZBE", "1", stamp(when), "", "INSERT", "local use only"],
    ],
  });
  const sent: Sent[] = [message(from + 3, "A01")];
  if (draws.chance(0.35)) {
    ward = draws.oneOf(WARDS);
    sent.push(message(from + draws.whole(200, 900), "A02"));
  }
  const cancelled = draws.chance(0.15);
  const leaves = !cancelled && draws.chance(0.7);
  const left = from + draws.whole(1500, 9000);
  if (cancelled) sent.push(message(from + draws.whole(901, 1200), "A11"));
  if (leaves) sent.push(message(left + 4, "A03", left));
  return {
    sent,
    cancelled,
    patient,
    mrn,
    from,
    row: {
      visit,
      mrn,
      family,
      given,
      birth_date: born,
      ward,
      admitted: written(from),
      discharged: leaves ? written(left) : "",
    },
  };
}

function drawOrder(draws: Draws, { patient, mrn, from }: Visit, order: string) {
  // One laboratory sends with separators of its own, as the header of its messages says.
  const marks = draws.chance(0.3) ? OLD_LABORATORY : STANDARD;
  const taken = from + draws.whole(30, 1400);
  const firstSent = taken + draws.whole(20, 90);
  const tests = draws
    .shuffled(TESTS)
    .slice(0, draws.whole(1, 3))
    .map(([code, name, unit, low, high, digits]) => ({
      code,
      name,
      unit,
      value: String(rounded(draws.between(low, high), digits)),
      kind: "NM",
      later: draws.weighted([0.7, 0.18, 0.12]),
      next: String(rounded(draws.between(low, high), digits)),
    }));
  const remark = draws.chance(0.4)
    ? [
        {
          code: "8251-1",
          name: "Remark",
          unit: "",
          value: draws.oneOf(REMARKS),
          kind: "TX",
          later: 0,
          next: "",
        },
      ]
    : [];
  const all = [...tests, ...remark];
  const line = (test: (typeof all)[number], at: number, value: string, status: string): readonly Field[] => [
    "OBX",
    String(at + 1),
    test.kind,
    [[test.code, test.name, "LN"]],
    "",
    value,
    [[test.unit]],
    "",
    "",
    "",
    "",
    status,
    "",
    "",
    stamp(taken),
  ];
  const header: readonly Field[] = [
    "OBR",
    "1",
    "",
    [[order, "LAB"]],
    [["24323-8", "Panel", "LN"]],
    "",
    "",
    stamp(taken),
  ];
  const message = (at: number, lines: readonly (readonly Field[])[]): Sent => ({
    at,
    type: ["ORU", "R01"],
    marks,
    segments: [patient, header, ...lines, ["ZLB", "analyser 7"]],
  });
  const first = draws.chance(0.2) ? "P" : "F";
  const changed = all.filter(({ later }) => later > 0);
  const sent = [
    message(
      firstSent,
      all.map((test, at) => line(test, at, test.value, first)),
    ),
  ];
  if (changed.length > 0)
    sent.push(
      message(
        firstSent + draws.whole(60, 600),
        changed.map((test, at) =>
          test.later === 1 ? line(test, at, test.next, "C") : line(test, at, "", "W"),
        ),
      ),
    );
  const rows = all
    .filter(({ later }) => later !== 2)
    .map(({ code, unit, value, later, next }): Row => ({
      order,
      code,
      mrn,
      value: (later === 1 ? next : value).replaceAll("\n", " "),
      unit,
      time: written(taken),
      status: later === 1 ? "C" : first,
    }));
  return {
    sent,
    rows,
    corrected: changed.filter(({ later }) => later === 1).map(({ code }) => `${order}\u001F${code}`),
  };
}

const empty = (fields: number): readonly string[] => Array.from({ length: fields }, () => "");

const two = (value: number): string => String(value).padStart(2, "0");

const clock = (minutes: number): readonly [string, string, string] => [
  addDays(readDay("2031-03-03"), Math.floor(minutes / 1440)),
  two(Math.floor((minutes % 1440) / 60)),
  two(minutes % 60),
];

/** A time as HL7 writes it, to the minute or the second. */
function stamp(minutes: number, seconds = false): string {
  const [day, hour, minute] = clock(minutes);
  return `${day.replaceAll("-", "")}${hour}${minute}${seconds ? "00" : ""}`;
}

function written(minutes: number): string {
  const [day, hour, minute] = clock(minutes);
  return `${day}T${hour}:${minute}`;
}

function readDay(text: string) {
  const day = readCalendarDate(text);
  if (day === undefined) throw new Error("a day that is not on the calendar");
  return day;
}
