import type { Regulation } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { paragraph, section, table } from "./blocks.ts";
import { day, linkAll, outside, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { writeList } from "./plain-list.ts";
import type { Reference } from "./reference.ts";
import { regulationKindNames } from "./rule-names.ts";

/** A law or rule: what it asks, since when, where, and how to speak of it. A date may be a year or a month alone. */
export function pageOfRegulation(regulation: Regulation, reference: Reference): PageBody {
  const { sources } = regulation;
  const { say, neverSay } = regulation;
  return {
    lead: regulation.summary,
    facts: [
      ...fact("Kind", [text(regulationKindNames[regulation.kind])]),
      ...fact("Where it binds", [text(regulation.jurisdiction)]),
      ...fact("Regions", linkAll(reference, "regions", regulation.regions)),
      ...(say === undefined ? [] : fact("Say", prose(say, sources))),
      ...(neverSay === undefined ? [] : fact("Never say", prose(neverSay, sources))),
      ...fact("Families that meet it", linkAll(reference, "categories", regulation.categories)),
      ...(regulation.url === undefined ? [] : fact("Where", [outside(regulation.url)])),
    ],
    sections: [
      ...writeList("asks", "What it asks", regulation.asks, sources),
      ...section("dates", "Dates", [
        table(
          "Steps of its life, oldest first",
          ["When", "What"],
          regulation.dates.map((date) => ({
            cells: [[day(date.on, date.sources)], prose(date.what, date.sources)],
            sources: date.sources,
          })),
        ),
      ]),
      ...writeAbout(reference, regulation.related, "Belongs with"),
      ...section("binds", "Regions that name it", [
        paragraph(
          linkAll(
            reference,
            "regions",
            reference.atlas.regions
              .filter(({ regimes }) => regimes.includes(regulation.id))
              .map(({ id }) => id),
          ),
        ),
      ]),
    ],
  };
}
