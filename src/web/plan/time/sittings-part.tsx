import { useMemo } from "react";
import { Button } from "../../design/button.tsx";
import { NamePicker } from "../../design/name-picker.tsx";
import type { PartProps } from "./part-props.ts";
import { TimeField } from "./time-field.tsx";
import { browserZone, listZones } from "./time-zones.ts";

/** How long at a sitting, what is kept free, when on the clock, and on which clock. */
export function SittingsPart({ form, change, problems, insist }: PartProps) {
  const { timeZone } = form;
  const zones = useMemo(() => listZones(timeZone), [timeZone]);
  const own = browserZone();
  const number = (name: "least" | "most" | "buffer", label: string, hint?: string) => (
    <TimeField
      label={label}
      type="number"
      unit="minutes"
      {...(hint === undefined ? {} : { hint })}
      value={form[name]}
      problem={problems.get(name)}
      insist={insist}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <fieldset className="time-part">
      <legend>Sittings and clock</legend>
      <div className="time-pair">
        {number("least", "Shortest sitting worth it")}
        {number("most", "Longest before a break")}
      </div>
      {number("buffer", "Kept free of every hour", "For what takes longer than thought.")}
      <TimeField
        label="Work begins at"
        type="time"
        hint="Left empty, the calendar file shows whole days."
        value={form.startsAt}
        insist={insist}
        onChange={(startsAt) => change({ startsAt })}
      />
      <div className="stack-tight">
        <NamePicker
          label="Time zone"
          opens="Show all time zones"
          choices={zones}
          none="No time zone of that name. Try a large city near you."
          selectedKey={timeZone === "" ? null : timeZone}
          onChoose={(zone) => change({ timeZone: zone ?? "" })}
        />
        {problems.has("zone") && <p className="time-problem">{problems.get("zone")}</p>}
        {timeZone !== own && (
          <p className="note">
            This browser keeps {own.replaceAll("_", " ")}.{" "}
            <Button look="quiet" onClick={() => change({ timeZone: own })}>
              Use it
            </Button>
          </p>
        )}
      </div>
    </fieldset>
  );
}
