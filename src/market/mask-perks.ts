import type { Reading } from "./placement.ts";

// A holiday from the office says nothing about the job: "work from anywhere 4 weeks a year", "home office allowance".
const COUNT =
  "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|ten|twelve|thirty|sixty|ninety|a few|several|some|a)";
const SPELL = `(?:up to |for |as much as )*${COUNT}[ -]?(?:working |calendar |business )?(?:days?|weeks?|months?)`;
const ABROAD =
  "(?:work(?:ing)?|remote(?:ly)?)[ -](?:remotely |temporarily )?(?:from )?(?:anywhere|abroad|overseas|another country|other countries)|work[ -]from[ -]anywhere|WFA\\b";
const PERKS = [
  `(?:${ABROAD})[^.!?\\n]{0,60}?\\b${SPELL}[^.!?\\n]{0,40}`,
  `\\b${SPELL}[^.!?\\n]{0,40}?(?:${ABROAD})[^.!?\\n]{0,60}`,
  `work[ -]from[ -]anywhere[ -](?:weeks?|months?|days?|polic(?:y|ies)|perks?|allowance|programme|program|benefit)`,
  `(?:remote[ -]work(?:ing)?|home[ -]office|work[ -]from[ -]home|wfh|remote)[ -](?:tech |office )?(?:stipends?|allowances?|budgets?|set-?up|equipment|reimbursement|bonus)`,
  `costs? of working from home`,
  `(?:stipends?|allowances?|budgets?|subsidy|auxílio|ayuda|zuschuss)(?: (?:for|de|para|to set up|toward))?(?: an?| your| the)? (?:home[ -]office|remote work|teletrabajo)`,
].map((pattern) => new RegExp(pattern, "giu"));

/** A text with its perks blanked out, letter for letter, and where they stood. */
export interface MaskedText {
  readonly text: string;
  readonly perks: readonly Reading<string>[];
}

/** Blanks out what is offered besides the job, so that it cannot be read as a fact about the job. Offsets stay true. */
export function maskPerks(text: string): MaskedText {
  const perks = PERKS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      found,
      start: index,
      end: index + found.length,
    })),
  );
  let masked = text;
  for (const { start, end } of perks) {
    masked = masked.slice(0, start) + " ".repeat(end - start) + masked.slice(end);
  }
  return { text: masked, perks };
}
