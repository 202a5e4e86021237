import type { SkillLevel } from "#src/atlas/index.ts";
import { monthsCovered, type MonthRange } from "./career-months.ts";

/** One place where a skill is said, and what its surroundings say about how well it is held. */
export interface LevelSign {
  /** The months of the post the words stand in, if they stand in a dated one. */
  readonly months: MonthRange | undefined;
  readonly word: "raises" | "lowers" | undefined;
}

/** How a level is read from a résumé. The figures are the project's own judgement, not a measurement. */
export const LEVEL_RULE = {
  /** Named in posts of this many months together: used with help at hand at least. */
  workingMonths: 12,
  /** Named in posts of this many months, and in this many places: done alone. */
  proficientMonths: 48,
  proficientPlaces: 2,
  /** How far before a skill's name, in characters, a word such as "advanced" still speaks of it. */
  wordReach: 32,
} as const;

const RAISING =
  /\b(?:expert|expertise|advanced|proficient|proficiency|extensive|deep|fluent|mastery|master of|highly skilled|strong|maîtrise|expérimenté|avancé|sehr gute|fundierte|avanzado|experto)\b/iu;
const LOWERING =
  /\b(?:basics?|beginner|exposure|familiar|familiarity|introductory|introduction to|elementary|novice|rudimentary|notions?|first steps|some knowledge|limited|débutant|bases de|grundkenntnisse|básicos?|principiante|awareness)\b/iu;

/** The level that the places together support: lowered places count for no time, a raising word lifts by one. */
export function claimLevel(signs: readonly LevelSign[]): SkillLevel {
  const plain = signs.filter(({ word }) => word !== "lowers");
  if (plain.length === 0) return "basic";
  const months = monthsCovered(plain.flatMap((sign) => sign.months ?? []));
  const long = months >= LEVEL_RULE.proficientMonths && plain.length >= LEVEL_RULE.proficientPlaces;
  const raised = plain.some(({ word }) => word === "raises");
  if (long) return "proficient";
  if (months >= LEVEL_RULE.workingMonths) return raised ? "proficient" : "working";
  return raised ? "working" : "basic";
}

/** Whether the words beside a skill's name, in the same clause, raise or lower its level. */
export function levelWord(
  text: string,
  skill: { readonly start: number; readonly end: number },
): LevelSign["word"] {
  const lineStart = text.lastIndexOf("\n", skill.start - 1) + 1;
  const before = text.slice(Math.max(lineStart, skill.start - LEVEL_RULE.wordReach), skill.start);
  // A word of degree speaks for its own clause, and a list after "Advanced:" for the whole list.
  const clause = before.split(/[,;.|•·(]|\band\b/u).at(-1) ?? "";
  const label =
    /^\s*(?<label>[^:\n]{3,40}):/u.exec(text.slice(lineStart, skill.start))?.groups?.["label"] ?? "";
  const after = /^\s*(?:\((?<in>[^)\n]{3,24})\)|[-–:]\s*(?<dash>\p{L}+))/u.exec(
    text.slice(skill.end, skill.end + 40),
  )?.groups;
  const words = [clause, label, after?.["in"] ?? "", after?.["dash"] ?? ""].join(" ; ");
  if (LOWERING.test(words)) return "lowers";
  return RAISING.test(words) ? "raises" : undefined;
}
