import { OVER_CLAIM_RULES } from "./over-claim-rules.ts";
import { sentenceAround } from "./plain-words.ts";

/** A claim that goes too far, with its place in the text. */
export interface OverClaim {
  readonly rule: string;
  readonly words: string;
  readonly says: string;
  readonly instead: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Claims of a text that a learning project cannot make. A claim that is denied, asked, set as a condition, quoted to
 * be criticised or told as somebody else's is none.
 */
export function findOverClaims(text: string): readonly OverClaim[] {
  const found = OVER_CLAIM_RULES.flatMap(({ id, pattern, says, instead }) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      rule: id,
      words,
      says,
      instead,
      start: index,
      end: index + words.length,
    })),
  )
    .filter(({ start, end }) => isClaimed(text, start, end))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, place) => found.slice(0, place).every(({ end }) => end <= one.start));
}

/** Where a new statement begins inside a sentence: what is denied before it says nothing about it. */
const NEW_STATEMENT =
  /[,:–—(]\s*(?:but|yet|instead|and|so|it|this|that|the|we|our|my|which|i|they)\b|\b(?:but|because|yet(?! to)|and (?:it|this|that|the|we|our)|so (?:it|that|the))\b/giu;
/** Phrases that hold a word of denial and deny nothing. */
const NO_DENIAL =
  /\b(?:no doubt|not only|not just|not merely|without (?:a |any )?(?:doubt|question|exception)|no question|nothing less than|no need for|never fails to|no longer (?:in doubt|a question)|no (?:other|second))\b/giu;
const DENIED =
  /\b(?:not|never|no|nor|neither|nobody|nothing|none|cannot|can['’]t|isn['’]t|aren['’]t|wasn['’]t|doesn['’]t|don['’]t|didn['’]t|won['’]t|hasn['’]t|haven['’]t|shouldn['’]t|without|far from|yet to|lacks?|before|until|unless|if|whether|would (?:need|have|first)|needs? to|has to|have to|must|to become|avoid(?:s|ed|ing)?|refuse[sd]?|instead of|rather than|stops? short of|too early to|nowhere near|ought to|may not|little evidence|hoping|aims? to)\b/iu;
const DENIED_AFTER =
  /^\W{0,3}(?:(?:it|this) (?:is|are|does|has) (?:not|never)\b|(?:[^.;:,]{0,40}\b)?(?:is|are|was|were|would be|has been|have been|can|could) (?:not|never|wrong|untrue|false|misleading|no)\b|(?:[^.;]{0,40}\b)?cannot be (?:said|claimed|shown)|(?:[^.;]{0,60}\b)?(?:words?|claims?|phrases?) (?:\w+ ){0,3}(?:avoid|not|never))/iu;
const OTHERS =
  /\b(?:vendors?|makers?|manufacturers?|compan(?:y|ies)|sellers?|suppliers?|authors?|papers?|press|brochures?|leaflets?|websites?|adverts?|advertising|advertisements?|marketing|slogans?|they|others|some|people|competitors?|headlines?)\b[^.;]{0,60}\b(?:claim\w*|says?|said|call\w*|advertis\w*|promis\w*|states?|stated|describ\w*|sold|market\w*|writes?|wrote|written|assert\w*|boast\w*)\b|\baccording to\b/iu;
const CRITICAL =
  /\b(?:claims?|claimed|call(?:s|ed|ing)?|words?|phrases?|wrong|misleading|unsupported|untrue|false|over-?claims?|doubt|not|never|no evidence|slogan|avoid\w*|says?|said|means? nothing|empty)\b/iu;
const OWN_VOICE = /\b(?:we|i)\s+(?:\w+\s+)?(?:claim|call|say|promise|state)\b/iu;

function isClaimed(text: string, start: number, end: number): boolean {
  const sentence = sentenceAround(text, start);
  if (sentence.text.trimEnd().endsWith("?")) return false;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (OTHERS.test(before)) return false;
  if (isQuoted(before, after) && CRITICAL.test(sentence.text) && !OWN_VOICE.test(sentence.text)) return false;
  if (DENIED_AFTER.test(after)) return false;
  return !DENIED.test(lastStatement(before).replaceAll(NO_DENIAL, " "));
}

function lastStatement(before: string): string {
  const last = [...before.matchAll(NEW_STATEMENT)].at(-1);
  return last === undefined ? before : before.slice(last.index);
}

const isQuoted = (before: string, after: string): boolean =>
  (/[“«‘„][^”»’“]*$/u.test(before) && /^[^“«‘„]*[”»’“]/u.test(after)) ||
  ((before.match(/"/gu) ?? []).length % 2 === 1 && after.includes('"'));
