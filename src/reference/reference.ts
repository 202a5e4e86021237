import type { Atlas, RecordKind, RecordRef } from "#src/atlas/index.ts";

/** A record of any kind. */
export type AnyRecord = Atlas[RecordKind][number];

/** The field opened for reading: every record by its ref, and who points at whom. Made once, by `openReference`. */
export interface Reference {
  readonly atlas: Atlas;
  readonly records: ReadonlyMap<RecordRef, { readonly kind: RecordKind; readonly record: AnyRecord }>;
  /** From a record to those that name it, in order of kind and label. */
  readonly linkedFrom: ReadonlyMap<RecordRef, readonly RecordRef[]>;
}
