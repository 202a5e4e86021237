import type { Feedback, Score, ScoredMarks, ScoredUnit } from "./score.ts";

/** What one task makes of a judgement, before standing and what it says of itself are put to it. */
export interface PartScore {
  /** Nothing in it may count, since experts differ on all of it. */
  readonly contested: boolean;
  readonly parts: Score["parts"];
  readonly feedback: Feedback[];
  readonly distribution: Score["distribution"];
  readonly units: ScoredUnit[];
  readonly marked?: ScoredMarks;
  readonly right: boolean | null;
}

/** A part that has nothing to be held against. */
export function emptyPart(contested = false): PartScore {
  return { contested, parts: [], feedback: [], distribution: [], units: [], right: null };
}
