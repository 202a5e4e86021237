import type { Atlas } from "#src/atlas/index.ts";
import type { GapReport } from "#src/match/index.ts";
import type { PlannedWork } from "./planned-work.ts";

/** Skills whose cards belong to a plan: those the lane asks for and those the works practise. */
export function skillsToRecall(
  gaps: GapReport,
  works: readonly Pick<PlannedWork, "practises">[],
): ReadonlySet<string> {
  return new Set([
    ...gaps.gaps.map(({ skill }) => skill),
    ...works.flatMap(({ practises }) => practises.map(({ skill }) => skill)),
  ]);
}

/** Whether the field has cards for any of it. */
export function hasCardsFor(
  atlas: Pick<Atlas, "recall">,
  gaps: GapReport,
  works: readonly PlannedWork[],
): boolean {
  const skills = skillsToRecall(gaps, works);
  return atlas.recall.some((set) => set.skills.some((skill) => skills.has(skill)));
}
