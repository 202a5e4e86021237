import type { NumberSign } from "./number-signs.ts";

/** Where in a text a rule is tried. A pattern is tried there and nowhere else, which is what makes reading fast. */
export interface TriedAt {
  /** Words in small letters without accents, with spaces between. */
  readonly words?: string;
  /** Words as written, with spaces between: two capitals of a state. */
  readonly written?: string;
  /** Numbers: words that begin with a digit; all, or those alone that look so. */
  readonly numbers?: true | NumberSign;
  /** Numbers are passed over when none of these words is among so many behind. */
  readonly soon?: { readonly words: string; readonly within: number };
  /** Words of letters and digits. */
  readonly codes?: true;
  readonly capitals?: true;
  /** Places are passed over when no word with a digit begins within so many characters. */
  readonly digitWithin?: number;
  /** Places are passed over when no other capitalised word begins within so many characters. */
  readonly capitalWithin?: number;
  /** Places are passed over when this does not begin within so many characters behind. */
  readonly needs?: { readonly pattern: RegExp; readonly within: number };
  /** The same for a word, in small letters without accents, with a number behind it. */
  readonly needsNumbered?: { readonly word: RegExp; readonly within: number };
  /** Capitalised words that end a name, in small letters: tried at the capitalised words before, the furthest first. */
  readonly endings?: string;
  /** Single characters. */
  readonly signs?: string;
  /** Where to begin for a place: further back for what is known by its middle or its end. */
  readonly from?: (text: string, place: number) => number;
}

/** The words of a list with spaces between. */
export const wordsIn = (list: string | undefined): string[] => (list ?? "").split(/\s+/).filter(Boolean);
