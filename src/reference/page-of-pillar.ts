import type { Pillar } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { linkAll } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { writeList } from "./plain-list.ts";
import type { Reference } from "./reference.ts";

/** A pillar of responsible AI: what to look for, and the skills it takes. */
export function pageOfPillar(pillar: Pillar, reference: Reference): PageBody {
  return {
    lead: pillar.summary,
    facts: fact("Skills it takes", linkAll(reference, "skills", pillar.skills)),
    sections: [
      ...writeList("checks", "What to look for", pillar.checks, pillar.sources),
      ...writeAbout(reference, pillar.about),
    ],
  };
}
