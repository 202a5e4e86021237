import type { Source } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Reference } from "#src/reference/index.ts";
import type { Citations } from "./citations.ts";

/** What every page is written from. */
export interface Site {
  readonly reference: Reference;
  readonly today: CalendarDate;
  readonly sources: ReadonlyMap<string, Source>;
}

/** The page being written: how its links reach the top folder, and the sources it has named so far. */
export interface PageContext {
  readonly site: Site;
  readonly root: "" | "../";
  readonly citations: Citations;
}

/** One file of the site; its path is relative, with "/" on every system. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}
