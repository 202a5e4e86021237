import type { Core } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { bullets, paragraph, section } from "./blocks.ts";
import { compareLabels } from "./compare-labels.ts";
import { linkAll, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Reference } from "./reference.ts";

/** A core of skills: who needs it most, how a guide sorts it, and every skill of the graph that belongs to it. */
export function pageOfCore(core: Core, reference: Reference): PageBody {
  const skills = reference.atlas.skills
    .filter((skill) => skill.core === core.id)
    .toSorted((one, other) => compareLabels(one.label, other.label));
  return {
    lead: core.summary,
    facts: [
      ...fact("Who needs it most", prose(core.serves, core.sources)),
      ...(core.twist === undefined ? [] : fact("What health care changes", prose(core.twist, core.sources))),
    ],
    sections: [
      ...section("groups", "How the guides sort it", [
        bullets(
          core.groups.map(({ name, skills: members, source }) => ({
            inlines: [text(name)],
            detail: linkAll(reference, "skills", members),
            sources: [source],
          })),
        ),
      ]),
      ...section("skills", "All its skills", [
        paragraph(
          linkAll(
            reference,
            "skills",
            skills.map(({ id }) => id),
          ),
        ),
      ]),
      ...writeAbout(reference, core.about),
    ],
  };
}
