import { daysBetween } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Atlas } from "./atlas.ts";
import type { RecordRef } from "./record.ts";

/** A record, or a rule inside one, that should have been looked at again by now. */
export interface OverdueRecord {
  readonly ref: RecordRef;
  /** The rule inside the record, when it is not the record itself. */
  readonly rule?: string;
  readonly label: string;
  readonly checkedOn: CalendarDate;
  readonly expires: CalendarDate;
}

/** Everything with a life, and what of it has outlived its date. */
export interface LivingRecords {
  readonly total: number;
  readonly overdue: readonly OverdueRecord[];
}

/** What is overdue on a day: `expires` is the last day a record counts as fresh. */
export function findOverdue(atlas: Atlas, today: CalendarDate): LivingRecords {
  const living = listLiving(atlas);
  return { total: living.length, overdue: living.filter(({ expires }) => daysBetween(expires, today) > 0) };
}

const KINDS = [
  "credentials",
  "employers",
  "platforms",
  "regulations",
  "frameworks",
  "checklists",
  "baselines",
  "datasets",
] as const;

function listLiving(atlas: Atlas): readonly OverdueRecord[] {
  return [
    ...KINDS.flatMap((kind) =>
      atlas[kind].map(({ id, label, checkedOn, expires }) => ({
        ref: `${kind}/${id}`,
        label,
        checkedOn,
        expires,
      })),
    ),
    ...atlas.roles.flatMap(({ id, gates }) =>
      gates.map((gate) => ({
        ref: `roles/${id}`,
        rule: gate.id,
        label: gate.name,
        checkedOn: gate.checkedOn,
        expires: gate.expires,
      })),
    ),
    ...atlas.credentials.flatMap(({ id, routes }) =>
      routes.map((route) => ({
        ref: `credentials/${id}`,
        rule: route.id,
        label: route.label,
        checkedOn: route.checkedOn,
        expires: route.expires,
      })),
    ),
  ];
}
