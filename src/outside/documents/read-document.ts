import { createDocumentReader } from "./document-reader.ts";
import { workerLocation } from "./worker-location.ts";
import type { ReadOutcome, ResumeFile } from "./read-outcome.ts";

const reader = createDocumentReader({ workerUrl: workerLocation() });

/** Reads a résumé's text in a thread that is killed past the limits; throws only when `signal` aborts. */
export async function readDocument(
  file: ResumeFile,
  options?: { signal?: AbortSignal },
): Promise<ReadOutcome> {
  return await reader.readDocument(file, options);
}

/** Lets the reading thread start while the caller still does other work. */
export function prepareToRead(fileName: string): void {
  reader.prepare(fileName);
}
