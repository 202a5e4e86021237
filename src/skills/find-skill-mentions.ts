import { chooseLongest } from "./choose-longest.ts";
import type { NamePattern, SkillMatcher } from "./compile-skills.ts";
import { brokenWordsIn, foldAcrossLines, foldText, unusualIn } from "./fold-text.ts";
import type { FoldedText } from "./fold-text.ts";
import { isTrapped } from "./name-traps.ts";
import { polarityOf } from "./read-polarity.ts";
import type { TokenRange } from "./read-polarity.ts";
import { readTokens } from "./read-tokens.ts";
import type { Tokens } from "./tokens.ts";
import type { Polarity, SkillMention } from "./skill-mention.ts";
import { walkTrie } from "./token-trie.ts";
import { standsCloseBy, standsNear } from "./words-near.ts";

// Long texts are read in stretches of about this many characters, cut at an empty line, where nothing reaches over.
const STRETCH = 16_384;
const AROUND_BROKEN_WORD = 240;

/**
 * Every place where the text names a skill, in text order, without overlaps: the longer name wins, then the
 * earlier. Offsets are UTF-16 code units into `text`, whatever had to be folded to find them.
 */
export function findSkillMentions(text: string, matcher: SkillMatcher): readonly SkillMention[] {
  const mentions: SkillMention[] = [];
  const nextUnusual = unusualIn(text);
  for (let from = 0; from < text.length;) {
    const cut = text.indexOf("\n\n", from + STRETCH);
    const to = cut < 0 ? text.length : cut;
    if (nextUnusual(from) >= to) readStretch(text, text, AS_IT_IS, matcher, mentions, from, to);
    else {
      const folded = foldText(text.slice(from, to));
      readStretch(text, folded.text, shifted(folded, from), matcher, mentions);
    }
    from = to;
  }
  return withBrokenWords(text, mentions, matcher);
}

type WayBack = Pick<FoldedText, "startOf" | "endOf">;

const AS_IT_IS: WayBack = { startOf: (offset) => offset, endOf: (offset) => offset };

function shifted(folded: FoldedText, by: number): WayBack {
  return { startOf: (offset) => folded.startOf(offset) + by, endOf: (offset) => folded.endOf(offset) + by };
}

/** Adds the mentions of a folded stretch, with offsets taken back to the original. */
function readStretch(
  original: string,
  folded: string,
  wayBack: WayBack,
  matcher: SkillMatcher,
  mentions: SkillMention[],
  from = 0,
  to = folded.length,
): void {
  const tokens = readTokens(folded, matcher.vocabulary, matcher.room, from, to);
  const read: (TokenRange & { readonly polarity: Polarity })[] = [];
  for (const { first, last, name } of chooseLongest(candidatesIn(folded, tokens, matcher))) {
    const polarity = polarityOf(tokens, matcher.cues, { first, last }, read);
    read.push({ first, last, polarity });
    const start = wayBack.startOf(tokens.starts[first] ?? 0);
    const end = wayBack.endOf(tokens.ends[last] ?? 0);
    mentions.push({
      start,
      end,
      skill: name.skill,
      label: name.label,
      text: original.slice(start, end),
      polarity,
    });
  }
}

interface Candidate extends TokenRange {
  readonly name: NamePattern;
}

/** All names whose conditions hold, in order of their first word. */
function candidatesIn(text: string, tokens: Tokens, matcher: SkillMatcher): readonly Candidate[] {
  const { trie, names } = matcher;
  const { roots } = trie;
  const { ids, count } = tokens;
  const candidates: Candidate[] = [];
  const consider = (pattern: number, first: number, last: number, parted: boolean): void => {
    const name = names[pattern];
    if (name === undefined || (parted && !name.parted)) return;
    if (isMeant(name, text, tokens, first, last, matcher)) candidates.push({ first, last, name });
  };
  for (let token = 0; token < count; token += 1) {
    if (roots[ids[token] as number] !== 0) walkTrie(trie, tokens, token, consider);
  }
  return candidates;
}

function isMeant(
  name: NamePattern,
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  matcher: SkillMatcher,
): boolean {
  if (name.exactly !== undefined && !isWritten(name.exactly, text, tokens, first, last)) return false;
  if (
    name.single !== undefined &&
    first === last &&
    isTrapped(matcher.traps, name.single, text, tokens, first)
  )
    return false;
  if (name.near !== undefined && !standsNear(tokens, first, last, name.near)) return false;
  return name.notNear === undefined || !standsCloseBy(tokens, first, last, name.notNear);
}

/** Same letters in the same case; capitals may carry a small plural s: LLMs. */
function isWritten(
  exactly: readonly string[],
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
): boolean {
  if (last - first + 1 !== exactly.length) return false;
  return exactly.every((word, index) => {
    const found = text.slice(tokens.starts[first + index], tokens.ends[first + index]);
    return found === word || (found === `${word}s` && word.length > 1 && word === word.toUpperCase());
  });
}

/** Adds mentions found only once a word broken at a line end is whole again; looks only around such words. */
function withBrokenWords(
  text: string,
  mentions: SkillMention[],
  matcher: SkillMatcher,
): readonly SkillMention[] {
  const added: SkillMention[] = [];
  for (const { from, to } of passagesAround(text, brokenWordsIn(text))) {
    const folded = foldAcrossLines(text.slice(from, to));
    const found: SkillMention[] = [];
    readStretch(text, folded.text, shifted(folded, from), matcher, found);
    added.push(...found.filter((mention) => /-\r?\n/.test(mention.text)));
  }
  if (added.length === 0) return mentions;
  let before = 0;
  const fresh = added.filter(({ start, end }) => {
    while (before < mentions.length && (mentions[before]?.end ?? 0) <= start) before += 1;
    return (mentions[before]?.start ?? end) >= end;
  });
  return [...mentions, ...fresh].toSorted((a, b) => a.start - b.start);
}

/** Stretches around the places, cut at spaces, joined where they touch. */
function passagesAround(text: string, places: readonly number[]): readonly { from: number; to: number }[] {
  const passages: { from: number; to: number }[] = [];
  for (const place of places) {
    const from = place < AROUND_BROKEN_WORD ? 0 : text.lastIndexOf(" ", place - AROUND_BROKEN_WORD) + 1;
    const space = text.indexOf(" ", place + AROUND_BROKEN_WORD);
    const to = space < 0 ? text.length : space;
    const last = passages.at(-1);
    if (last !== undefined && last.to >= from) last.to = Math.max(last.to, to);
    else passages.push({ from, to });
  }
  return passages;
}
