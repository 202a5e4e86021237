import type { UnpaidTime } from "#src/practice/index.ts";

/** Minutes that nobody pays, by their word in the address, in the order they are asked. */
export const unpaidWords: Readonly<Record<UnpaidTime, string>> = {
  reading: "Guidelines and training",
  waiting: "Queues and empty dashboards",
  qualification: "Unpaid tests and trial tasks",
  interview: "Applying and interviews",
  timedOut: "Tasks that ran out of time",
  rejected: "Tasks done and not accepted",
  admin: "Time sheets, invoices, tickets",
};

/** What takes an hour's pay down, in words. */
export function lossWords(of: string): string {
  return of === "costs" ? "Costs" : (Object.entries(unpaidWords).find(([key]) => key === of)?.[1] ?? of);
}
