import type { Claim } from "#src/atlas/index.ts";
import type { Item } from "./blocks.ts";
import { verificationNames } from "./claim-names.ts";
import { figure, link, prose, text } from "./inlines.ts";
import type { Reference } from "./reference.ts";

/** A ledger entry named on another page: its figure if it holds one, how sure it is, and what it says. */
export function citeClaim(reference: Reference, claim: Claim): Item {
  const shown = figure(claim);
  return {
    inlines: [
      link(reference, `claims/${claim.id}`),
      ...(shown.length === 0 ? [] : [text(": "), ...shown]),
      text(` (${verificationNames[claim.verification].toLowerCase()})`),
    ],
    detail: prose(claim.says, claim.sources),
    sources: claim.sources,
  };
}
