/** A text as the rules read it, with the way back to the text as given. */
interface PlainText {
  readonly text: string;
  /** For each code unit of `text`, where its source begins, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Characters nobody sees: zero widths, joiners, soft hyphens, directions, variation selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const QUOTES = /[\u2018\u2019\u201B\u02BC\uFF07`\u00B4]/g;

/**
 * A run of plain characters, or one character with the marks upon it; marks beyond thirty start anew, which keeps the work
 * in line with the length.
 */
const PARTS = /[\x20-\x5F\x61-\x7E\n]+(?!\p{M})|[\s\S]\p{M}{0,30}/gu;
const PLAIN = /^[\x20-\x5F\x61-\x7E\n]+$/;

/**
 * Writes a text the plain way: NFKC (full-width digits become digits), without unseen characters, one kind of dash and of
 * apostrophe. What hides a number from a rule must not change the place it is reported at, so each unit knows its source.
 */
export function plainText(given: string): PlainText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: part, index } of given.matchAll(PARTS)) {
    const isPlain = PLAIN.test(part);
    const plain = isPlain ? part : plainCluster(part);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(isPlain ? index + unit : index);
      ends.push(isPlain ? index + unit + 1 : index + part.length);
    }
    parts.push(plain);
  }
  return { text: parts.join(""), starts, ends };
}

function plainCluster(cluster: string): string {
  return cluster.replaceAll(UNSEEN, "").normalize("NFKC").replaceAll(DASHES, "-").replaceAll(QUOTES, "'");
}
