import type { ReadOutcome } from "./read-outcome.ts";

/** What the reader asks its worker: to load what a kind of file needs, or to read a file. */
export type WorkerRequest =
  | { readonly kind: "prepare"; readonly for: "pdf" | "docx" }
  | { readonly kind: "read"; readonly id: number; readonly name: string; readonly bytes: Uint8Array };

/** The worker's answer to one read. */
export interface WorkerAnswer {
  readonly id: number;
  readonly outcome: ReadOutcome;
}
