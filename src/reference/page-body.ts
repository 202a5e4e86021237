import type { Atlas, RecordKind } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Inline, PageSection } from "./record-page.ts";
import type { Reference } from "./reference.ts";

/** A labelled answer at the head of a page. */
export interface Fact {
  readonly label: string;
  readonly value: Inline[];
}

/** What the page of one kind says beyond what every page says. */
export interface PageBody {
  readonly lead?: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly PageSection[];
}

/** Writes the page of one kind of record. */
export type PageWriter<K extends RecordKind> = (
  record: Atlas[K][number],
  reference: Reference,
  today: CalendarDate,
) => PageBody;
