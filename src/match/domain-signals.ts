import { STRENGTH_SHARE } from "./cells.ts";
import type { Cell } from "./cells.ts";
import { contactShare, describeContact } from "./contact-share.ts";
import type { Signals } from "./find-signals.ts";
import type { Factor } from "./lane.ts";
import { toPoints } from "./points.ts";
import { fewQuotes } from "./quote-span.ts";

const MOST_POINTS = 12;

/** This many different wordings earn all the points: past a handful, more of the same says nothing new. Project's judgement. */
const WORDINGS_FOR_ALL = 5;

/** Points for words in the résumé that show contact with the cell's domain. */
export function scoreDomainSignals(cell: Cell, signals: Signals, label: string): Factor {
  const found = signals.domains.get(cell.domain) ?? [];
  const share = contactShare(found.length, WORDINGS_FOR_ALL) * STRENGTH_SHARE[cell.domainStrength];
  return {
    name: "domain-signals",
    label: "Contact with the domain",
    value: toPoints(MOST_POINTS * share),
    outOf: MOST_POINTS,
    why: describeContact(found.length, label),
    evidence: fewQuotes(found),
  };
}
