import type { Atlas, RecordKind } from "#src/atlas/index.ts";
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
export type PageWriter<K extends RecordKind> = (record: Atlas[K][number], reference: Reference) => PageBody;

/** A labelled answer, left out when there is none. */
export function fact(label: string, value: Inline[]): readonly Fact[] {
  return value.length === 0 ? [] : [{ label, value }];
}
