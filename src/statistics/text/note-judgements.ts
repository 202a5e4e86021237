import type { Answer, NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { shareOrNone } from "./share-or-none.ts";

/** What a reader judged of each note, 1 for yes. */
export interface NoteJudgementsInput {
  /** The note says something its source does not. */
  readonly unsupported: ArrayLike<number>;
  /** The note leaves out something it must keep. */
  readonly omitted: ArrayLike<number>;
  readonly level?: number;
}

export interface NoteJudgements {
  readonly notes: number;
  readonly unsupported: Answer;
  readonly omitted: Answer;
  /** Neither of the two. */
  readonly faithful: Answer;
}

/**
 * Share of notes with unsupported statements, with omissions, and with neither, from a reader's judgement of each note;
 * Wilson score intervals. Several notes of one writer or patient make the true intervals wider.
 */
export function noteJudgements(input: NoteJudgementsInput): NoteJudgements | NotDefined {
  const { unsupported, omitted, level = 0.95 } = input;
  const notes = unsupported.length;
  if (omitted.length !== notes)
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (notes === 0) return notDefined("no-rows", "Not defined, because there is no note.");
  const badLevel = problemOfLevel(level);
  if (badLevel) return badLevel;
  let wrong = 0;
  let short = 0;
  let neither = 0;
  for (let note = 0; note < notes; note++) {
    const said = unsupported[note] as number;
    const left = omitted[note] as number;
    if (Number.isNaN(said) || Number.isNaN(left))
      return notDefined("missing-values", "Not defined, because a note has no judgement.");
    if ((said !== 0 && said !== 1) || (left !== 0 && left !== 1))
      return notDefined("invalid-input", "Not defined, because a judgement is neither 0 nor 1.");
    wrong += said;
    short += left;
    if (said + left === 0) neither++;
  }
  const share = (part: number) => shareOrNone(part, notes, level, "Not defined, because there is no note.");
  return { notes, unsupported: share(wrong), omitted: share(short), faithful: share(neither) };
}
