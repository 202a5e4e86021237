import { clinicalWords } from "./clinical-words.ts";

/** The words up to the first of the clinic: of "Ferrowby, MRN" the name, of "Female" nothing. */
export function trimName(found: string): string {
  const words = found.matchAll(/[^\s,]+/g);
  for (const word of words)
    if (word[0].replace(".", "").length > 1 && clinicalWords.has(word[0].replace(/\.$/, "").toLowerCase()))
      return found.slice(0, word.index).replace(/[\s,]+$/, "");
  return found;
}
