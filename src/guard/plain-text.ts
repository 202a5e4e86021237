import { inLatinLetters } from "./look-alikes.ts";

/** A text as the rules read it, with the way back to the text as given. */
export interface PlainText {
  readonly text: string;
  /** Where in the text as given a unit of `text` begins. */
  readonly startOf: (unit: number) => number;
  /** Where in the text as given a unit of `text` ends. */
  readonly endOf: (unit: number) => number;
}

/** Characters nobody sees: zero widths, joiners, soft hyphens, directions, variation selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const QUOTES = /[\u2018\u2019\u201B\u02BC\uFF07`\u00B4]/g;

/**
 * A character that may change, with the marks upon it; marks beyond thirty start anew, which keeps the work in line with
 * the length. Plain characters without marks stand for themselves and are passed over.
 */
const CHANGING = /(?:[^\x20-\x5F\x61-\x7E\n]|[\x20-\x5F\x61-\x7E](?=\p{M}))\p{M}{0,30}/gu;
/** The same without the look behind a plain character, which would be taken at each of them. */
const UNUSUAL = /[^\x20-\x5F\x61-\x7E\n\r\t]/g;

function* changingParts(given: string): Generator<{ readonly part: string; readonly index: number }> {
  for (let at = 0; at < given.length; at = CHANGING.lastIndex) {
    UNUSUAL.lastIndex = at;
    const unusual = UNUSUAL.exec(given);
    if (unusual === null) return;
    // It may be a mark upon the character before.
    CHANGING.lastIndex = Math.max(at, unusual.index - 1);
    const changing = CHANGING.exec(given);
    if (changing === null) return;
    yield { part: changing[0], index: changing.index };
  }
}

/**
 * Writes a text the plain way: NFKC (full-width digits become digits), without unseen characters, one kind of dash and of
 * apostrophe, look-alike letters of other scripts in Latin words as Latin ones. What hides a number from a rule must not
 * change the place it is reported at, so each unit knows its source.
 */
export function plainText(given: string): PlainText {
  const parts: string[] = [];
  // Each stretch: where it begins here, where there, and its length there; 0 for one that stands for itself.
  const here: number[] = [];
  const there: number[] = [];
  const spans: number[] = [];
  let length = 0;
  let from = 0;
  const keep = (until: number): void => {
    if (until === from) return;
    here.push(length);
    there.push(from);
    spans.push(0);
    parts.push(given.slice(from, until));
    length += until - from;
  };
  for (const { part, index } of changingParts(given)) {
    const plain = plainCluster(part);
    if (plain === part) continue;
    keep(index);
    from = index + part.length;
    if (plain === "") continue;
    here.push(length);
    there.push(index);
    spans.push(part.length);
    parts.push(plain);
    length += plain.length;
  }
  keep(given.length);
  const stretchOf = (unit: number): number => lastAtMost(here, unit);
  return {
    text: inLatinLetters(parts.join("")),
    startOf: (unit) => {
      const at = stretchOf(unit);
      const begins = there[at] ?? 0;
      return spans[at] === 0 ? begins + unit - (here[at] ?? 0) : begins;
    },
    endOf: (unit) => {
      const at = stretchOf(unit);
      const begins = there[at] ?? 0;
      return spans[at] === 0 ? begins + unit - (here[at] ?? 0) + 1 : begins + (spans[at] ?? 0);
    },
  };
}

/** The last place of a rising list whose value is at most the one given. */
function lastAtMost(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function plainCluster(cluster: string): string {
  return cluster.replaceAll(UNSEEN, "").normalize("NFKC").replaceAll(DASHES, "-").replaceAll(QUOTES, "'");
}
