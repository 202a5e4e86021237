import type { Atlas } from "./atlas.ts";

/** Every kind of record, in the order a reader meets them; the word is the folder in `data/` and the first part of a ref. */
export const recordKinds = [
  "domains",
  "categories",
  "roles",
  "skills",
  "cores",
  "pathways",
  "sectors",
  "employers",
  "platforms",
  "regions",
  "blueprints",
  "tasks",
  "units",
  "recall",
  "setbacks",
  "datasets",
  "credentials",
  "pillars",
  "regulations",
  "frameworks",
  "checklists",
  "baselines",
  "claims",
  "disagreements",
  "advice",
  "lists",
  "questions",
  "terms",
  "bridges",
] as const satisfies readonly (keyof Atlas)[];
export type RecordKind = (typeof recordKinds)[number];

/** Whether a word names a kind of record. */
export function isRecordKind(word: string): word is RecordKind {
  return (recordKinds as readonly string[]).includes(word);
}
