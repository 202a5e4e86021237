import type { RecordKind } from "#src/atlas/index.ts";
import { compareLabels } from "./compare-labels.ts";
import { labelOf } from "./find-record.ts";
import type { Reference } from "./reference.ts";

/** A value to filter by. */
interface FacetValue {
  readonly id: string;
  readonly label: string;
}

/** A question that parts the records of a list: which values a record has, and in which order values are read. */
export interface Facet<R> {
  readonly key: string;
  readonly label: string;
  readonly valuesOf: (record: R) => readonly string[];
  /** Those of the ids given, named and in reading order. */
  readonly nameAll: (ids: ReadonlySet<string>, reference: Reference) => readonly FacetValue[];
}

/** Parts records by a fixed set of words, in the order of their table. */
export function byWords<R, V extends string>(
  key: string,
  label: string,
  names: Readonly<Record<V, string>>,
  valuesOf: (record: R) => readonly V[],
): Facet<R> {
  return {
    key,
    label,
    valuesOf,
    nameAll: (ids) =>
      Object.entries<string>(names).flatMap(([id, name]) => (ids.has(id) ? [{ id, label: name }] : [])),
  };
}

/** Parts records by those of another kind that they belong to, in order of name. */
export function byRecords<R>(
  key: string,
  label: string,
  kind: RecordKind,
  valuesOf: (record: R) => readonly string[],
): Facet<R> {
  return {
    key,
    label,
    valuesOf,
    nameAll: (ids, reference) =>
      sortValues([...ids].map((id) => ({ id, label: labelOf(reference, `${kind}/${id}`) }))),
  };
}

/** Parts records by words that the data itself holds, such as a jurisdiction, in order of name. */
export function byText<R>(
  key: string,
  label: string,
  valuesOf: (record: R) => readonly string[],
  nameOf: (id: string) => string = (id) => id,
): Facet<R> {
  return {
    key,
    label,
    valuesOf,
    nameAll: (ids) => sortValues([...ids].map((id) => ({ id, label: nameOf(id) }))),
  };
}

function sortValues(values: readonly FacetValue[]): readonly FacetValue[] {
  return values.toSorted((one, other) => compareLabels(one.label, other.label));
}
