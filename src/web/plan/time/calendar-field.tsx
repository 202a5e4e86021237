import { useId, useState } from "react";
import type { DragEvent } from "react";
import { Button } from "../../design/button.tsx";
import { Notice } from "../../design/notice.tsx";
import type { CalendarRead } from "./add-calendar.ts";
import { useCalendarFile } from "./use-calendar-file.ts";

interface CalendarFieldProps {
  /** The first day to look for shifts. */
  readonly from: string;
  readonly timeZone: string;
  readonly onRead: (read: CalendarRead) => void;
}

/** Takes a calendar file, chosen or dropped, and says what was found in it; its text is never shown. */
export function CalendarField({ from, timeZone, onRead }: CalendarFieldProps) {
  const { state, read, stop } = useCalendarFile({ from, timeZone, onRead });
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null) => {
    const file = files?.item(0);
    if (file) read(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <div className="stack">
      <div
        className={over ? "time-drop time-drop-over" : "time-drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          id={id}
          className="time-drop-input"
          type="file"
          accept=".ics,.ical,.ifb,text/calendar"
          aria-describedby={`${id}-what`}
          onChange={(event) => {
            take(event.target.files);
            // The same file can be chosen again after a failure.
            event.target.value = "";
          }}
        />
        <label htmlFor={id} className="button">
          Choose a calendar file
        </label>
        <span>or drop it here</span>
        <p id={`${id}-what`} className="note">
          The .ics file of your rota, up to 1 MB. It is read for shifts and days off on this machine; its text
          is not kept.
        </p>
      </div>
      <div className="time-read-back" aria-live="polite">
        {state.kind === "reading" && (
          <p className="row">
            Reading {state.name} …
            <Button look="quiet" onClick={stop}>
              Stop
            </Button>
          </p>
        )}
        {state.kind === "read" && (
          <p>
            {state.says} <span className="note">Nothing is stored until you save.</span>
          </p>
        )}
      </div>
      {state.kind === "failed" && <Notice message={state.message} advice={state.advice} />}
    </div>
  );
}
