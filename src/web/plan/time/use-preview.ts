import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import type { OperationOutput } from "../../client/operations.ts";
import type { TimeAsked } from "./read-form.ts";
import { usePaused } from "./use-paused.ts";
import { isDay } from "./weekdays.ts";

const PAUSE_MS = 300;

export type TimePreview = OperationOutput<"availability.preview">;

/** The 13 weeks these hours make, a moment after the last change; nothing is kept of it. */
export function usePreview(availability: TimeAsked | undefined, start: string) {
  const asked = availability === undefined || !isDay(start) ? "" : JSON.stringify({ availability, start });
  const paused = usePaused(asked, PAUSE_MS);
  return useQuery({
    queryKey: ["time", paused],
    // What is asked was written by the line above.
    queryFn: ({ signal }) => call("availability.preview", JSON.parse(paused), signal),
    enabled: paused !== "",
    placeholderData: keepPreviousData,
  });
}
