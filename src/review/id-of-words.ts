/** Words as an id: letters and digits of any script, the rest as hyphens. */
export function idOfWords(words: string): string {
  const id = words
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/gu, "")
    .slice(0, 60);
  return id === "" || id === "__proto__" ? "value" : id;
}
