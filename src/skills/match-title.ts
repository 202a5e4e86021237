import type { Role } from "#src/atlas/index.ts";
import type { TitleMatch } from "./title-match.ts";
import { wordsOfTitle } from "./title-words.ts";
import type { TitleWords } from "./title-words.ts";

interface RoleTitle {
  readonly role: string;
  readonly label: string;
  readonly written: string;
  readonly words: TitleWords;
  readonly grams: ReadonlySet<string>;
}

/** The titles roles go by, made ready for comparing. */
export interface TitleMatcher {
  readonly titles: readonly RoleTitle[];
  /** How telling each word is: rare among the titles, high. */
  readonly weightOf: (word: string) => number;
  /** Whether one of the words stands in the titles of one role only; else one word alone names no role. */
  readonly isTelling: (words: readonly string[]) => boolean;
}

// Scores (project's own judgement): the same title, the same but for rank and terms, all of an alias inside a
// longer title, and partial agreement, which never reaches the others.
const SAME_TITLE = 1;
const SAME_CORE = 0.97;
const HELD_WITHIN = 0.9;
const MOST_PARTIAL = 0.85;
const WORDS_SHARE = 0.7;
const LEAST = 0.5;

/** Prepares the labels and title aliases of roles. */
export function compileTitleMatcher(roles: readonly Role[]): TitleMatcher {
  const titles = roles.flatMap((role) =>
    [role.label, ...role.aliases].map((written) => {
      const words = wordsOfTitle(written);
      return { role: role.id, label: role.label, written, words, grams: gramsOf(words.core) };
    }),
  );
  const rolesWith = new Map<string, Set<string>>();
  for (const { role, words } of titles) {
    for (const word of words.all) rolesWith.set(word, (rolesWith.get(word) ?? new Set()).add(role));
  }
  const weightOf = (word: string): number => Math.log(1 + roles.length / (rolesWith.get(word)?.size ?? 1));
  const isTelling = (words: readonly string[]): boolean =>
    words.some((word) => rolesWith.get(word)?.size === 1);
  return { titles, weightOf, isTelling };
}

/**
 * The roles a job title may mean, best first, score 0 to 1 from the best of each role's titles; roles below 0.5
 * are not named, so an unrelated title gives none.
 */
export function matchTitle(title: string, matcher: TitleMatcher): readonly TitleMatch[] {
  const words = wordsOfTitle(title);
  if (words.core.length === 0) return [];
  const grams = gramsOf(words.core);
  const best = new Map<string, TitleMatch>();
  for (const candidate of matcher.titles) {
    const match = compare(words, grams, candidate, matcher);
    if (match !== undefined && match.score > (best.get(match.role)?.score ?? 0)) best.set(match.role, match);
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score || (a.role < b.role ? -1 : 1));
}

function compare(
  title: TitleWords,
  grams: ReadonlySet<string>,
  candidate: RoleTitle,
  { weightOf, isTelling }: TitleMatcher,
): TitleMatch | undefined {
  const { role, label, written, words } = candidate;
  const named = (score: number, why: string): TitleMatch => ({
    role,
    label,
    score: Math.round(score * 1000) / 1000,
    why,
  });
  if (sameWords(title.all, words.all)) return named(SAME_TITLE, `the same title: ${written}`);
  if (words.core.length === 0) return undefined;
  if (sameWords(title.core, words.core))
    return named(SAME_CORE, `the same title but for rank or terms: ${written}`);

  const shared = title.core.filter((word) => words.core.includes(word));
  if (shared.length === 0) return undefined;
  if (shared.length === 1 && words.core.length > 1 && !isTelling(shared)) return undefined;
  const sharedWeight = sum(shared, weightOf);
  const ofTitle = sharedWeight / sum(title.core, weightOf);
  const ofAlias = Math.min(1, sharedWeight / sum(words.core, weightOf));
  const agreement = (2 * ofTitle * ofAlias) / (ofTitle + ofAlias);
  if (words.core.length > 1 && holdsRun(title.all, words.all)) {
    return named(MOST_PARTIAL + (HELD_WITHIN - MOST_PARTIAL) * ofTitle, `holds the title ${written}`);
  }
  const score =
    MOST_PARTIAL * (WORDS_SHARE * agreement + (1 - WORDS_SHARE) * likeness(grams, candidate.grams));
  return score < LEAST
    ? undefined
    : named(score, `shares with ${written}: ${[...new Set(shared)].join(", ")}`);
}

function sameWords(one: readonly string[], two: readonly string[]): boolean {
  return one.length === two.length && one.toSorted().join(" ") === two.toSorted().join(" ");
}

function holdsRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, start) => run.every((word, index) => words[start + index] === word));
}

function sum(words: readonly string[], weightOf: (word: string) => number): number {
  return words.reduce((total, word) => total + weightOf(word), 0);
}

/** Letter triples of the words, with their edges, so that spelling slips and endings still agree. */
function gramsOf(words: readonly string[]): ReadonlySet<string> {
  const text = ` ${words.join(" ")} `;
  return new Set(
    Array.from({ length: Math.max(0, text.length - 2) }, (_, start) => text.slice(start, start + 3)),
  );
}

function likeness(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of one) if (two.has(gram)) shared += 1;
  return (2 * shared) / Math.max(1, one.size + two.size);
}
