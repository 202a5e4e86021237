import type { Paper } from "#src/figures/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { CaseStudy } from "../case-study.ts";
import type { ProofGrade } from "./proof-grade.ts";

/** One piece of a portfolio: the record, the document written from it, and the grade its signed reviews give it. */
export interface PortfolioEntry {
  readonly study: CaseStudy;
  readonly paper: Paper;
  /** From `gradeStudy`; self-issued when nobody computed it. */
  readonly grade?: ProofGrade;
}

/** A portfolio to be written as pages. */
export interface Portfolio {
  readonly title: string;
  readonly author: string;
  /** Plain text about the author; a blank line between paragraphs. */
  readonly about: string;
  readonly madeOn: CalendarDate;
  readonly entries: readonly PortfolioEntry[];
  /** The name of a skill by its id; the id in words when nothing is given. */
  readonly nameOfSkill?: (skill: string) => string;
}

/** A file of text with its path, folders apart by "/". */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The names of the skills a piece shows. */
export function skillNames(study: CaseStudy, { nameOfSkill }: Pick<Portfolio, "nameOfSkill">): string[] {
  return study.skills.map(({ skill }) => nameOfSkill?.(skill) ?? skill.replaceAll("-", " "));
}
