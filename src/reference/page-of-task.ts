import type { CommonTask } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { bullets, paragraph, section, steps } from "./blocks.ts";
import { linkAll, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Reference } from "./reference.ts";
import { taskKindNames } from "./task-names.ts";
import { countRange } from "./tasks.ts";

/** A task that any plan may hold: what it is, the material, the steps, what a good result has. */
export function pageOfTask(task: CommonTask, reference: Reference): PageBody {
  const { sources } = task;
  return {
    lead: task.summary,
    facts: [
      ...fact("Kind", [text(taskKindNames[task.kind])]),
      ...fact("Time", [text(countRange(task.hours))]),
      ...fact("You will have", task.artefact === undefined ? [] : prose(task.artefact, sources)),
      ...fact("How it starts", prose(task.ifThen, sources)),
      ...fact("Why", prose(task.because, sources)),
      ...fact("For families", linkAll(reference, "categories", task.categories)),
      ...fact(
        "Practises",
        linkAll(
          reference,
          "skills",
          task.skills.map(({ skill }) => skill),
        ),
      ),
      ...fact("Data to build on", linkAll(reference, "datasets", task.datasets)),
    ],
    sections: [
      ...section("steps", "Steps", [
        steps(
          task.steps.map(({ text: words, minutes }) => ({
            inlines: [text(minutes === undefined ? words : `${words} (${minutes} minutes)`)],
          })),
        ),
      ]),
      ...section(
        "material",
        "To work on",
        task.material === undefined ? [] : [paragraph([text(task.material)])],
      ),
      ...section("checks", "What a good result has", [
        bullets(task.checks.map((check) => ({ inlines: [text(check)] }))),
      ]),
      ...writeAbout(reference, task.about),
    ],
  };
}
