import type { Found, Rule } from "./identifier.ts";
import { NUMBER_SIGN, numberSigns } from "./number-signs.ts";
import { wordsIn } from "./tried-at.ts";
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
  const byWord = ranksBy(rules, ({ at }) => wordsIn(at.words));
  const byWriting = ranksBy(rules, ({ at }) => wordsIn(at.written));
  const byEnding = ranksBy(rules, ({ at }) => wordsIn(at.endings));
  const bySign = ranksBy(rules, ({ at }) => Array.from(at.signs ?? ""));
  const codes = rules.flatMap(({ at }, rank) => (at.codes === true ? [rank] : []));
  const capitals = rules.flatMap(({ at }, rank) => (at.capitals === true ? [rank] : []));
  const ranksOfNumber = numberRanks(rules);
  const finds = rules.map((rule) => rule.find.bind(rule));
  const digitWithin = Float64Array.from(rules, ({ at }) => at.digitWithin ?? Infinity);
  const capitalWithin = Float64Array.from(rules, ({ at }) => at.capitalWithin ?? Infinity);
  const needWithin = Float64Array.from(rules, ({ at }) => at.needs?.within ?? Infinity);
  const numberedWithin = Float64Array.from(rules, ({ at }) => at.needsNumbered?.within ?? Infinity);
  const needs = rules.map(({ at }) => at.needs && new RegExp(at.needs.pattern, `${at.needs.pattern.flags}g`));

  return {
    names: rules.map(({ name }) => name),
    find(words) {
      const { text, starts, ends, keys, shapes, forms, keyOfForm } = words;
      const ranksOfForm = keyOfForm.map((key) => byWord.get(key));
      const count = starts.length;
      const found: { readonly rank: number; readonly span: Found }[] = [];
      // A rule goes on behind what it found last.
      const reach = new Int32Array(rules.length);
      /** Where what a rule needs begins next; looked for when first asked. */
      const needAt = new Float64Array(rules.length).fill(-1);
      let digit = -1;
      let capital = -1;
      /** Where the next word with a digit begins: this one or one behind. */
      const nextDigit = (word: number): number => {
        if (digit < word) {
          digit = word;
          while (digit < count && !((shapes[digit] as number) & SHAPE.hasDigit)) digit++;
        }
        return digit < count ? (starts[digit] as number) : Infinity;
      };
      /** Where the next capitalised word behind this one begins. */
      const nextCapital = (word: number): number => {
        if (capital <= word) {
          capital = word + 1;
          while (capital < count && !((shapes[capital] as number) & SHAPE.capital)) capital++;
        }
        return capital < count ? (starts[capital] as number) : Infinity;
      };
      const numbered = numberedWords(rules, words);
      const isNeedNear = (rank: number, place: number): boolean => {
        const need = needs[rank];
        if (need === undefined) return true;
        if ((needAt[rank] as number) < place) {
          need.lastIndex = place;
          needAt[rank] = need.exec(text)?.index ?? Infinity;
        }
        return (needAt[rank] as number) - place <= (needWithin[rank] as number);
      };
      const keep = (rank: number, span: Found): void => {
        found.push({ rank, span });
        reach[rank] = span.end;
      };
      const tryAt = (ranks: readonly number[] | undefined, place: number, word: number): void => {
        if (ranks === undefined) return;
        for (const rank of ranks) {
          if (place < (reach[rank] as number)) continue;
          const byDigit = digitWithin[rank] as number;
          if (byDigit !== Infinity && nextDigit(word) - place > byDigit) continue;
          const byCapital = capitalWithin[rank] as number;
          if (byCapital !== Infinity && nextCapital(word) - place > byCapital) continue;
          const byNumbered = numberedWithin[rank] as number;
          if (byNumbered !== Infinity && numbered(rank, word) - place > byNumbered) continue;
          if (!isNeedNear(rank, place)) continue;
          const span = finds[rank]?.(text, place);
          if (span !== undefined) keep(rank, span);
        }
      };
      const tryBefore = (ranks: readonly number[], word: number): void => {
        const places = placesBefore(words, word);
        const start = starts[word] as number;
        for (const rank of ranks) {
          if (start < (reach[rank] as number)) continue;
          for (const place of places) {
            const span = place < (reach[rank] as number) ? undefined : finds[rank]?.(text, place);
            if (span === undefined || span.end <= start) continue;
            keep(rank, span);
            break;
          }
        }
      };
      for (let word = 0; word < count; word++) {
        const start = starts[word] as number;
        const shape = shapes[word] as number;
        const ranks = ranksOfForm[forms[word] as number];
        if (ranks !== undefined) tryAt(ranks, start, word);
        // Most words are small and plain.
        if (shape === 0) continue;
        const key = keys[word] as string;
        if (ranks === undefined && (shape & HOLDS_DIGIT) === SHAPE.hasDigit)
          tryAt(byWord.get(lettersBefore(key)), start, word);
        if (shape & SHAPE.hyphen) tryParts(key, start, (part, place) => tryAt(byWord.get(part), place, word));
        if (shape & SHAPE.digitFirst) {
          const numbers = ranksOfNumber(words, word);
          if (numbers.length > 0) {
            const opened = openedBefore(text, start);
            if (opened < start) tryAt(numbers, opened, word);
            tryAt(numbers, start, word);
          }
          if (/[a-z]/.test(key)) tryAt(codes, start, word);
        } else {
          if (shape & SHAPE.hasDigit) tryAt(codes, start, word);
          if (shape & SHAPE.capital) {
            tryAt(capitals, start, word);
            const ending = byEnding.get(key);
            if (ending !== undefined) tryBefore(ending, word);
            if (shape & SHAPE.upper) tryAt(byWriting.get(text.slice(start, ends[word])), start, word);
          }
        }
      }
      for (const [sign, ranks] of bySign)
        for (let place = text.indexOf(sign); place >= 0; place = text.indexOf(sign, place + 1))
          tryAt(ranks, place, 0);
      // Sorting keeps the order of the text for each rule.
      return found.toSorted((a, b) => a.rank - b.rank).map(({ span }) => span);
    },
  };
}

