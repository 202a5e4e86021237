import { recordKinds } from "#src/atlas/index.ts";
import type { RecordRef } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { labelOf } from "./find-record.ts";
import { expiryOf, isOverdue } from "./overdue.ts";
import { pageOfAnything } from "./page-of-anything.ts";
import type { RecordPage } from "./record-page.ts";
import type { Reference } from "./reference.ts";

/** Everything the field says of one record, for any door to show; nothing for a ref that names none. */
export function describeRecord(
  reference: Reference,
  ref: RecordRef,
  today: CalendarDate,
): RecordPage | undefined {
  const entry = reference.records.get(ref);
  if (entry === undefined) return undefined;
  const { kind, record } = entry;
  const { lead, facts, sections } = pageOfAnything(kind, record, reference);
  const expires = expiryOf(record);
  return {
    version: 1,
    ref,
    kind,
    label: record.label,
    ...(lead === undefined ? {} : { lead }),
    facts: [...facts],
    sections: [...sections],
    linkedFrom: groupLinks(reference, ref),
    sources: [...record.sources],
    checkedOn: record.checkedOn,
    ...(expires === undefined ? {} : { expires }),
    overdue: isOverdue(record, today),
  };
}

function groupLinks(reference: Reference, ref: RecordRef): RecordPage["linkedFrom"] {
  const from = reference.linkedFrom.get(ref) ?? [];
  return recordKinds.flatMap((kind) => {
    const links = from
      .filter((other) => other.startsWith(`${kind}/`))
      .map((other) => ({ ref: other, text: labelOf(reference, other) }));
    return links.length === 0 ? [] : [{ kind, links }];
  });
}
