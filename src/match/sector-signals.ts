import type { Quote } from "#src/profile/index.ts";
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

/**
 * Points for words in the résumé that show contact with the cell's kind of employer. Work by the task is done beside
 * another job and draws on it, so there contact with any kind of employer counts for part.
 */
export function scoreSectorSignals(cell: Cell, signals: Signals, label: string): Factor {
  const own = contactWith(cell.sector, signals, STRENGTH_SHARE[cell.sectorStrength]);
  const elsewhere = cell.role.partTime ? bestElsewhere(signals) : undefined;
  const borrowed = elsewhere !== undefined && elsewhere.share > own.share;
  const { share, found } = borrowed ? elsewhere : own;
  return {
    name: "sector-signals",
    label: "Contact with the employer kind",
    value: toPoints(MOST_POINTS * share),
    outOf: MOST_POINTS,
    why: borrowed
      ? "Work by the task draws on where you work now; contact with that kind of employer counts for part."
      : describeContact(found.length, label),
    evidence: fewQuotes(found),
  };
}

interface Contact {
  readonly share: number;
  readonly found: readonly Quote[];
}

function contactWith(sector: string, { sectors }: Signals, belonging: number): Contact {
  const found = sectors.get(sector) ?? [];
  return { share: contactShare(found.length, WORDINGS_FOR_ALL) * belonging, found };
}

function bestElsewhere(signals: Signals): Contact | undefined {
  return [...signals.sectors.keys()]
    .map((sector) => contactWith(sector, signals, STRENGTH_SHARE.indirect))
    .toSorted((a, b) => b.share - a.share)[0];
}
