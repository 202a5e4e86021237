import type { CalendarDate } from "#src/kernel/index.ts";
import type { ReadFailure, ReadNote } from "./read-table.ts";
import type { Baseline, EvaluationReport, EvaluationWarning } from "./report.ts";
import type { EvaluationSettings, Roles } from "./roles.ts";

/** One item of a reporting standard as the field holds it, with the check of the numbers that answers it, if any. */
export interface StandardItem {
  readonly standard: string;
  readonly item: string;
  readonly asks: string;
  /** A code of `answerChecklist`; without one only a person can answer it. */
  readonly check?: string | undefined;
}

/** What an evaluation needs besides the table. */
export interface EvaluationInput {
  readonly file: { readonly name: string; readonly sha256: string };
  /** Left out: guessed. */
  readonly roles?: Roles | undefined;
  readonly settings: EvaluationSettings;
  readonly madeOn: CalendarDate;
  readonly notes: readonly ReadNote[];
  readonly baselines: readonly Baseline[];
  readonly standards: readonly StandardItem[];
}

/** A report; or what stops it, found before any number; or a file that could not be read. */
export type EvaluateOutcome =
  | { readonly kind: "evaluated"; readonly report: EvaluationReport }
  | { readonly kind: "stopped"; readonly warnings: readonly EvaluationWarning[]; readonly roles: Roles }
  | { readonly kind: "failed"; readonly failure: ReadFailure };
