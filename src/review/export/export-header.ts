import type { OffsetUnit } from "../spans/offset-unit.ts";
import type { NamedAgreement } from "./decided-item.ts";

/** What to write for a tie where a format has no place for one: nothing, or the same label for every answer. */
export type TieRule = "leave-out" | "label-each";

/** What stands above an export: whose it is, under which terms, and how far it can be trusted. */
export interface ExportHeader {
  /** The project's id. */
  readonly project: string;
  readonly title: string;
  /** ISO date and time, UTC. */
  readonly exportedAt: string;
  /** The project's own string, carried by every row, that keeps the rows out of training data of others. */
  readonly canary: string;
  readonly guidelineVersion: number;
  /** The unit for spans in files that leave the choice open; files made for one tool keep that tool's unit. */
  readonly offsetUnit: OffsetUnit;
  readonly tieRule: TieRule;
  /** Share, 0 to 1, of items that fewer than two people judged; null without items. */
  readonly shareNeverDoubleReviewed: number | null;
  readonly agreement: readonly NamedAgreement[];
  /** Licence of what the project adds: judgements, marks, corrected texts. Items keep their own. */
  readonly licence: string;
}
