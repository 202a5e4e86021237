import { maskPerks } from "./mask-perks.ts";
import type { Placement, Reading } from "./placement.ts";
import { readEligibility } from "./read-eligibility.ts";
import { readWorkplace } from "./read-workplace.ts";

// A posting is rarely a third of this; what comes after says nothing new about place.
const LONGEST = 20_000;

const PERK = "Some days or weeks from elsewhere are a benefit, not the place of work.";
const CUT = "Only the beginning of the text was read.";

/** A line cut by the width of a page goes on in the next; letter for letter, so that offsets stay true. */
const WRAPPED = /(?<=[^\n]{40}[^\n.!?:;])\n(?=[ \t]{0,4}[^\s•·*–-])/gu;

/**
 * Reads where the work is done and from which countries it may be done: two facts, since a remote job is rarely open to
 * the whole world. What the words do not say stays unknown. Spans are offsets into the text given.
 */
export function readPlacement(text: string): Placement {
  const beginning = text.slice(0, LONGEST);
  const masked = maskPerks(beginning.replaceAll(WRAPPED, " "));
  const workplace = readWorkplace(masked.text);
  const eligibility = readEligibility(masked.text);
  const quoted = (about: "workplace" | "eligibility", readings: readonly Reading<unknown>[]) =>
    readings
      .map(({ start, end }) => ({ about, span: { start, end }, text: text.slice(start, end) }))
      .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    workplace: workplace.workplace,
    eligibility: eligibility.eligibility,
    words: [...quoted("workplace", workplace.words), ...quoted("eligibility", eligibility.words)],
    notes: [
      ...workplace.notes,
      ...eligibility.notes,
      ...(masked.perks.length > 0 ? [PERK] : []),
      ...(text.length > LONGEST ? [CUT] : []),
    ],
  };
}
