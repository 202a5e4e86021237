import type { Disagreement } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { bullets, section } from "./blocks.ts";
import { figureOf, join, link, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Inline } from "./record-page.ts";
import type { Reference } from "./reference.ts";

/** What each side says, with its figures, and how we hold it. */
export function pageOfDisagreement(disagreement: Disagreement, reference: Reference): PageBody {
  return {
    facts: fact("How we hold it", prose(disagreement.held, disagreement.sources)),
    sections: [
      ...section("sides", "The sides", [
        bullets(
          disagreement.sides.map(({ says, source, claims }) => ({
            inlines: prose(says, [source]),
            detail: join(claims.flatMap((id) => linkClaim(reference, id))),
            sources: [source],
          })),
        ),
      ]),
      ...writeAbout(reference, disagreement.about),
    ],
  };
}

function linkClaim(reference: Reference, id: string): Inline[][] {
  const shown = figureOf(reference, id);
  return [[link(reference, `claims/${id}`), ...(shown.length === 0 ? [] : [text(": "), ...shown])]];
}
