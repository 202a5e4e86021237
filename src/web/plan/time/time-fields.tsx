import { DaysOffPart } from "./days-off-part.tsx";
import { HoursPart } from "./hours-part.tsx";
import { OtherHoursPart } from "./other-hours-part.tsx";
import { ShiftsPart } from "./shifts-part.tsx";
import { SittingsPart } from "./sittings-part.tsx";
import type { TimeFormState } from "./use-time-form.ts";
import { usePreview } from "./use-preview.ts";
import { WeeksPreview } from "./weeks-preview.tsx";
import "./time.css";

interface TimeFieldsProps {
  readonly time: TimeFormState;
  readonly start: string;
  readonly insist: boolean;
}

/** The whole form beside the 13 weeks it makes. */
export function TimeFields({ time, start, insist }: TimeFieldsProps) {
  const { form, change, reading, pattern } = time;
  const preview = usePreview(reading.availability, start);
  const part = { form, change, problems: reading.problems, insist };
  const weeks = (preview.data?.weeks ?? []).map(({ days }) => ({
    from: days.at(0)?.date ?? "",
    to: days.at(-1)?.date ?? "",
  }));
  return (
    <div className="time-columns">
      <div className="time-parts">
        <HoursPart {...part} />
        <ShiftsPart {...part} pattern={pattern} start={start} />
        <DaysOffPart {...part} />
        <OtherHoursPart {...part} weeks={weeks} />
        <SittingsPart {...part} />
      </div>
      <WeeksPreview preview={preview} open={reading.problems.size > 0} />
    </div>
  );
}
