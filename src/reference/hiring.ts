import type { Atlas } from "#src/atlas/index.ts";
import { bullets, paragraph } from "./blocks.ts";
import { compareLabels } from "./compare-labels.ts";
import { link, text } from "./inlines.ts";
import type { Block, Inline } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { systemName } from "./system-names.ts";

type Employer = Atlas["employers"][number];

/** How many employers a page names; the list of employers holds them all. */
const SHOWN = 12;

/** Employers in any of the sectors, parted by whether a source places them in one of the domains. */
export function findHiring(
  { atlas }: Pick<Reference, "atlas">,
  sectors: readonly string[],
  domains: readonly string[],
): { readonly inDomain: readonly Employer[]; readonly domainUnknown: readonly Employer[] } {
  const inSector = atlas.employers.filter(
    (employer) => employer.status !== "closed" && employer.sectors.some((sector) => sectors.includes(sector)),
  );
  return {
    inDomain: inSector.filter((employer) => employer.domains.some((domain) => domains.includes(domain))),
    domainUnknown: inSector.filter((employer) => employer.domains.length === 0),
  };
}

/** "1 employer", "12 employers". */
export function countEmployers(count: number): string {
  return count === 1 ? "1 employer" : `${count} employers`;
}

/** The best evidenced of some employers, each with the system of its board, and where the rest are. */
export function showEmployers(reference: Reference, employers: readonly Employer[]): readonly Block[] {
  const shown = employers.toSorted(byEvidence).slice(0, SHOWN);
  const rest = employers.length - shown.length;
  return [
    bullets(
      shown.map((employer) => ({
        inlines: [link(reference, `employers/${employer.id}`), ...nameSystems(employer)],
      })),
    ),
    ...(rest > 0
      ? [
          paragraph([
            text(`And ${rest} more: the list of employers can be filtered by sector, domain and region.`),
          ]),
        ]
      : []),
  ];
}

function nameSystems({ boards }: Employer): Inline[] {
  const systems = [...new Set(boards.map(({ system }) => systemName(system)))];
  return systems.length === 0 ? [] : [text(` (board on ${systems.join(", ")})`)];
}

/** How sure a board is: only the order counts. */
const CONFIDENCE = { high: 3, "medium-high": 2, medium: 1 };

/** The surest board first, then how many places name its boards. */
function byEvidence(one: Employer, other: Employer): number {
  return (
    surest(other) - surest(one) ||
    countEvidence(other) - countEvidence(one) ||
    compareLabels(one.label, other.label)
  );
}

function surest({ boards }: Employer): number {
  return Math.max(0, ...boards.map(({ confidence }) => CONFIDENCE[confidence]));
}

function countEvidence({ boards }: Employer): number {
  return boards.reduce((sum, { evidence }) => sum + evidence.length, 0);
}
