import type { DocumentFailure, DocumentText } from "#src/profile/index.ts";

/** A file as a person hands it over: the name only helps to tell text formats apart. */
export interface ResumeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What reading a file came to: its text, or why there is none. */
export type ReadOutcome =
  | { readonly kind: "read"; readonly document: DocumentText }
  | { readonly kind: "failed"; readonly failure: DocumentFailure };

/** The outcome for a file that cannot be read. */
export function failed(failure: DocumentFailure): ReadOutcome {
  return { kind: "failed", failure };
}
