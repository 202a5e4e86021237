import { caseStudySchema } from "./case-study.ts";
import type { CaseStudy } from "./case-study.ts";

/** Reads a kept or exported piece of proof. */
export function readCaseStudy(stored: unknown): CaseStudy {
  return caseStudySchema.parse(stored);
}
