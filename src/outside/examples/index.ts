import { listExamples, readExample } from "./examples.ts";

/** The synthetic examples as operations want them. */
export const examples = { list: listExamples, read: readExample };
