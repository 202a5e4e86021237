import { quote } from "#src/kernel/index.ts";
import { chooseLongest } from "./choose-longest.ts";
import type { NamePattern, SkillMatcher } from "./compile-skills.ts";
import { foldAcrossLines, foldText } from "./fold-text.ts";
import type { FoldedText } from "./fold-text.ts";
import { isTrapped } from "./name-traps.ts";
import { polarityOf } from "./read-polarity.ts";
import type { TokenRange } from "./read-polarity.ts";
import { readTokens } from "./read-tokens.ts";
import type { Tokens } from "./read-tokens.ts";
import type { Polarity, SkillMention } from "./skill-mention.ts";
import { walkTrie } from "./token-trie.ts";
import { standsCloseBy, standsNear } from "./words-near.ts";

/**
 * Every place where the text names a skill, in text order, without overlaps: the longer name wins, then the
 * earlier. Offsets are UTF-16 code units into `text`, whatever had to be folded to find them.
 */
export function findSkillMentions(text: string, matcher: SkillMatcher): readonly SkillMention[] {
  const mentions = mentionsIn(text, foldText(text), matcher);
  const joined = foldAcrossLines(text);
  return joined === undefined ? mentions : withBrokenWords(mentions, mentionsIn(text, joined, matcher));
}

function mentionsIn(text: string, folded: FoldedText, matcher: SkillMatcher): readonly SkillMention[] {
  const tokens = readTokens(folded.text, matcher.vocabulary);
  const chosen = chooseLongest(candidatesIn(folded.text, tokens, matcher));
  const read: (TokenRange & { readonly polarity: Polarity })[] = [];
  return chosen.map(({ first, last, name }) => {
    const polarity = polarityOf(tokens, matcher.cues, { first, last }, read);
    read.push({ first, last, polarity });
    const span = {
      start: folded.startOf(tokens.starts[first] ?? 0),
      end: folded.endOf(tokens.ends[last] ?? 0),
    };
    return { ...span, skill: name.skill, label: name.label, text: quote(text, span), polarity };
  });
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
  const consider = (pattern: number, first: number, last: number): void => {
    const name = names[pattern];
    if (name !== undefined && isMeant(name, text, tokens, first, last, matcher))
      candidates.push({ first, last, name });
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

/** Adds mentions found only after words broken at a line end were joined. */
function withBrokenWords(
  mentions: readonly SkillMention[],
  joined: readonly SkillMention[],
): readonly SkillMention[] {
  const added = joined.filter(
    (one) =>
      one.text.includes("\n") && !mentions.some((other) => one.start < other.end && other.start < one.end),
  );
  return added.length === 0 ? mentions : [...mentions, ...added].toSorted((a, b) => a.start - b.start);
}
