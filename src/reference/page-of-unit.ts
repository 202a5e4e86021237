import type { Unit } from "#src/atlas/index.ts";
import { paragraph, section, steps } from "./blocks.ts";
import { link, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import type { Reference } from "./reference.ts";
import { countRange } from "./tasks.ts";

/** How a skill is learned: the exercises of each level, or why none can reach it. */
export function pageOfUnit(unit: Unit, reference: Reference): PageBody {
  return {
    lead: unit.because ?? `Exercises towards each level of ${unit.label}, with what each leaves to show.`,
    facts: fact("Skill", [link(reference, `skills/${unit.skill}`)]),
    sections: unit.steps.flatMap(({ level, hours, exercises }) =>
      section(level, `To ${level} level`, [
        paragraph([text(countRange(hours))]),
        steps(
          exercises.map((exercise) => ({
            inlines: prose(exercise.do, unit.sources),
            detail: [text("You will have: "), ...prose(exercise.artefact, unit.sources)],
          })),
        ),
      ]),
    ),
  };
}
