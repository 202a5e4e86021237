import { STRENGTH_SHARE } from "./cells.ts";
import type { Cell } from "./cells.ts";
import { contactShare, describeContact } from "./contact-share.ts";
import type { Signals } from "./find-signals.ts";
import type { Factor } from "./lane.ts";
import { toPoints } from "./points.ts";
import { fewQuotes } from "./quote-span.ts";

const MOST_POINTS = 8;

/** Fewer wordings than for a domain: one employer named is already contact with its kind. Project's judgement. */
const WORDINGS_FOR_ALL = 3;

/** Points for words in the résumé that show contact with the cell's kind of employer. */
export function scoreSectorSignals(cell: Cell, signals: Signals, label: string): Factor {
  const found = signals.sectors.get(cell.sector) ?? [];
  const share = contactShare(found.length, WORDINGS_FOR_ALL) * STRENGTH_SHARE[cell.sectorStrength];
  return {
    name: "sector-signals",
    label: "Contact with the employer kind",
    value: toPoints(MOST_POINTS * share),
    outOf: MOST_POINTS,
    why: describeContact(found.length, label),
    evidence: fewQuotes(found),
  };
}
