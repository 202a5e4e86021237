export { createDocumentReader } from "./document-reader.ts";
export { prepareToRead, readDocument } from "./read-document.ts";
export type { ReadOutcome, ResumeFile } from "./read-outcome.ts";
