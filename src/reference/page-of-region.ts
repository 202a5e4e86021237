import type { Region } from "#src/atlas/index.ts";
import { paragraph, section } from "./blocks.ts";
import { countEmployers, showEmployers } from "./hiring.ts";
import { link, linkAll, prose, text, unknown } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { countryName } from "./place-names.ts";
import { writeList } from "./plain-list.ts";
import type { Reference } from "./reference.ts";
import { writeNamed } from "./roles-of.ts";

/** What is built in a part of the world, which rules bind there, and what is known about pay and remote work. */
export function pageOfRegion(region: Region, reference: Reference): PageBody {
  const { atlas } = reference;
  const parts = atlas.regions.filter(({ within }) => within === region.id);
  const employers = atlas.employers.filter(
    ({ regions, status }) => regions.includes(region.id) && status !== "closed",
  );
  return {
    lead: region.summary,
    facts: [
      ...(region.within === undefined ? [] : fact("Part of", [link(reference, `regions/${region.within}`)])),
      ...fact(
        "Parts we hold",
        linkAll(
          reference,
          "regions",
          parts.map(({ id }) => id),
        ),
      ),
      ...fact(
        "Countries",
        region.countries.length === 0
          ? [unknown("Our sources name none")]
          : [text(region.countries.map(countryName).join(", "))],
      ),
      ...fact("Rules that bind", linkAll(reference, "regulations", region.regimes)),
      ...fact("Pay", prose(region.pay, region.sources)),
      ...fact(
        "Remote work",
        region.remote === undefined ? [unknown("Not in our sources")] : prose(region.remote, region.sources),
      ),
    ],
    sections: [
      ...writeList("work", "What is built there", region.work, region.sources),
      ...writeList("hubs", "Hubs", region.hubs, region.sources),
      ...writeNamed(reference, region.roles),
      ...section("employers", "Employers whose jobs a source places there", [
        ...(employers.length === 0
          ? [paragraph([unknown("Our sources place no employer's jobs there.")])]
          : [paragraph([text(`${countEmployers(employers.length)}.`)])]),
        ...showEmployers(reference, employers),
      ]),
    ],
  };
}
