import { useRef, useState } from "react";
import { call } from "../../client/call.ts";
import type { OperationInput, OperationOutput } from "../../client/operations.ts";

export type HoursRow = OperationOutput<"plan.compare">["rows"][number];
type Asked = Omit<OperationInput<"plan.compare">, "hours">;

interface Comparison {
  /** Readiness today. */
  readonly now: number;
  readonly rows: readonly HoursRow[];
  /** How many rows there will be. */
  readonly of: number;
}

/**
 * Plans for one number of hours after the other, so that it shows how far it is and can be stopped. Each is asked with
 * the one before it, which tells what comes in.
 */
export function useCompare() {
  const [comparison, setComparison] = useState<Comparison>();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>();
  const control = useRef<AbortController>(undefined);

  const compare = async (asked: Asked, hours: readonly number[]) => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setError(undefined);
    setRunning(true);
    setComparison({ now: 0, rows: [], of: hours.length });
    try {
      for (const [nth, one] of hours.entries()) {
        const pair = [...hours.slice(Math.max(0, nth - 1), nth), one];
        const { now, rows } = await call("plan.compare", { ...asked, hours: pair }, own.signal);
        const row = rows.at(-1);
        if (control.current !== own) return;
        if (row !== undefined)
          setComparison((before) => ({ now, rows: [...(before?.rows ?? []), row], of: hours.length }));
      }
    } catch (failure) {
      if (control.current !== own) return;
      setError(failure);
    }
    setRunning(false);
  };
  const stop = () => {
    control.current?.abort();
    control.current = undefined;
    setRunning(false);
  };
  return {
    comparison,
    running,
    error,
    stop,
    compare: (...how: Parameters<typeof compare>) => void compare(...how),
  };
}
