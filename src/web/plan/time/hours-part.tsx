import { useId } from "react";
import { showCount } from "../../client/numbers.ts";
import type { PartProps } from "./part-props.ts";
import { hoursInWeek } from "./read-form.ts";
import { TimeField } from "./time-field.tsx";
import { WEEKDAYS, weekdayNames } from "./weekdays.ts";

const KINDS = [
  { kind: "hours", label: "So many a week, on whatever days are free" },
  { kind: "weekdays", label: "So many on each weekday" },
] as const;

/** Hours of an ordinary week. */
export function HoursPart({ form, change, problems, insist }: PartProps) {
  const name = useId();
  return (
    <fieldset className="time-part">
      <legend>Hours</legend>
      <div className="stack-tight">
        {KINDS.map(({ kind, label }) => (
          <label key={kind} className="time-choice">
            <input
              type="radio"
              name={name}
              checked={form.kind === kind}
              onChange={() => change(kind === "hours" ? { kind, hours: hoursText(form) } : { kind })}
            />
            {label}
          </label>
        ))}
      </div>
      {form.kind === "hours" ? (
        <TimeField
          label="Hours a week"
          type="number"
          unit="hours"
          hint="For a time without any, add days off below."
          value={form.hours}
          problem={problems.get("hours")}
          insist={insist}
          onChange={(hours) => change({ hours })}
        />
      ) : (
        <>
          <div className="time-weekdays">
            {WEEKDAYS.map((day) => (
              <TimeField
                key={day}
                label={weekdayNames[day]}
                type="number"
                value={form.weekdays[day]}
                problem={problems.get(day)}
                insist={insist}
                onChange={(hours) => change({ weekdays: { ...form.weekdays, [day]: hours } })}
              />
            ))}
          </div>
          <p className="note" aria-live="polite">
            {showCount(hoursInWeek(form), "hour")} in an ordinary week. Empty means none.
          </p>
        </>
      )}
    </fieldset>
  );
}

/** The hours of the weekdays together stand in for a number that was never written. */
function hoursText(form: PartProps["form"]): string {
  if (form.hours !== "" || form.kind === "hours") return form.hours;
  const sum = hoursInWeek(form);
  return sum === 0 ? "" : String(sum);
}
