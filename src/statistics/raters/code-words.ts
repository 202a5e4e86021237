/** Words as whole numbers: `codes[i]` is the place of word i in `names`; −1 where the word is empty. */
export interface CodedWords {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}

/** Gives each distinct word a number in the order of first sight. */
export function codeWords(words: readonly string[]): CodedWords {
  const places = new Map<string, number>();
  const names: string[] = [];
  const codes = new Int32Array(words.length);
  for (let row = 0; row < words.length; row += 1) {
    const word = words[row] ?? "";
    let code = word === "" ? -1 : places.get(word);
    if (code === undefined) {
      code = names.length;
      places.set(word, code);
      names.push(word);
    }
    codes[row] = code;
  }
  return { names, codes };
}

/** The order of a scale nobody declared: by number when every word is one, else by letter. */
export function orderScale(names: readonly string[]): readonly string[] {
  const numeric = names.every((name) => name.trim() !== "" && Number.isFinite(Number(name)));
  return numeric
    ? names.toSorted((a, b) => Number(a) - Number(b))
    : names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
