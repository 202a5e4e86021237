import type { Setback } from "#src/atlas/index.ts";
import { backgroundNames } from "./role-names.ts";
import { prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";

/** A setback and the reply prepared for it. */
export function pageOfSetback(setback: Setback): PageBody {
  const { when, reply, backgrounds, sources } = setback;
  return {
    lead: when,
    facts: [
      ...fact("Then", prose(reply, sources)),
      ...fact(
        "For",
        backgrounds.map((background) => text(backgroundNames[background])),
      ),
    ],
    sections: [],
  };
}
