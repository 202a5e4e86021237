import type { FieldList, Grade, Moment, Question } from "#src/atlas/index.ts";
import type { Names } from "./names.ts";

/** What stands behind a piece of advice. */
export const gradeNames: Names<Grade> = {
  A: "A trial or a meta-analysis",
  B: "An observational study, an official rule or guidance",
  C: "What practitioners report",
  D: "The opinion of a guide",
  X: "Contradicted by what we found",
};

/** Where in a person's way a thing is of use. */
export const momentNames: Names<Moment> = {
  choose: "Choosing a lane",
  skills: "Building skills",
  plan: "Planning",
  proof: "Showing proof",
  review: "Reviewing AI answers",
  credentials: "Credentials",
  interview: "Interviews",
  apply: "Applying",
  pay: "Pay",
  regions: "Regions and remote work",
  responsible: "Responsible AI",
};

/** What sort of list it is. */
export const listKindNames: Names<FieldList["kind"]> = {
  checklist: "Checklist",
  steps: "Steps",
  keywords: "Keywords",
  "search-terms": "Search terms",
  titles: "Job titles",
  flags: "Flags",
  facets: "Facets",
  prompts: "Prompts",
  members: "Members",
};

/** Who asks a question. */
export const questionKindNames: Names<Question["kind"]> = {
  faq: "People ask",
  interview: "Asked in interviews",
  challenge: "To raise yourself",
};

/** What a question is about. */
export const areaNames: Names<Question["area"]> = {
  career: "Career",
  technical: "Technical",
  domain: "Domain",
  scenario: "Scenario",
  data: "Data",
  adoption: "Adoption",
  ethics: "Ethics",
  reviewing: "Reviewing",
  regulation: "Regulation",
};
