import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import { describeError, OperationError } from "../../client/operation-error.ts";
import type { PatternReading } from "./read-form.ts";
import type { TimeForm } from "./time-form.ts";
import { isDay } from "./weekdays.ts";
import { usePaused } from "./use-paused.ts";

const PAUSE_MS = 350;
// The start of the calendar of dates will do: only the order of the days is asked for.
const SOME_DAY = new Date(0).toISOString().slice(0, 10);

/** What the pattern in the form is read as; asked when the person pauses. `readNow` does not wait for that. */
export function usePattern(form: TimeForm) {
  const queries = useQueryClient();
  const text = form.rotaText.trim();
  const paused = usePaused(text, PAUSE_MS);
  const settled = paused === text && text !== "" && text !== form.known?.text;
  const query = useQuery({ ...reading(text, form.rotaFrom), enabled: settled });
  const readNow = async (): Promise<PatternReading> => {
    const told = withoutAsking(form);
    if (told !== undefined) return told;
    try {
      return { kind: "read", cycle: (await queries.fetchQuery(reading(text, form.rotaFrom))).cycle };
    } catch (error) {
      return failed(error);
    }
  };
  return { pattern: withoutAsking(form) ?? asked(query), readNow };
}

function reading(text: string, from: string) {
  return queryOptions({
    queryKey: ["pattern", text],
    queryFn: async ({ signal }) =>
      (await call("availability.readRota", { text, from: isDay(from) ? from : SOME_DAY }, signal)).rota,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

function withoutAsking({ rotaText, known }: TimeForm): PatternReading | undefined {
  const text = rotaText.trim();
  if (text === "") return { kind: "none" };
  return text === known?.text ? { kind: "read", cycle: known.cycle } : undefined;
}

function asked(query: ReturnType<typeof useQuery<{ cycle: ("day" | "night" | "off")[] }>>): PatternReading {
  if (query.data !== undefined) return { kind: "read", cycle: query.data.cycle };
  return query.isError ? failed(query.error) : { kind: "waiting" };
}

function failed(error: unknown): PatternReading {
  if (error instanceof OperationError && error.code === "invalid_input") return { kind: "odd" };
  const { message, advice } = describeError(error);
  return { kind: "unread", message: `${message} ${advice}` };
}
