import { useId, useState } from "react";
import { Button } from "../../design/button.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { OwnEstimates } from "../../field/own-estimates.tsx";
import { proposeHours, readHours } from "./compare-values.ts";
import { HoursPlot } from "./hours-plot.tsx";
import { HoursTable } from "./hours-table.tsx";
import type { TimeAsked } from "./read-form.ts";
import { useCompare } from "./use-compare.ts";
import "./time.css";

interface CompareHoursProps {
  readonly lane: {
    readonly profileId: string;
    readonly role: string;
    readonly domain: string;
    readonly sector: string;
  };
  readonly start: string;
  /** Whose shifts and days off count; without it only the hours do. */
  readonly availability: TimeAsked | undefined;
  readonly usual: number;
}

/** Sets plans of several hours a week side by side: what each shows in the end, and what comes in with it. */
export function CompareHours({ lane, start, availability, usual }: CompareHoursProps) {
  const id = useId();
  const [written, setWritten] = useState<readonly string[]>();
  const texts = written ?? proposeHours(usual).map(String);
  const hours = readHours(texts);
  const { comparison, running, error, stop, compare } = useCompare();
  const [about, setAbout] = useState("");
  const now = JSON.stringify([start, availability]);

  const ask = () => {
    if (hours === undefined) return;
    setAbout(now);
    compare(
      { ...lane, start, ...(availability === undefined ? {} : { availability: spread(availability) }) },
      hours,
    );
  };
  return (
    <div className="stack">
      <form
        className="compare-hours no-print"
        aria-label="Hours to compare"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <fieldset>
          <legend>Hours a week to set side by side</legend>
          <div className="row">
            {texts.map((text, nth) => (
              <input
                // The fields stand in a row of fixed length: the place is the name.
                key={`${id}-${nth}`}
                aria-label={`Hours a week, ${nth + 1} of ${texts.length}`}
                inputMode="decimal"
                value={text}
                maxLength={5}
                autoComplete="off"
                aria-invalid={hours === undefined || undefined}
                aria-describedby={hours === undefined ? `${id}-problem` : undefined}
                onChange={(event) =>
                  setWritten(texts.map((one, at) => (at === nth ? event.target.value : one)))
                }
              />
            ))}
          </div>
        </fieldset>
        <Button type="submit" disabled={running || hours === undefined}>
          Compare
        </Button>
      </form>
      {hours === undefined && (
        <p id={`${id}-problem`} className="time-problem" aria-live="polite">
          Write hours a week from 1 to 60; an empty field is left out.
        </p>
      )}
      {running && comparison !== undefined && (
        <p className="row" aria-live="polite">
          <progress max={comparison.of} value={comparison.rows.length} aria-label="Plans compared" />
          <span>
            {comparison.rows.length} of {comparison.of} plans made; each takes a second or two.
          </span>
          <Button look="quiet" onClick={stop}>
            Stop
          </Button>
        </p>
      )}
      {error !== undefined && <ErrorNotice error={error} />}
      {comparison !== undefined && comparison.rows.length > 0 && (
        <>
          {about !== now && <p className="note">Your time has changed since; compare again to see it.</p>}
          <HoursPlot now={comparison.now} rows={comparison.rows} usual={usual} />
          <HoursTable rows={comparison.rows} />
          <OwnEstimates what="The hours of each task, and what it shows," role={lane.role} />
        </>
      )}
    </div>
  );
}

/** No hours on any weekday cannot be made more by a factor: they are spread over the free days instead. */
function spread(availability: TimeAsked): TimeAsked {
  const { weekly } = availability;
  const nothing = weekly.kind === "weekdays" && Object.values(weekly.hours).every((hours) => hours === 0);
  return nothing ? { ...availability, weekly: { kind: "hours", hours: 1 } } : availability;
}
