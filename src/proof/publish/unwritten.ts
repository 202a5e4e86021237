/** Stands wherever nobody said anything: a gap that is shown is worth more than one that is filled with guesses. */
export const UNWRITTEN = "Missing: this piece of work does not say.";

/** The text, or that there is none. */
export function orUnwritten(text: string | undefined): string {
  return text === undefined || text.trim() === "" ? UNWRITTEN : text.trim();
}
