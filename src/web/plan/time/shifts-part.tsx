import { showDay } from "../../client/dates.ts";
import { Button } from "../../design/button.tsx";
import { addCalendar, countShifts } from "./add-calendar.ts";
import { CalendarField } from "./calendar-field.tsx";
import { describeCycle, LONGEST_PATTERN } from "./cycle-words.ts";
import type { PartProps } from "./part-props.ts";
import type { PatternReading } from "./read-form.ts";
import { TimeField } from "./time-field.tsx";
import { isDay, weekdayOf } from "./weekdays.ts";

interface ShiftsPartProps extends PartProps {
  readonly pattern: PatternReading;
  /** The first day of the plan; a calendar is read from there. */
  readonly start: string;
}

/** Shifts, as a pattern in words, from a calendar file, or both; the file holds where both speak of a day. */
export function ShiftsPart({ form, change, problems, insist, pattern, start }: ShiftsPartProps) {
  const worksShifts = form.rotaText.trim() !== "" || form.shifts.length > 0;
  return (
    <fieldset className="time-part">
      <legend>Shifts</legend>
      <p className="note">Nothing is planned on a night shift or on the day after it.</p>
      <TimeField
        label="Pattern that repeats"
        wide
        hint="As you would write it: “3 nights on, 4 off”."
        maxLength={LONGEST_PATTERN}
        value={form.rotaText}
        problem={problems.get("rota")}
        insist={insist || pattern.kind === "odd"}
        onChange={(rotaText) => change({ rotaText })}
      />
      {form.rotaText.trim() !== "" && (
        <TimeField
          label="First day of the pattern"
          type="date"
          value={form.rotaFrom}
          problem={problems.get("rota-from")}
          insist={insist}
          onChange={(rotaFrom) => change({ rotaFrom })}
        />
      )}
      <p className="time-read-back" aria-live="polite">
        {pattern.kind === "waiting" && "Reading …"}
        {pattern.kind === "read" && readBack(pattern.cycle, form.rotaFrom)}
      </p>
      <CalendarField
        from={start}
        timeZone={form.timeZone}
        onRead={(read) => change(addCalendar(form, read))}
      />
      {form.shifts.length > 0 && (
        <p className="row">
          <span>From a calendar: {countShifts(form.shifts)}.</span>
          <Button look="quiet" onClick={() => change({ shifts: [] })}>
            Remove these shifts
          </Button>
        </p>
      )}
      {worksShifts && (
        <TimeField
          label="Time left on the day of a day shift"
          type="number"
          unit="hours"
          value={form.hoursOnDayShift}
          problem={problems.get("day-shift")}
          insist={insist}
          onChange={(hoursOnDayShift) => change({ hoursOnDayShift })}
        />
      )}
    </fieldset>
  );
}

function readBack(cycle: Parameters<typeof describeCycle>[0], from: string): string {
  const words = `Read as: ${describeCycle(cycle)}.`;
  return isDay(from) ? `${words} Day 1 is ${weekdayOf(from)}, ${showDay(from)}.` : words;
}
