import { ABBREVIATION, CONNECTIVE, WEB_SUFFIX } from "./vocabulary.ts";
import type { VocabularyBuilder } from "./vocabulary.ts";

const ABBREVIATIONS = "vs incl approx dr mr mrs ms prof inc ltd dept est yrs yr hrs jr sr st ph fig avg";
const CONNECTIVES =
  "in with and of to for the a an or using on as by at from including into about via through is are my our their learning but that which not no";
const WEB_SUFFIXES = "com org edu gov";

/** Marks the words that shape sentences: a dot after "vs" ends none, a line after "with" goes on. */
export function markCommonWords(vocabulary: VocabularyBuilder): void {
  for (const word of ABBREVIATIONS.split(" ")) vocabulary.mark(word, ABBREVIATION);
  for (const word of CONNECTIVES.split(" ")) vocabulary.mark(word, CONNECTIVE);
  for (const word of WEB_SUFFIXES.split(" ")) vocabulary.mark(word, WEB_SUFFIX);
}
