import type { Unit } from "#src/atlas/index.ts";
import { paragraph, section, steps } from "./blocks.ts";
import { join, link, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Inline } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { countRange, writeTakes } from "./tasks.ts";

type Exercise = Unit["steps"][number]["exercises"][number];

/** How a skill is learned: the exercises of each level, or why none can reach it. */
export function pageOfUnit(unit: Unit, reference: Reference): PageBody {
  return {
    lead: unit.because ?? `Exercises towards each level of ${unit.label}, with what each leaves to show.`,
    facts: fact("Skill", [link(reference, `skills/${unit.skill}`)]),
    sections: unit.steps.flatMap(({ level, hours, exercises }) =>
      section(level, `To ${level} level`, [
        paragraph([text(`${countRange(hours)}, by our estimate`)]),
        steps(
          exercises.map((exercise) => ({
            inlines: prose(exercise.do, unit.sources),
            detail: writeExercise(exercise, unit.sources, reference),
          })),
        ),
      ]),
    ),
  };
}

function writeExercise(exercise: Exercise, sources: readonly string[], reference: Reference): Inline[] {
  return join(
    [
      [text("You will have: "), ...prose(exercise.artefact.replace(/\.$/, ""), sources)],
      ...writeTakes(reference, exercise),
      ...(exercise.offline ? [] : [[text("Needs a network")]]),
    ],
    ". ",
  );
}
