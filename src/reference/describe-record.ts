import { isRecordKind, recordKinds } from "#src/atlas/index.ts";
import type { RecordKind, RecordRef } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { findRecord, labelOf } from "./find-record.ts";
import { expiryOf, isOverdue } from "./overdue.ts";
import { pageWriters } from "./page-writers.ts";
import type { RecordPage } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { listSaidOf } from "./said-of.ts";

/** Everything the field says of one record, for any door to show; nothing for a ref that names none. */
export function describeRecord(
  reference: Reference,
  ref: RecordRef,
  today: CalendarDate,
): RecordPage | undefined {
  const [kind = "", id = ""] = ref.split("/");
  return isRecordKind(kind) ? describeOne(reference, kind, id, today) : undefined;
}

function describeOne<K extends RecordKind>(
  reference: Reference,
  kind: K,
  id: string,
  today: CalendarDate,
): RecordPage | undefined {
  const record = findRecord(reference, kind, id);
  if (record === undefined) return undefined;
  const ref = `${kind}/${id}`;
  const { lead, facts, sections } = pageWriters[kind](record, reference);
  const written = new Set(sections.map((section) => section.id));
  const expires = expiryOf(record);
  return {
    version: 1,
    ref,
    kind,
    label: record.label,
    ...(lead === undefined ? {} : { lead }),
    facts: [...facts],
    // A kind that writes one of the common parts itself, in its own place, is not given it again.
    sections: [...sections, ...listSaidOf(reference, ref).filter((part) => !written.has(part.id))],
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
