import type { SectionKind } from "./profile.ts";
import type { ResumeLine } from "./resume-line.ts";

/** A part of a résumé: its heading, if it has one, and the lines under it. */
export interface Section {
  readonly kind: SectionKind;
  readonly heading: ResumeLine | undefined;
  readonly lines: readonly ResumeLine[];
  readonly aboutOthers: boolean;
  readonly placements: boolean;
}
