import type { Blueprint } from "#src/atlas/index.ts";
import { section, steps } from "./blocks.ts";
import { link, linkAll, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { writeList } from "./plain-list.ts";
import type { Reference } from "./reference.ts";
import { countHours, writeTask } from "./tasks.ts";

/** A portfolio piece: who would build it, what it must show, on which data, and its steps. */
export function pageOfBlueprint(blueprint: Blueprint, reference: Reference): PageBody {
  const hours = blueprint.steps.reduce((sum, step) => sum + step.hours.likely, 0);
  const serves = reference.atlas.roles.filter(
    (role) =>
      blueprint.categories.includes(role.category) &&
      role.domains.some(({ domain }) => domain === blueprint.domain),
  );
  return {
    lead: blueprint.summary,
    facts: [
      ...fact("Domain", [link(reference, `domains/${blueprint.domain}`)]),
      ...fact("For families", linkAll(reference, "categories", blueprint.categories)),
      ...fact("Time", [text(`${countHours(hours)} in ${blueprint.steps.length} steps, by our estimate`)]),
      ...fact("Data to build on", linkAll(reference, "datasets", blueprint.datasets)),
      ...fact(
        "Shows you can do",
        linkAll(
          reference,
          "roles",
          serves.map(({ id }) => id),
        ),
      ),
    ],
    sections: [
      ...writeList("must-show", "What it must show", blueprint.mustShow, blueprint.sources),
      ...section("steps", "Steps", [steps(blueprint.steps.map((task) => writeTask(reference, task)))]),
    ],
  };
}
