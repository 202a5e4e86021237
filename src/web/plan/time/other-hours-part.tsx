import { Button } from "../../design/button.tsx";
import type { PartProps } from "./part-props.ts";
import { StretchRow } from "./stretch-row.tsx";
import { TimeField } from "./time-field.tsx";
import { nextRow } from "./time-form.ts";
import type { OtherHoursRow } from "./time-form.ts";

interface OtherHoursPartProps extends PartProps {
  /** The weeks of the plan: one that has no other hours yet is proposed. */
  readonly weeks: readonly { readonly from: string; readonly to: string }[];
}

/** Weeks, or other stretches, with more or fewer hours than usual. */
export function OtherHoursPart({ form, change, problems, insist, weeks }: OtherHoursPartProps) {
  const { otherHours } = form;
  const put = (row: OtherHoursRow, next: Partial<OtherHoursRow>) =>
    change({ otherHours: otherHours.map((one) => (one === row ? { ...one, ...next } : one)) });
  const free = weeks.find(({ from }) => !otherHours.some((row) => row.from === from));
  const fresh = { row: nextRow(otherHours), from: free?.from ?? "", to: free?.to ?? "", hours: "" };
  return (
    <fieldset className="time-part">
      <legend>Other hours in single weeks</legend>
      <p className="note">All the hours of these days together, in place of the usual ones.</p>
      {otherHours.length > 0 && (
        <ul className="ruled">
          {otherHours.map((row, nth) => (
            <StretchRow
              key={row.row}
              name={`other-${row.row}`}
              label={`Other hours ${nth + 1}`}
              row={row}
              problems={problems}
              insist={insist}
              onChange={(next) => put(row, next)}
              onRemove={() => change({ otherHours: otherHours.filter((one) => one !== row) })}
            >
              <TimeField
                label="Hours in all"
                type="number"
                unit="hours"
                value={row.hours}
                problem={problems.get(`other-${row.row}-hours`)}
                insist={insist}
                onChange={(hours) => put(row, { hours })}
              />
            </StretchRow>
          ))}
        </ul>
      )}
      <p>
        <Button onClick={() => change({ otherHours: [...otherHours, fresh] })}>
          Add a week with other hours
        </Button>
      </p>
    </fieldset>
  );
}
