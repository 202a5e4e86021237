import { diffArrays } from "diff";
import type { Judgement, ReviewItem } from "#src/review/index.ts";
import { emptyPart } from "./part-score.ts";
import type { PartScore } from "./part-score.ts";
import type { Feedback } from "./score.ts";
import { wordTokens } from "./word-tokens.ts";

type Correcting = Extract<Judgement, { task: "correct" }>;

/** Above this a correction counts as the one that is asked for. */
const RIGHT_ABOVE = 0.5;

/** A text to correct: the wrong words changed, the right ones kept; where nothing is wrong, left alone. */
export function scoreCorrection(item: ReviewItem, judgement: Correcting): PartScore {
  if (item.key?.mustChange === undefined && item.key?.texts === undefined) return emptyPart();
  const before = textToEdit(item);
  const references = (item.key.texts ?? []).filter((text) => !sameWords(text, before));
  const wrong = item.key.mustChange ?? [];
  const clean = wrong.length === 0 && references.length === 0;
  const untouched = judgement.nothingWrong || sameWords(judgement.text, before);
  const edit = untouched ? undefined : judgeEdit(before, judgement.text, { wrong, references });
  const changed = edit === undefined || clean ? 0 : edit.value;
  const earned = clean ? Number(untouched) : changed;
  return {
    contested: false,
    parts: [{ name: "correction", value: earned, says: sayOf(clean, untouched, edit) }],
    feedback: feedbackOf(item, clean, untouched, edit, references),
    distribution: [],
    units: [
      {
        said: untouched ? "nothing wrong" : "changed",
        earned,
        options: [
          { id: "nothing wrong", earns: clean ? 1 : 0 },
          // Changing some words blindly does not put the wrong ones right.
          { id: "changed", earns: 0 },
        ],
      },
    ],
    right: earned >= RIGHT_ABOVE,
  };
}

/** The text that is edited: the answer, or else what the item is about. */
export function textToEdit(item: Pick<ReviewItem, "answers" | "context" | "prompt">): string {
  return item.answers[0]?.text ?? item.context ?? item.prompt;
}

interface Edit {
  readonly value: number;
  readonly left: readonly string[];
  /** Share of the right words that still stand. */
  readonly kept: number;
  readonly removed: string;
  readonly added: string;
}

function judgeEdit(
  before: string,
  after: string,
  { wrong, references }: { readonly wrong: readonly string[]; readonly references: readonly string[] },
): Edit {
  const words = wordTokens(before);
  const own = wordChange(words, wordTokens(after));
  const asked = references.map((text) => wordChange(words, wordTokens(text)));
  const joined = ` ${wordTokens(after).join(" ")} `;
  const left = wrong.filter((phrase) => joined.includes(` ${wordTokens(phrase).join(" ")} `));
  const listed = wrong.flatMap(wordTokens);
  const mayGo = new Set([...listed, ...asked.flatMap(({ removed }) => removed)]);
  const gone =
    wrong.length > 0
      ? 1 - left.length / wrong.length
      : Math.max(0, ...asked.map(({ removed }) => shareOf(removed, own.removed)));
  // A reference is one wording of several: words of it that are there speak for an edit, others do not tell.
  const put = asked.length === 0 ? gone : Math.max(...asked.map(({ added }) => shareOf(added, own.added)));
  const right = words.filter((word) => !mayGo.has(word)).length;
  const lost = own.removed.filter((word) => !mayGo.has(word)).length;
  const kept = right === 0 ? 1 : 1 - lost / right;
  return {
    value: gone * (0.5 + 0.5 * put) * kept ** 2,
    left,
    kept,
    removed: own.removed.join(" "),
    added: own.added.join(" "),
  };
}

/** Words that went and words that came. */
function wordChange(
  before: string[],
  after: string[],
): { readonly removed: string[]; readonly added: string[] } {
  const parts = diffArrays(before, after);
  return {
    removed: parts.filter((part) => part.removed).flatMap(({ value }) => value),
    added: parts.filter((part) => part.added).flatMap(({ value }) => value),
  };
}

/** How many of the words one looks for are among others; all when there is nothing to look for. */
function shareOf(sought: readonly string[], among: readonly string[]): number {
  if (sought.length === 0) return 1;
  const there = new Set(among);
  return sought.filter((word) => there.has(word)).length / sought.length;
}

function sameWords(one: string, other: string): boolean {
  return wordTokens(one).join(" ") === wordTokens(other).join(" ");
}

function sayOf(clean: boolean, untouched: boolean, edit: Edit | undefined): string {
  if (clean) return untouched ? "Nothing was wrong, and you left it alone." : "Nothing was wrong by the key.";
  if (edit === undefined) return "Something is wrong in this text, and you left it as it is.";
  const rest = edit.kept > 0.97 ? "The right words were kept." : "Words that were right went too.";
  return `${edit.left.length === 0 ? "What is wrong no longer stands there." : "Something wrong still stands there."} ${rest}`;
}

function feedbackOf(
  item: ReviewItem,
  clean: boolean,
  untouched: boolean,
  edit: Edit | undefined,
  references: readonly string[],
): Feedback[] {
  const lines: Feedback[] = [];
  if (clean) lines.push({ kind: untouched ? "right" : "extra", says: sayOf(clean, untouched, edit) });
  else if (edit === undefined) lines.push({ kind: "missed", says: sayOf(clean, untouched, edit) });
  for (const phrase of item.key?.mustChange ?? []) {
    const still = edit === undefined || edit.left.includes(phrase);
    lines.push({
      kind: still ? "missed" : "right",
      says: still ? `Still there: “${phrase}”` : `Changed, as it should be: “${phrase}”`,
    });
  }
  if (edit !== undefined)
    lines.push({
      kind: edit.kept < 0.9 || clean ? "extra" : "reason",
      says: `You took out “${edit.removed || "nothing"}” and put in “${edit.added || "nothing"}”.`,
    });
  for (const text of references.slice(0, 1))
    lines.push({ kind: "reason", says: `A text that would do: ${text}` });
  return lines;
}
