import type { CommonTask } from "#src/atlas/index.ts";
import { writeAbout } from "./about.ts";
import { gradeNames } from "./advice-names.ts";
import { pre, section, steps } from "./blocks.ts";
import { join, link, linkAll, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { Fact, PageBody } from "./page-body.ts";
import { writeList } from "./plain-list.ts";
import type { Inline } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { backgroundNames } from "./role-names.ts";
import { blockNames, costNames, searchPartNames, taskKindNames } from "./task-names.ts";
import { countRange } from "./tasks.ts";

/** A task that any plan may hold: what it takes, what it is for, the material, the steps, what a good result has. */
export function pageOfTask(task: CommonTask, reference: Reference): PageBody {
  const { sources } = task;
  return {
    lead: task.summary,
    facts: [
      ...fact("Kind", [text(taskKindNames[task.kind])]),
      ...writeCosts(task, reference),
      ...fact("You will have", task.artefact === undefined ? [] : prose(task.artefact, sources)),
      ...fact("How it starts", prose(task.ifThen, sources)),
      ...fact("Why", prose(task.because, sources)),
      ...fact("What stands behind it", [
        { kind: "grade", grade: task.grade },
        text(` ${gradeNames[task.grade]}`),
      ]),
      ...writePlace(task, reference),
    ],
    sections: [
      ...section("material", "To work on", task.material === undefined ? [] : [pre(task.material)]),
      ...section("steps", "Steps", [
        steps(
          task.steps.map(({ text: words, minutes }) => ({
            inlines: prose(minutes === undefined ? words : `${words} (${minutes} minutes)`, sources),
          })),
        ),
      ]),
      ...writeList("checks", "What a good result has", task.checks, sources),
      ...writeAbout(reference, task.about),
    ],
  };
}

/** Time, money, data and network. */
function writeCosts(task: CommonTask, reference: Reference): readonly Fact[] {
  return [
    ...fact("Time", [text(`${countRange(task.hours)}, by our estimate`)]),
    ...fact("Cost", [text(costNames[task.cost])]),
    ...fact("Data to build on", linkAll(reference, "datasets", task.datasets)),
    ...fact("To fetch", task.megabytes === 0 ? [] : [text(`At most ${task.megabytes} megabytes`)]),
    ...fact("Network", [text(task.offline ? "Works without one" : "Needed")]),
  ];
}

/** When in a plan it comes, for whom, and what it leads to. */
function writePlace(task: CommonTask, reference: Reference): readonly Fact[] {
  const { block, credential, parts, backgrounds } = task;
  return [
    ...fact("When", block === undefined ? [] : [text(blockNames[block])]),
    ...fact("After", linkAll(reference, "tasks", task.after)),
    ...fact("Before it, hold", writeSkills(reference, task.needs)),
    ...fact("Practises", writeSkills(reference, task.skills)),
    ...fact("Leads to", credential === undefined ? [] : [link(reference, `credentials/${credential}`)]),
    ...fact("For families", linkAll(reference, "categories", task.categories)),
    ...fact("For", writeWords(backgrounds.map((background) => backgroundNames[background]))),
    ...fact("Part of a good search", writeWords(parts.map((part) => searchPartNames[part]))),
  ];
}

function writeSkills(reference: Reference, skills: CommonTask["skills"]): Inline[] {
  return join(skills.map(({ skill, level }) => [link(reference, `skills/${skill}`), text(` (${level})`)]));
}

function writeWords(words: readonly string[]): Inline[] {
  return words.length === 0 ? [] : [text(words.join(", "))];
}
