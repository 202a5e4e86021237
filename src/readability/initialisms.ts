/** Capitals that are said as one word although their letters could be named. */
const SAID_AS_WORD = new Set(
  "aids mrsa cabg nicu picu gerd hipaa nsaid sars mers lasik ecmo brca".split(" "),
);
/** Two or three capitals that shout a common word: "do NOT take". */
const SHOUTED = new Set(
  "a i an as at be by do go he if in is it me my no of on or so to up us we add all and any are ask but can did eat few for get has how its let may new not now off old one our out put sit the too try two use who why yes you".split(
    " ",
  ),
);
const VOWELS = /[AEIOUY]/gu;
/** Groups of capitals that no English word begins or ends with. */
const UNSAID =
  /^(?:[BCDFGJKLMNPQRSTVWXZ]{3}|[BCDFGKMNPTVZ][BCDFGKMNPTVZ]|H[^AEIOUY]|L[^AEIOUY]|R[^AEIOUYH]|J[^AEIOUY]|X[^AEIOUY])|(?:[BCDFGJKLMNPQRSTVWXZ]{4}|[PBDGV][DGBKT]|[^AEIOUYLRNSW]D|H[DPT]|Q|V|J)$/u;

/** Whether a word in capitals is read letter by letter: "MRI", "COPD", "HbA"; not "AIDS", "STOP" or "NOT". */
export function isInitialism(word: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(word)) return false;
  const small = word.toLowerCase();
  if (SAID_AS_WORD.has(small)) return false;
  if (word.length <= 3) return !SHOUTED.has(small);
  return (word.match(VOWELS)?.length ?? 0) === 0 || UNSAID.test(word);
}

/** Syllables of letters named one by one; "w" is said "double-u". */
export function letterSyllables(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum + (letter.toLowerCase() === "w" ? 3 : 1), 0);
}
