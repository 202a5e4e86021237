import type { Table } from "./table.ts";

/** Something worth knowing about a file that was read all the same. */
export interface ReadNote {
  readonly code:
    | "byte-order-mark"
    | "decimal-comma"
    | "blank-lines"
    | "ragged-rows"
    | "renamed-column"
    | "encoding";
  readonly count: number;
  readonly says: string;
}

/** Why a predictions file could not be read. `says` is a full sentence with what to do; it never quotes a cell. */
export interface ReadFailure {
  readonly code:
    | "empty"
    | "not-a-table"
    | "no-header"
    | "duplicate-column"
    | "unclosed-quote"
    | "ragged"
    | "too-large"
    | "too-many-columns"
    | "damaged"
    | "unsupported"
    | "not-found";
  readonly says: string;
  /** Line of the file, from 1, where it went wrong. */
  readonly line?: number;
}

/** A predictions file read, or why not. */
export type ReadTableOutcome =
  | { readonly kind: "read"; readonly table: Table; readonly notes: readonly ReadNote[] }
  | { readonly kind: "failed"; readonly failure: ReadFailure };

/** What a predictions file may hold at most; more is refused before memory is. */
export const TABLE_LIMITS = {
  bytes: 1_073_741_824,
  rows: 5_000_000,
  columns: 1_000,
  cellCharacters: 32_768,
} as const;
