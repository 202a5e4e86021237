import type { ReadFailure, ReadTableOutcome } from "#src/evaluation/index.ts";

/** A file refused, with the sentence a person reads; never a word of what the file holds. */
export function cannotRead(code: ReadFailure["code"], says: string, line?: number): ReadTableOutcome {
  return { kind: "failed", failure: { code, says, ...(line === undefined ? {} : { line }) } };
}
