import type { EvaluationInput } from "./evaluate-outcome.ts";
import type { TableLook } from "./look-at-table.ts";
import type { ReadFailure } from "./read-table.ts";

/** What an evaluation of a file is asked for: everything but the rows, which come from the file. */
export type EvaluationRequest = Omit<EvaluationInput, "notes">;

/** What a file holds, or why it could not be read. */
export type LookOutcome =
  | { readonly kind: "read"; readonly look: TableLook }
  | { readonly kind: "failed"; readonly failure: ReadFailure };
