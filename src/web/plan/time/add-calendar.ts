import type { OperationOutput } from "../../client/operations.ts";
import { showCount } from "../../client/numbers.ts";
import { nextRow } from "./time-form.ts";
import type { TimeForm } from "./time-form.ts";

/** What a calendar file was read as. */
export type CalendarRead = Extract<OperationOutput<"availability.readCalendar">, { kind: "read" }>;

/** The form with the shifts of a calendar in place of those of an earlier one, and its days off beside the others. */
export function addCalendar(form: TimeForm, { shifts, daysOff }: CalendarRead): TimeForm {
  const first = nextRow(form.daysOff);
  const fresh = daysOff.filter(
    ({ from, to }) => !form.daysOff.some((row) => row.from === from && (row.to || row.from) === to),
  );
  return {
    ...form,
    shifts: shifts.length === 0 ? form.shifts : shifts,
    daysOff: [
      ...form.daysOff,
      ...fresh.map(({ from, to, label = "" }, nth) => ({ row: first + nth, from, to, label })),
    ],
  };
}

/** Shifts counted: “12 nights, 1 day shift and 4 days off work”. */
export function countShifts(shifts: TimeForm["shifts"]): string {
  const of = (kind: string) => shifts.filter((shift) => shift.kind === kind).length;
  return listed([
    ...counted(of("night"), "night shift"),
    ...counted(of("day"), "day shift"),
    ...counted(of("off"), "day off work", "days off work"),
  ]);
}

/** What a calendar file held, in one sentence; how many events said nothing is told too. */
export function describeCalendar({ shifts, daysOff, ignored }: CalendarRead): string {
  const left = ignored === 0 ? "" : ` ${showCount(ignored, "event")} about other things ignored.`;
  if (shifts.length === 0 && daysOff.length === 0)
    return `No shifts and no days off found in these weeks.${left}`;
  const off = counted(daysOff.length, "stretch of leave", "stretches of leave");
  const found = [...(shifts.length === 0 ? [] : [countShifts(shifts)]), ...off];
  return `Found: ${found.join("; ")}.${left}`;
}

function counted(count: number, one: string, many?: string): readonly string[] {
  return count === 0 ? [] : [showCount(count, one, many)];
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
