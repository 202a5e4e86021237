import type { Atlas } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Evidence } from "#src/profile/index.ts";
import type { ReviewKind } from "#src/review/index.ts";
import type { PracticeMeasures } from "./practice-measures.ts";
import { taskWords } from "./task-words.ts";

/** Items of one kind before practice shows anything, and agreement that its lower bound must pass. Our own judgement. */
const EVIDENCE_ITEMS = 20;
const EVIDENCE_ABOVE = 0.4;
const WORKING_ABOVE = 0.6;

/** The skill that each kind of task practises, as the field names it. */
const SKILLS: Readonly<Record<ReviewKind, string>> = {
  compare: "answer-comparison",
  "best-of": "answer-comparison",
  "mark-defects": "hallucination-detection",
  rubric: "rubric-scoring",
  correct: "medical-answer-review",
  "patient-edit": "plain-language-writing",
  classify: "data-annotation",
  "red-team": "red-teaming",
};

/**
 * What practice shows of a person's skills, for the profile: only where enough scored items stand behind it and even the
 * low end of the interval lies above the bar. Ids begin with `practice/`, so that a new count replaces the old.
 */
export function evidenceOfPractice(
  { byTask }: Pick<PracticeMeasures, "byTask">,
  { skills, on }: { readonly skills: Atlas["skills"]; readonly on: CalendarDate },
): Evidence[] {
  const best = new Map<string, Evidence & { readonly low: number }>();
  for (const { task, n, agreement } of byTask) {
    const skill = task === undefined ? undefined : skills.find(({ id }) => id === SKILLS[task]);
    if (task === undefined || skill === undefined || n < EVIDENCE_ITEMS || agreement.value === null) continue;
    const low = agreement.low ?? 0;
    if (low < EVIDENCE_ABOVE || low < (best.get(skill.id)?.low ?? 0)) continue;
    best.set(skill.id, {
      id: `practice/${task}/${skill.id}`,
      skill: skill.id,
      label: skill.label,
      level: low >= WORKING_ABOVE ? "working" : "basic",
      grade: "quizzed",
      artefact: `Practice at ${taskWords(task)}: ${n} items, agreement with experts beyond chance at least ${low.toFixed(2)}`,
      on,
      low,
    });
  }
  return [...best.values()].map(({ low: _low, ...evidence }) => evidence);
}
