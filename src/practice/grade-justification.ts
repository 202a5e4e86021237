import type { ReviewItem } from "#src/review/index.ts";
import { BEHAVIOURS } from "./behaviours.ts";
import { contentWords, wordTokens } from "./word-tokens.ts";

/** Behaviours a good reason names for each side (S2-20). */
const NEEDED = 2;
/** A sentence shorter than this names a thing, it gives no reason. */
const SHORTEST = 6;
/** Words of the texts that a sentence must take up to point at them. */
const SHARED = 2;
/** A sentence in which more of the words are terms of ours than this is a list of terms. */
const MOST_TERMS = 0.5;

const WEIGHTS = { behaviours: 0.7, reader: 0.2, decides: 0.1 };

const SAYS =
  /\b(?:is|are|was|were|does|do|did|has|have|gives?|gave|tells?|told|says?|said|states?|claims?|warns?|asks?|advis\w+|recommends?|suggests?|explains?|names?|mentions?|lists?|omits?|leaves?|misses|fails?|skips?|ignores?|adds?|uses?|keeps?|avoids?|offers?|cites?|invents?|promises|sends?|puts?|makes?|shows?|calls?|repeats?|rules?|treats?|refers?|includes?|contradicts?|reassures?|lacks?|forgets?|points?|sets?|stops?)\b/u;
/** "It forbids", "answer A never names": a doing word after what does it. */
const DOES =
  /\b(?:it|this|that|which|and|but|answer [ab12]|response [ab12]|option [ab12]|its \p{L}+)\s+(?:\p{L}+ly\s+|also\s+|never\s+|only\s+)?\p{L}{3,}(?:s|ed)\b/u;
const READER =
  /\b(?:patients?|readers?|parents?|mothers?|fathers?|carers?|nurses?|pharmacists?|students?|teenagers?|young (?:person|people|man|woman)|physicians?|doctors?|managers?|someone|somebody|a person|this person|people|family|she|he|they|them|him|her)\b/u;
const EFFECT =
  /\b(?:because|so that|so (?:a|the|this|they|she|he)|which (?:would|could|may|might|means|lets|leaves)|could|would|might|may|needs?|can|in time|harm\w*|delay\w*|understand\w*|decid\w*|act(?:s|ing)?|safe\w*|risk\w*)\b/u;
const WINNER = /\b(?:better|best|winner|prefer\w*|superior|stronger|safer|worse|choose|chose|choosing)\b/u;

/** One thing a reason names of one answer, with the words that made us see it. */
interface RecognisedBehaviour {
  readonly side: string;
  readonly behaviour: string;
  readonly label: string;
  readonly quote: string;
}

export interface JustificationGrade {
  /** 0 to 1. */
  readonly value: number;
  readonly says: string;
  readonly recognised: readonly RecognisedBehaviour[];
  readonly missing: readonly string[];
}

/**
 * Grades the reason somebody gives, by rules that can be read: two behaviours of each answer, what they mean for the
 * reader, and no bare verdict. Rules on words see whether a reason is of this shape, not whether it is true.
 */
export function gradeJustification(
  item: Pick<ReviewItem, "answers" | "prompt" | "context" | "conversation">,
  text: string,
  order: readonly string[],
): JustificationGrade {
  const sides = order.length === 2 ? order : ["all"];
  if (text.trim() === "") return sum(sides, [], []);
  const known = contentWords(
    [item.prompt, item.context ?? "", ...item.answers.map((answer) => answer.text)].join(" "),
  );
  const sentences = clausesOf(text);
  const recognised: RecognisedBehaviour[] = [];
  let side: string | undefined = sides.length === 1 ? "all" : undefined;
  for (const sentence of sentences) {
    if (sides.length === 2) side = sideOf(sentence, sides) ?? side;
    if (side === undefined || !givesReason(sentence, known)) continue;
    const at = side;
    const again = recognised.some((one) => tooAlike(one.quote, sentence));
    const named = BEHAVIOURS.find(
      (one) =>
        one.named.test(sentence.toLowerCase()) &&
        !recognised.some((other) => other.side === at && other.behaviour === one.id),
    );
    const fresh = again ? undefined : (named ?? pointsAt(sentence, known));
    if (fresh !== undefined)
      recognised.push({ side, behaviour: fresh.id, label: fresh.label, quote: sentence.trim() });
  }
  return sum(sides, recognised, sentences);
}

