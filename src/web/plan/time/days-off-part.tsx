import { Button } from "../../design/button.tsx";
import type { PartProps } from "./part-props.ts";
import { StretchRow } from "./stretch-row.tsx";
import { TimeField } from "./time-field.tsx";
import { nextRow } from "./time-form.ts";
import type { DaysOffRow } from "./time-form.ts";

/** Leave, holidays, exams: days on which nothing is planned. */
export function DaysOffPart({ form, change, problems, insist }: PartProps) {
  const { daysOff } = form;
  const put = (row: DaysOffRow, next: Partial<DaysOffRow>) =>
    change({ daysOff: daysOff.map((one) => (one === row ? { ...one, ...next } : one)) });
  return (
    <fieldset className="time-part">
      <legend>Leave, holidays, exams</legend>
      <p className="note">Nothing is planned on these days. Without a last day it is one day.</p>
      {daysOff.length > 0 && (
        <ul className="ruled">
          {daysOff.map((row, nth) => (
            <StretchRow
              key={row.row}
              name={`off-${row.row}`}
              label={row.label === "" ? `Days off ${nth + 1}` : row.label}
              row={row}
              problems={problems}
              insist={insist}
              onChange={(next) => put(row, next)}
              onRemove={() => change({ daysOff: daysOff.filter((one) => one !== row) })}
            >
              <TimeField
                label="What, if you like"
                value={row.label}
                maxLength={80}
                insist={false}
                onChange={(label) => put(row, { label })}
              />
            </StretchRow>
          ))}
        </ul>
      )}
      <p>
        <Button
          onClick={() =>
            change({ daysOff: [...daysOff, { row: nextRow(daysOff), from: "", to: "", label: "" }] })
          }
        >
          Add days off
        </Button>
      </p>
    </fieldset>
  );
}
