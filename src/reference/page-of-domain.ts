import type { Domain } from "#src/atlas/index.ts";
import { bullets, paragraph, section } from "./blocks.ts";
import { byStrength, linkEdge } from "./edges.ts";
import { countEmployers, showEmployers } from "./hiring.ts";
import { join, link, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { writeList } from "./plain-list.ts";
import type { Inline } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { writeNamed, writeTiedRoles } from "./roles-of.ts";

/** What AI does in a part of healthcare, who fits, which roles, sectors and employers are there, what to build. */
export function pageOfDomain(domain: Domain, reference: Reference): PageBody {
  const { atlas } = reference;
  const employers = atlas.employers.filter(
    ({ domains, status }) => domains.includes(domain.id) && status !== "closed",
  );
  return {
    lead: domain.summary,
    facts: [
      ...fact("Who fits", prose(domain.fit, domain.sources)),
      ...fact("Met most in", domain.specialties.length === 0 ? [] : [text(domain.specialties.join(", "))]),
      ...fact("Families", linkTied(reference, "categories", domain.id)),
      ...fact("Sectors", linkTied(reference, "sectors", domain.id)),
    ],
    sections: [
      ...writeList("uses", "What it is used for", domain.uses, domain.sources),
      ...writeTiedRoles(
        reference,
        "Roles of the domain, the strongest ties first",
        ({ domains }) => domains.find((edge) => edge.domain === domain.id)?.strength,
      ),
      ...section("blueprints", "Pieces to build", [
        bullets(
          atlas.blueprints
            .filter((blueprint) => blueprint.domain === domain.id)
            .map(({ id, summary, sources }) => ({
              inlines: [link(reference, `blueprints/${id}`)],
              detail: prose(summary, sources),
              sources,
            })),
        ),
      ]),
      ...section("datasets", "Data to work with", [
        bullets(
          atlas.datasets
            .filter(({ domains }) => domains.includes(domain.id))
            .map(({ id, summary, sources }) => ({
              inlines: [link(reference, `datasets/${id}`)],
              detail: prose(summary, sources),
              sources,
            })),
        ),
      ]),
      ...section("employers", "Who hires", [
        paragraph([text(`${countEmployers(employers.length)}, by our reading of the evidence.`)]),
        ...showEmployers(reference, employers),
      ]),
      ...writeNamed(reference, domain.named),
      ...section("signals", "Words in a résumé that show contact with it", [
        paragraph([text(domain.signals.join(", "))]),
      ]),
    ],
  };
}

function linkTied(reference: Reference, kind: "categories" | "sectors", domain: string): Inline[] {
  const tied = reference.atlas[kind].flatMap(({ id, domains }) => {
    const strength = domains.find((edge) => edge.domain === domain)?.strength;
    return strength === undefined ? [] : [{ id, strength }];
  });
  return join(
    tied.toSorted(byStrength).map(({ id, strength }) => linkEdge(reference, `${kind}/${id}`, strength)),
  );
}
