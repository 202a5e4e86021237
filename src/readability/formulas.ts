/** What the formulas count. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Reading ease, higher is easier, about 0 to 100 for most texts (Flesch 1948, J Appl Psychol 32:221). */
export function fleschReadingEase({ words, sentences, syllables }: TextCounts): number {
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

/** US school grade; may be below nought (Kincaid and others 1975, Naval Technical Training Command, report 8-75). */
export function fleschKincaidGrade({ words, sentences, syllables }: TextCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** US school grade from words of three syllables or more (McLaughlin 1969, J Reading 12:639); made for 30 sentences. */
export function smogGrade(polysyllables: number, sentences: number): number {
  return 1.043 * Math.sqrt((polysyllables * 30) / sentences) + 3.1291;
}

/** The grade of McLaughlin's table, for counts out of 30 sentences: the nearest whole square root, and 3. */
export function smogTableGrade(polysyllables: number): number {
  // The table gives its lowest band grade 4.
  return Math.max(1, Math.round(Math.sqrt(polysyllables))) + 3;
}

export interface DaleChallCounts {
  /** Unfamiliar words in a hundred; each time a word occurs counts. */
  readonly unfamiliarInHundred: number;
  readonly wordsPerSentence: number;
}

/**
 * Raw score of Dale and Chall (1948, Educ Res Bull 27:11 and 37). The constant is always added: leaving it out for texts
 * with few unfamiliar words, as some programs do, makes a step of more than three grades at that limit.
 */
export function daleChallScore({ unfamiliarInHundred, wordsPerSentence }: DaleChallCounts): number {
  return 0.1579 * unfamiliarInHundred + 0.0496 * wordsPerSentence + 3.6365;
}

/** The same on the worksheet of 1948, which rounds both counts first. */
export function daleChallWorksheet({ unfamiliarInHundred, wordsPerSentence }: DaleChallCounts): number {
  return daleChallScore({
    unfamiliarInHundred: Math.round(unfamiliarInHundred),
    wordsPerSentence: Math.round(wordsPerSentence),
  });
}
