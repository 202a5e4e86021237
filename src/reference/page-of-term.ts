import type { Term } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { prose } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Reference } from "./reference.ts";

/** A word, what it means, and the word it is confused with. */
export function pageOfTerm(term: Term, reference: Reference): PageBody {
  return {
    lead: term.means,
    facts: term.notThis === undefined ? [] : fact("Not to be confused", prose(term.notThis, term.sources)),
    sections: writeAbout(reference, term.about),
  };
}
