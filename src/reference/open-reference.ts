import { listLinks, recordKinds } from "#src/atlas/index.ts";
import type { Atlas, RecordKind, RecordRef } from "#src/atlas/index.ts";
import { compareLabels } from "./compare-labels.ts";
import type { AnyRecord, Reference } from "./reference.ts";

/** Opens the field for reading. Do it once for one field: it walks every record to see who names whom. */
export function openReference(atlas: Atlas): Reference {
  const records = new Map<RecordRef, { kind: RecordKind; record: AnyRecord }>();
  const inOrder = recordKinds.flatMap((kind) =>
    atlas[kind]
      .map((record: AnyRecord) => ({ kind, record }))
      .toSorted((one, other) => compareLabels(one.record.label, other.record.label)),
  );
  for (const entry of inOrder) records.set(`${entry.kind}/${entry.record.id}`, entry);

  // Filled in reading order, so that each list comes out in it.
  const linkedFrom = new Map<RecordRef, RecordRef[]>();
  for (const { kind, record } of inOrder) {
    for (const to of listLinks(kind, record)) {
      if (!records.has(to)) continue;
      const from = linkedFrom.get(to);
      if (from === undefined) linkedFrom.set(to, [`${kind}/${record.id}`]);
      else from.push(`${kind}/${record.id}`);
    }
  }
  return { atlas, records, linkedFrom };
}
