/** The words of a text to be searched, in order, so that beginnings of words can be looked up too. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly sorted: readonly string[];
}

/** Makes a vocabulary of words; do it once for one field. */
export function sortWords(words: ReadonlySet<string>): Vocabulary {
  return { words, sorted: [...words].toSorted() };
}

function beginsWord({ sorted }: Vocabulary, start: string): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? "") < start) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(start) === true;
}

/** A word that begins none is tried with two neighbouring letters swapped, the commonest slip that counts as two. */
export function swapBack(vocabulary: Vocabulary, term: string): string {
  if (beginsWord(vocabulary, term)) return term;
  for (let place = 0; place + 1 < term.length; place += 1) {
    const swapped = `${term.slice(0, place)}${term.charAt(place + 1)}${term.charAt(place)}${term.slice(place + 2)}`;
    if (vocabulary.words.has(swapped)) return swapped;
  }
  return term;
}
