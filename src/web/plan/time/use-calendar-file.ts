import { useRef, useState } from "react";
import { call } from "../../client/call.ts";
import { showBytes } from "../../client/numbers.ts";
import { describeError } from "../../client/operation-error.ts";
import { describeCalendar } from "./add-calendar.ts";
import type { CalendarRead } from "./add-calendar.ts";

/** What is read at most; the server refuses more. */
const MOST_BYTES = 1_000_000;
const UNTOUCHED = "What you filled in is as it was.";

type FileState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "read"; readonly says: string }
  | { readonly kind: "failed"; readonly message: string; readonly advice: string };

interface CalendarFileOptions {
  readonly from: string;
  readonly timeZone: string;
  readonly onRead: (read: CalendarRead) => void;
}

/** Reads a calendar file on the server; a second file takes the place of the first, and reading can be stopped. */
export function useCalendarFile({ from, timeZone, onRead }: CalendarFileOptions) {
  const [state, setState] = useState<FileState>({ kind: "idle" });
  const running = useRef<AbortController>(undefined);

  const read = async (file: File) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setState({ kind: "reading", name: file.name });
    const [next, found] = await ask(file, { from, timeZone: timeZone || "UTC" }, control.signal);
    if (running.current !== control) return;
    setState(next);
    if (found !== undefined) onRead(found);
  };
  const stop = () => {
    running.current?.abort();
    running.current = undefined;
    setState({ kind: "idle" });
  };
  return { state, read: (file: File) => void read(file), stop };
}

async function ask(
  file: File,
  where: { readonly from: string; readonly timeZone: string },
  signal: AbortSignal,
): Promise<readonly [FileState, CalendarRead?]> {
  if (file.size > MOST_BYTES) return [tooLarge(file)];
  try {
    const answer = await call("availability.readCalendar", { ics: await file.text(), ...where }, signal);
    if (answer.kind === "read") return [{ kind: "read", says: describeCalendar(answer) }, answer];
    return [answer.reason === "too-large" ? tooLarge(file) : broken(file, answer.reason)];
  } catch (error) {
    return [{ kind: "failed", ...describeError(error) }];
  }
}

function tooLarge({ name, size }: File): FileState {
  return {
    kind: "failed",
    message: `“${name}” is too large to read (${showBytes(size)}).`,
    advice: `Export only the calendar with your shifts, or fewer months of it. ${UNTOUCHED}`,
  };
}

function broken({ name }: File, reason: "not-a-calendar" | "no-events"): FileState {
  return reason === "no-events"
    ? {
        kind: "failed",
        message: `“${name}” is a calendar without a single event.`,
        advice: `Check that you exported the calendar with your shifts. ${UNTOUCHED}`,
      }
    : {
        kind: "failed",
        message: `“${name}” is no calendar file, or it is damaged.`,
        advice: `A calendar program writes one with “Export” or “Share”; its name ends in .ics. ${UNTOUCHED}`,
      };
}
