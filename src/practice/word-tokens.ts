/** Words and numbers of a text in lower case, "38.5" and "don't" whole. */
export function wordTokens(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\p{N}+(?:[.,:/]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['-]\p{L}+)*/gu) ?? []
  );
}

const LITTLE = new Set(
  "a an and any are as at be been but by can could did do does for from had has have he her his how i if in into is it its may might more most must my no not of on or our out own she should so some than that the their them then there these they this those to too was we were what when where which who will with would you your".split(
    " ",
  ),
);

/** Words that carry content: not the little ones, cut to a stem so that "doses" meets "dose". */
export function contentWords(text: string): Set<string> {
  return new Set(
    wordTokens(text)
      .filter((word) => !LITTLE.has(word) && (word.length > 2 || /\p{N}/u.test(word)))
      .map(stem),
  );
}

function stem(word: string): string {
  const short = word.replace(/(?:'s|s')$/u, "");
  return short.length > 4 ? short.replace(/(?:ations?|ings?|edly|ed|es|s|ly)$/u, "") : short;
}

/** Numbers as they stand, "1,000" as 1000. */
export function numbersIn(text: string): Set<string> {
  return new Set(
    wordTokens(text)
      .filter((word) => /^\p{N}/u.test(word))
      .map((word) => word.replaceAll(/,(?=\p{N}{3}\b)/gu, "")),
  );
}
