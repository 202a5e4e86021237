import type { Answer, NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { shareOrNone } from "./share-or-none.ts";

/** One written note a row, and the facts it must keep. */
export interface OmissionsInput {
  readonly notes: readonly string[];
  /** For each note, facts; wordings of one fact that all count are joined by "|": "penicillin allergy|allergic to penicillin". */
  readonly facts: readonly (readonly string[])[];
  readonly level?: number;
}

export interface Omissions {
  /** For each note, its facts that no wording of was found. */
  readonly notes: readonly { readonly facts: number; readonly missing: readonly string[] }[];
  readonly facts: number;
  readonly missing: number;
  /** Share of all facts left out. */
  readonly rate: Answer;
  /** Share of notes that leave out at least one. */
  readonly notesWithAny: Answer;
}

/**
 * Facts a note must keep and does not. A fact is kept when the words of one of its wordings stand in the note in a row,
 * apart from case, accents and punctuation; the meaning is not judged, so "no penicillin allergy" also keeps "penicillin
 * allergy" and a person still has to read. Intervals: Wilson score.
 */
export function omissions(input: OmissionsInput): Omissions | NotDefined {
  const { notes, facts, level = 0.95 } = input;
  if (notes.length !== facts.length)
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (notes.length === 0) return notDefined("no-rows", "Not defined, because there is no note.");
  const badLevel = problemOfLevel(level);
  if (badLevel) return badLevel;
  const found = notes.map((note, place) => {
    const words = plainWords(note);
    const needed = facts[place] as readonly string[];
    const missing = needed.filter(
      (fact) => !fact.split("|").some((wording) => isIn(plainWords(wording), words)),
    );
    return { facts: needed.length, missing };
  });
  const all = found.reduce((sum, note) => sum + note.facts, 0);
  const missing = found.reduce((sum, note) => sum + note.missing.length, 0);
  return {
    notes: found,
    facts: all,
    missing,
    rate: shareOrNone(missing, all, level, "Not defined, because no note has a fact to keep."),
    notesWithAny: shareOrNone(
      found.filter((note) => note.missing.length > 0).length,
      notes.length,
      level,
      "Not defined, because there is no note.",
    ),
  };
}

/** The words with a space around each, so that only whole words are found in a row. */
function plainWords(text: string): string {
  const words =
    text
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(" ")} `;
}

function isIn(wording: string, note: string): boolean {
  return wording.trim() !== "" && note.includes(wording);
}
