import type { Sector } from "#src/atlas/index.ts";
import { paragraph, section } from "./blocks.ts";
import { byStrength, linkEdge } from "./edges.ts";
import { countEmployers, showEmployers } from "./hiring.ts";
import { join, linkAll, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { writeList } from "./plain-list.ts";
import type { Reference } from "./reference.ts";
import { writeNamed, writeTiedRoles } from "./roles-of.ts";

/** What a kind of employer hires for and likes to see, which roles it has, and who is in it. */
export function pageOfSector(sector: Sector, reference: Reference): PageBody {
  const { atlas } = reference;
  const employers = atlas.employers.filter(
    ({ sectors, status }) => sectors.includes(sector.id) && status !== "closed",
  );
  const known = atlas.credentials.filter(({ sectors }) => sectors.includes(sector.id));
  return {
    lead: sector.summary,
    facts: [
      ...fact("Why work there", prose(sector.why, sector.sources)),
      ...fact(
        "Domains",
        join(
          sector.domains
            .toSorted(byStrength)
            .map(({ domain, strength }) => linkEdge(reference, `domains/${domain}`, strength)),
        ),
      ),
      ...fact("Employers", [text(String(employers.length))]),
      ...fact(
        "Credentials known there",
        linkAll(
          reference,
          "credentials",
          known.map(({ id }) => id),
        ),
      ),
      ...(sector.fromGuides ? [] : fact("Added by us", [text("The guides do not list this sector.")])),
    ],
    sections: [
      ...writeList("who", "Who is in it", sector.who, sector.sources),
      ...writeList("pieces", "What it rewards in a portfolio", sector.pieces, sector.sources),
      ...writeTiedRoles(
        reference,
        "Roles of the sector, the strongest ties first",
        ({ sectors }) => sectors.find((edge) => edge.sector === sector.id)?.strength,
      ),
      ...section("employers", "Employers", [
        paragraph([text(`${countEmployers(employers.length)}, by our reading of the evidence.`)]),
        ...showEmployers(reference, employers),
      ]),
      ...writeNamed(reference, sector.named),
      ...section("signals", "Words in a résumé that show contact with it", [
        paragraph([text(sector.signals.join(", "))]),
      ]),
    ],
  };
}