/** Where the next word begins that a rule needs with a number behind it: this one or one behind. */
function numberedWords(
  rules: readonly Rule[],
  { starts, shapes, keys }: Words,
): (rank: number, word: number) => number {
  const next = new Map<number, { readonly wanted: RegExp | undefined; at: number }>();
  return (rank, word) => {
    let known = next.get(rank);
    if (known === undefined) {
      const wanted = rules[rank]?.at.needsNumbered?.word;
      known = { wanted, at: -1 };
      next.set(rank, known);
    }
    if (known.at < word) {
      known.at = word;
      while (
        known.at < starts.length &&
        !((shapes[known.at + 1] ?? 0) & SHAPE.digitFirst && known.wanted?.test(keys[known.at] as string))
      )
        known.at++;
    }
    return starts[known.at] ?? Infinity;
  };
}

const HOLDS_DIGIT = SHAPE.hasDigit | SHAPE.digitFirst;

/** Which rules are tried at each key, in their order. */
function ranksBy(
  rules: readonly Rule[],
  keysOf: (rule: Rule) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const ranks = new Map<string, number[]>();
  for (const [rank, rule] of rules.entries())
    for (const key of new Set(keysOf(rule))) {
      const known = ranks.get(key);
      if (known) known.push(rank);
      else ranks.set(key, [rank]);
    }
  return ranks;
}

/** Which rules are tried at a number: by what it looks like and by the words behind it. */
function numberRanks(rules: readonly Rule[]): (words: Words, word: number) => readonly number[] {
  const soon = new Map<string, number>();
  const withins: number[] = [];
  const wants = rules.flatMap(({ at }, rank) => {
    if (at.numbers === undefined) return [];
    const sign = at.numbers === true ? 0 : NUMBER_SIGN[at.numbers];
    if (at.soon === undefined) return [{ rank, bits: sign }];
    const bit = FIRST_SOON << withins.length;
    for (const word of wordsIn(at.soon.words)) soon.set(word, (soon.get(word) ?? 0) | bit);
    withins.push(at.soon.within);
    return [{ rank, bits: sign | bit }];
  });
  const furthest = Math.max(0, ...withins);
  /** The bits of words that may stand so far behind. */
  const near = Array.from({ length: furthest + 1 }, (_, far) =>
    withins.reduce((bits, within, order) => (far <= within ? bits | (FIRST_SOON << order) : bits), 0),
  );
  const known = new Map<number, readonly number[]>();
  return (words, word) => {
    const { keys, shapes } = words;
    let has = numberSigns(words, word);
    for (let far = 1; far <= furthest && word + far < keys.length; far++) {
      const key = keys[word + far] as string;
      const bits = soon.get((shapes[word + far] as number) & SHAPE.hyphen ? lettersBefore(key) : key) ?? 0;
      has |= bits & (near[far] as number);
    }
    let ranks = known.get(has);
    if (ranks === undefined) {
      ranks = wants.filter(({ bits }) => (bits & has) === bits).map(({ rank }) => rank);
      known.set(has, ranks);
    }
    return ranks;
  };
}

/** Bits behind those of the signs. */
const FIRST_SOON = 64;

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

/** The words of a word with hyphens. */
function tryParts(key: string, start: number, tryPart: (part: string, place: number) => void): void {
  let place = start;
  for (const part of key.split("-")) {
    tryPart(lettersBefore(part), place);
    place += part.length + 1;
  }
}

/** Where the brackets and signs before a number begin: "+(1", "-12". */
function openedBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 3 && "(+-".includes(text[at - 1] ?? " ")) at--;
  return at;
}
