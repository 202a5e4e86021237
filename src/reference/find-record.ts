import type { Atlas, RecordKind, RecordRef } from "#src/atlas/index.ts";
import type { Reference } from "./reference.ts";

type Lists = { readonly [K in RecordKind]: readonly Atlas[K][number][] };

/** The record of a kind by its id. */
export function findRecord<K extends RecordKind>(
  { atlas }: Pick<Reference, "atlas">,
  kind: K,
  id: string,
): Atlas[K][number] | undefined {
  return listRecords({ atlas }, kind).find((record) => record.id === id);
}

/** All records of a kind, typed by it. */
export function listRecords<K extends RecordKind>(
  { atlas }: Pick<Reference, "atlas">,
  kind: K,
): readonly Atlas[K][number][] {
  const lists: Lists = atlas;
  return lists[kind];
}

/** The records of one kind that name a record. */
export function findLinking<K extends RecordKind>(
  reference: Reference,
  ref: RecordRef,
  kind: K,
): readonly Atlas[K][number][] {
  const ids = (reference.linkedFrom.get(ref) ?? []).flatMap((from) =>
    from.startsWith(`${kind}/`) ? [from.slice(kind.length + 1)] : [],
  );
  return ids.flatMap((id) => findRecord(reference, kind, id) ?? []);
}

/** What a record is called, or its id where there is none. */
export function labelOf({ records }: Pick<Reference, "records">, ref: RecordRef): string {
  return records.get(ref)?.record.label ?? ref.slice(ref.indexOf("/") + 1);
}
