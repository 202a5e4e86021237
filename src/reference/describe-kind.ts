import type { RecordKind } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { compareLabels } from "./compare-labels.ts";
import { listRecords } from "./find-record.ts";
import { link } from "./inlines.ts";
import type { KindPage } from "./kind-page.ts";
import { kindNames } from "./kind-names.ts";
import { listColumns } from "./list-columns.ts";
import { listFacets } from "./list-facets.ts";
import { isOverdue } from "./overdue.ts";
import type { Reference } from "./reference.ts";

/** All records of one kind as a list to filter and sort, in order of their names. */
export function describeKind<K extends RecordKind>(
  reference: Reference,
  kind: K,
  today: CalendarDate,
): KindPage {
  const columns = listColumns[kind];
  const facets = listFacets[kind];
  const rows = listRecords(reference, kind)
    .toSorted((one, other) => compareLabels(one.label, other.label) || compareLabels(one.id, other.id))
    .map((record) => ({
      ref: `${kind}/${record.id}`,
      label: record.label,
      cells: [
        [link(reference, `${kind}/${record.id}`)],
        ...columns.map((column) => column.write(record, reference)),
      ],
      facets: Object.fromEntries(facets.map(({ key, valuesOf }) => [key, [...new Set(valuesOf(record))]])),
      overdue: isOverdue(record, today),
    }));
  return {
    version: 1,
    kind,
    label: kindNames[kind].many,
    intro: kindNames[kind].intro,
    facets: facets.flatMap(({ key, label, nameAll }) => {
      const values = nameAll(new Set(rows.flatMap((row) => row.facets[key] ?? [])), reference);
      return values.length === 0 ? [] : [{ key, label, values: [...values] }];
    }),
    columns: [kindNames[kind].one, ...columns.map(({ label }) => label)],
    rows,
  };
}
