import { daysBetween } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { AnyRecord } from "./reference.ts";

/** The last day a record counts as fresh, for those that have one. */
export function expiryOf(record: AnyRecord): CalendarDate | undefined {
  return "expires" in record ? record.expires : undefined;
}

/** Whether a record has outlived its date. */
export function isOverdue(record: AnyRecord, today: CalendarDate): boolean {
  const expires = expiryOf(record);
  return expires !== undefined && daysBetween(expires, today) > 0;
}
