import type { RecordKind } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { compareLabels } from "./compare-labels.ts";
import { listRecords } from "./find-record.ts";
import { link } from "./inlines.ts";
import type { KindPage } from "./kind-page.ts";
import { kindNames } from "./kind-names.ts";
import { isOverdue } from "./overdue.ts";
import type { AnyRecord, Reference } from "./reference.ts";

/** All records of one kind as a list to filter and sort, in order of their names. */
export function describeKind(reference: Reference, kind: RecordKind, today: CalendarDate): KindPage {
  const records: readonly AnyRecord[] = listRecords(reference, kind);
  return {
    version: 1,
    kind,
    label: kindNames[kind].many,
    intro: kindNames[kind].intro,
    facets: [],
    columns: [kindNames[kind].one],
    rows: records
      .toSorted((one, other) => compareLabels(one.label, other.label))
      .map((record) => ({
        ref: `${kind}/${record.id}`,
        label: record.label,
        cells: [[link(reference, `${kind}/${record.id}`)]],
        facets: {},
        overdue: isOverdue(record, today),
      })),
  };
}