function sum(
  sides: readonly string[],
  recognised: readonly RecognisedBehaviour[],
  sentences: readonly string[],
): JustificationGrade {
  const counts = sides.map((side) => Math.min(NEEDED, recognised.filter((one) => one.side === side).length));
  const behaviours = counts.reduce((total, count) => total + count, 0) / (NEEDED * sides.length);
  const tied = recognised.some(
    ({ quote }) => READER.test(quote.toLowerCase()) && EFFECT.test(quote.toLowerCase()),
  );
  const bare =
    sentences.length > 0 && recognised.length === 0 && WINNER.test(sentences.join(" ").toLowerCase());
  const value =
    WEIGHTS.behaviours * behaviours +
    (tied ? WEIGHTS.reader * Math.min(1, 2 * behaviours) : 0) +
    (behaviours === 1 ? WEIGHTS.decides : 0);
  const missing = [
    ...counts.flatMap((count, place) =>
      count === NEEDED
        ? []
        : [
            sides.length === 1
              ? `Name ${NEEDED - count === 1 ? "one more thing" : "two things"} the answer does or leaves undone, in words that point to it.`
              : `For answer ${place === 0 ? "A" : "B"}, name ${NEEDED - count === 1 ? "one more thing" : "two things"} it does or leaves undone.`,
          ],
    ),
    ...(tied ? [] : ["Say what it means for this reader."]),
    ...(bare ? ["This names a winner and gives no reason for it."] : []),
  ];
  const seen = recognised.map(({ label }) => label);
  return {
    value,
    says:
      seen.length === 0
        ? "No concrete behaviour was recognised in the reason."
        : `Recognised in your reason: ${[...new Set(seen)].join("; ")}.`,
    recognised,
    missing,
  };
}

/** Sentences, cut again where the writer turns to the other answer. */
function clausesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?])\s+|\n+|;\s+|,?\s+(?:while|whereas)\s+|,?\s+but\s+(?=(?:answer|response|option|the (?:first|second|other))\b)/iu,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** A whole sentence that says something of what stands in these texts, not a row of terms. */
function givesReason(sentence: string, known: ReadonlySet<string>): boolean {
  const words = wordTokens(sentence);
  const small = sentence.toLowerCase();
  if (words.length < SHORTEST || !(SAYS.test(small) || DOES.test(small))) return false;
  const content = contentWords(sentence);
  const terms = words.filter((word) => BEHAVIOURS.some(({ named }) => named.test(word))).length;
  if (terms / words.length > MOST_TERMS) return false;
  const commas = (sentence.match(/[,/|]/gu) ?? []).length;
  if (commas > words.length / 4) return false;
  // Real sentences have little words between the others.
  if (words.length - content.size < words.length / 5) return false;
  return [...content].some((word) => known.has(word));
}

/** A behaviour we have no name for, told in words of the texts themselves. */
function pointsAt(sentence: string, known: ReadonlySet<string>): { id: string; label: string } | undefined {
  const shared = [...contentWords(sentence)].filter((word) => known.has(word));
  return shared.length < SHARED
    ? undefined
    : { id: `words: ${shared.toSorted().join(" ")}`, label: "what the texts say, in their words" };
}

/** The same sentence again with a word changed is no second reason. */
function tooAlike(one: string, other: string): boolean {
  const words = contentWords(one);
  const others = contentWords(other);
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(1, Math.min(words.size, others.size)) > 0.8;
}

const FIRST =
  /\b(?:answer|response|option|version|side|text) (?:a|1|one)\b|\bA\b(?= \w)|\b(?:the )?(?:first|left)\b(?: (?:one|answer|response))?/u;
const SECOND =
  /\b(?:answer|response|option|version|side|text) (?:b|2|two)\b|\bB\b|\b(?:the )?(?:second|right-hand|other)\b(?: (?:one|answer|response))?/u;

/** Which answer a sentence begins with; the letters are those on the screen. */
function sideOf(sentence: string, sides: readonly string[]): string | undefined {
  const plain = sentence.replaceAll(/\b(Answer|Response|Option|Version|Side|Text)\b/gu, (word) =>
    word.toLowerCase(),
  );
  const letters = plain.replaceAll(
    /\b((?:answer|response|option|version|side|text) )([AB])\b/gu,
    (_all, word: string, letter: string) => word + letter.toLowerCase(),
  );
  const place = (pattern: RegExp): number => {
    const at = letters
      .replace(/^A (?=(?:patient|reader|parent|person|nurse|doctor|carer|child))/u, "a ")
      .search(pattern);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const [first, second] = [place(FIRST), place(SECOND)];
  if (first === second) return undefined;
  return first < second ? sides[0] : sides[1];
}
