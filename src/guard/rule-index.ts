import type { Found, Rule } from "./identifier.ts";
import { wordsIn } from "./pattern-rule.ts";
import { SHAPE } from "./words.ts";
import type { Words } from "./words.ts";

/** Rules sorted by where they are tried. */
export interface RuleIndex {
  readonly names: readonly string[];
  /** What the rules find, rule by rule in their order, and in the order of the text for each. */
  find(words: Words): Found[];
}

/** Sorts rules by the words, numbers and signs they begin at, so that each is tried only where it can match. */
export function ruleIndex(rules: readonly Rule[]): RuleIndex {
  const byWord = new Map<string, number[]>();
  const byWriting = new Map<string, number[]>();
  const byEnding = new Map<string, number[]>();
  const bySign = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, rank: number): void => {
    const ranks = map.get(key);
    if (ranks) ranks.push(rank);
    else map.set(key, [rank]);
  };
  for (const [rank, { at }] of rules.entries()) {
    for (const word of new Set(wordsIn(at.words))) add(byWord, word, rank);
    for (const word of new Set(wordsIn(at.written))) add(byWriting, word, rank);
    for (const word of new Set(wordsIn(at.endings))) add(byEnding, word, rank);
    for (const sign of at.signs ?? "") add(bySign, sign, rank);
  }
  const ranksOf = (which: "numbers" | "codes" | "capitals"): number[] =>
    rules.flatMap(({ at }, rank) => (at[which] === true ? [rank] : []));
  const numbers = ranksOf("numbers");
  const codes = ranksOf("codes");
  const capitals = ranksOf("capitals");
  const far = rules.map(({ at }) => at.digitWithin ?? Infinity);

  return {
    names: rules.map(({ name }) => name),
    find(words) {
      const { text, starts, keys, shapes } = words;
      const found: Found[][] = rules.map(() => []);
      // A rule goes on behind what it found last.
      // A text without what a rule needs is behind it from the start.
      const reach = Int32Array.from(rules, ({ at }) =>
        at.needs === undefined || at.needs.test(text) ? 0 : 0x7fffffff,
      );
      let digit = -1;
      /** How far from a word the next digit is. */
      const toDigit = (word: number): number => {
        const start = starts[word] as number;
        if (digit < word) {
          digit = word;
          while (digit < starts.length && !((shapes[digit] as number) & SHAPE.hasDigit)) digit++;
        }
        return digit < starts.length ? (starts[digit] as number) - start : Infinity;
      };
      const tryOne = (rank: number, place: number): void => {
        if (place < (reach[rank] as number)) return;
        const span = rules[rank]?.find(text, place);
        if (span === undefined) return;
        found[rank]?.push(span);
        reach[rank] = span.end;
      };
      const tryAt = (ranks: readonly number[] | undefined, place: number): void => {
        if (ranks !== undefined) for (const rank of ranks) tryOne(rank, place);
      };
      const tryBefore = (ranks: readonly number[], word: number): void => {
        const places = placesBefore(words, word);
        for (const rank of ranks) {
          if ((starts[word] as number) < (reach[rank] ?? 0)) continue;
          for (const place of places) {
            const span = place < (reach[rank] ?? 0) ? undefined : rules[rank]?.find(text, place);
            if (span === undefined || span.end <= (starts[word] as number)) continue;
            found[rank]?.push(span);
            reach[rank] = span.end;
            break;
          }
        }
      };
      for (let word = 0; word < starts.length; word++) {
        const start = starts[word] as number;
        const shape = shapes[word] as number;
        const key = keys[word] as string;
        const ranks = byWord.get(key);
        if (ranks !== undefined) tryAt(ranks, start);
        else if (shape & SHAPE.hasDigit && !(shape & SHAPE.digitFirst))
          tryAt(byWord.get(lettersBefore(key)), start);
        if (key.includes("-")) tryParts(key, start, (part, place) => tryAt(byWord.get(part), place));
        if (shape & SHAPE.digitFirst) {
          const opened = openedBefore(text, start);
          if (opened < start) tryAt(numbers, opened);
          tryAt(numbers, start);
          if (/[a-z]/.test(key)) tryAt(codes, start);
        } else {
          if (shape & SHAPE.hasDigit) tryAt(codes, start);
          if (shape & SHAPE.capital) {
            const near = toDigit(word);
            for (const rank of capitals) if (near <= (far[rank] as number)) tryOne(rank, start);
            const ending = byEnding.get(key);
            if (ending !== undefined) tryBefore(ending, word);
            if (shape & SHAPE.upper) tryAt(byWriting.get(text.slice(start, words.ends[word])), start);
          }
        }
      }
      for (const [sign, ranks] of bySign)
        for (let place = text.indexOf(sign); place >= 0; place = text.indexOf(sign, place + 1))
          tryAt(ranks, place);
      return found.flat();
    },
  };
}

/** Words in small letters that may stand inside the name of a house or a town. */
const INSIDE = new Set(["of", "and", "the", "de", "la", "del", "for", "du", "des", "los", "las"]);

/** Where the capitalised words before a word begin, the furthest first; up to seven of them. */
function placesBefore({ text, starts, ends, keys, shapes }: Words, word: number): number[] {
  const places: number[] = [];
  for (let before = word - 1; before >= 0 && before >= word - 7; before--) {
    const gap = text.slice(ends[before], starts[before + 1]);
    if (gap.length > 3 || !/^(?:'s)?(?:,? |\. | ?[-&] ?)$/.test(gap)) break;
    if ((shapes[before] as number) & SHAPE.capital) places.push(starts[before] as number);
    else if (!INSIDE.has(keys[before] as string)) break;
  }
  return places.reverse();
}

const lettersBefore = (key: string): string => /^[a-z]{0,20}/.exec(key)?.[0] ?? "";

/** The words after a hyphen. */
function tryParts(key: string, start: number, tryPart: (part: string, place: number) => void): void {
  const parts = key.split("-");
  let place = start;
  for (const [order, part] of parts.entries()) {
    if (order > 0 || parts.length > 1) tryPart(/^[a-z]{0,20}/.exec(part)?.[0] ?? "", place);
    place += part.length + 1;
  }
}

/** Where the brackets and signs before a number begin: "+(1", "-12". */
function openedBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 3 && "(+-".includes(text[at - 1] ?? " ")) at--;
  return at;
}
