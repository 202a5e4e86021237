import type { RecallSet } from "#src/atlas/index.ts";
import { section, table } from "./blocks.ts";
import { linkAll, prose } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Reference } from "./reference.ts";

/** Questions and answers to recall, each with its source. */
export function pageOfRecall(set: RecallSet, reference: Reference): PageBody {
  return {
    lead: set.summary,
    facts: fact("Belongs to", linkAll(reference, "skills", set.skills)),
    sections: section("cards", "Cards", [
      table(
        "Questions and their answers",
        ["Question", "Answer"],
        set.cards.map(({ ask, answer, source }) => ({
          cells: [prose(ask, [source]), prose(answer, [source])],
          sources: [source],
        })),
      ),
    ]),
  };
}
