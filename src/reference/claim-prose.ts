import type { Claim } from "#src/atlas/index.ts";
import { prose, splitBy } from "./inlines.ts";
import type { Inline } from "./record-page.ts";

const NUMBER = String.raw`\d[\d.,]*(?:\s?(?:k|K|m|M|bn|thousand|million|billion|trillion)\b)?`;
const RANGE = String.raw`${NUMBER}(?:\s?(?:to|and|or|–|-|−|/)\s?[$€£]?${NUMBER})*`;
const CODE = String.raw`(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|SGD|AED|SAR|JPY|CNY|KRW|BRL|ZAR|SEK|NOK|DKK|PLN|ILS)`;
/** Money and shares as people write them: "$45 to $60", "EUR 300 million", "12 to 15 percent", "30 %". */
const FIGURE = new RegExp(
  String.raw`(?:[A-Z]{1,2})?[$€£₹¥]\s?${RANGE}\+?|\b${CODE}\s?${RANGE}\+?|${RANGE}\s?(?:%|percent\b|per cent\b|percentage points?\b|${CODE}\b)`,
  "g",
);

/** Words of a ledger entry: a figure in them is set as one of that entry, since nothing else may hold a figure. */
export function claimProse({ id }: Pick<Claim, "id">, words: string, sources: readonly string[]): Inline[] {
  return splitBy(words, FIGURE, (found) => ({ kind: "figure", claim: id, text: found })).flatMap((run) =>
    run.kind === "text" ? prose(run.text, sources) : [run],
  );
}
