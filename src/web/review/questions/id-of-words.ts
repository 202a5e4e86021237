/** An id from words that is not taken: letters and digits of any script, the rest as hyphens, and a number if need be. */
export function idOfWords(words: string, taken: ReadonlySet<string>): string {
  const made = words
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/gu, "")
    .slice(0, 60);
  const id = made === "" || made === "__proto__" ? "value" : made;
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id.slice(0, 56)}-${n}`;
  return free;
}
