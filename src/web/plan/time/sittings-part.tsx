import { useMemo } from "react";
import { Button } from "../../design/button.tsx";
import type { PartProps } from "./part-props.ts";
import { TimeField } from "./time-field.tsx";
import { browserZone, listZones } from "./time-zones.ts";
import { ZonePicker } from "./zone-picker.tsx";

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
        <ZonePicker zones={zones} zone={timeZone} onChoose={(zone) => change({ timeZone: zone })} />
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
