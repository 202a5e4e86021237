const formats = {
  and: new Intl.ListFormat("en-GB", { type: "conjunction" }),
  or: new Intl.ListFormat("en-GB", { type: "disjunction" }),
};

/** "A", "A and B", "A, B and C". */
export function listWords(words: readonly string[], joiner: "and" | "or" = "and"): string {
  return formats[joiner].format(words);
}

/** "1 year", "3 years". */
export function countOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
