import type { CredentialState, Deed, Part, Profession, ProjectRole } from "#src/projects/index.ts";
import type { ReviewKind, Risk, Specialty, Topic } from "#src/review/index.ts";

/** The fixed words of review projects, one table each. */

export const taskWords: Record<ReviewKind, string> = {
  compare: "compare two answers",
  "best-of": "choose the best answer",
  "mark-defects": "mark defects",
  rubric: "score by a rubric",
  correct: "correct an answer",
  "patient-edit": "edit for a patient",
  classify: "label",
  "red-team": "write hard prompts",
};

export const specialtyWords: Record<Specialty, string> = {
  "primary-care": "primary care",
  "emergency-medicine": "emergency medicine",
  cardiology: "cardiology",
  endocrinology: "endocrinology",
  "infectious-disease": "infectious disease",
  medicines: "medicines",
  "mental-health": "mental health",
  "obstetrics-gynaecology": "obstetrics and gynaecology",
  oncology: "oncology",
  paediatrics: "paediatrics",
  neurology: "neurology",
  radiology: "radiology",
  surgery: "surgery",
  "public-health": "public health",
  nephrology: "nephrology",
  other: "other",
};

export const topicWords: Record<Topic, string> = {
  diagnosis: "diagnosis",
  treatment: "treatment",
  dosing: "dosing",
  interactions: "interactions",
  triage: "triage",
  education: "education",
  research: "research",
  prevention: "prevention",
  administration: "administration",
  style: "style",
};

export const riskWords: Record<Risk, string> = { low: "low", moderate: "moderate", high: "high" };

/** Risks from least to most. */
export const RISKS: readonly Risk[] = ["low", "moderate", "high"];

export const professionWords: Record<Profession, string> = {
  physician: "physician",
  "board-certified-specialist": "board-certified specialist",
  "resident-physician": "resident physician",
  "physician-assistant": "physician assistant",
  "nurse-practitioner": "nurse practitioner",
  "registered-nurse": "registered nurse",
  midwife: "midwife",
  pharmacist: "pharmacist",
  dentist: "dentist",
  psychologist: "psychologist",
  therapist: "therapist",
  dietitian: "dietitian",
  "public-health-researcher": "public-health researcher",
  "clinical-researcher": "clinical researcher",
  "medical-writer": "medical writer",
  "healthcare-editor": "healthcare editor",
  "data-scientist": "data scientist",
  engineer: "engineer",
  student: "student",
  layperson: "layperson",
};

export const stateWords: Record<CredentialState, string> = {
  "self-declared": "self-declared",
  "document-seen": "document seen",
  "primary-source-checked": "checked at the register",
  lapsed: "lapsed",
};

export const roleWords: Record<ProjectRole, string> = {
  lead: "lead",
  reviewer: "reviewer",
  adjudicator: "adjudicator",
  observer: "observer",
};

export const roleMeanings: Record<ProjectRole, string> = {
  lead: "sets up, looks after people, sees everything, exports; does not judge",
  reviewer: "judges items, without seeing what others said",
  adjudicator: "decides where reviewers disagree or marked something critical",
  observer: "sees quality and the audit, no single judgement",
};

export const partWords: Record<Part, string> = {
  work: "work",
  gold: "gold",
  qualification: "qualification",
};

export const partMeanings: Record<Part, string> = {
  work: "to be judged; this is what leaves the project",
  gold: "has a known answer and comes up silently among the work",
  qualification: "has a known answer and is judged before any work",
};

const decisionWords: Readonly<Record<string, string>> = {
  open: "open",
  chosen: "one chosen",
  tie: "tie",
  "both-bad": "both bad",
  corrected: "corrected",
  labelled: "labelled",
  settled: "settled",
};

/** A decision as a word. */
export const sayDecision = (kind: string): string => decisionWords[kind] ?? kind;

const waitWords: Readonly<Record<string, string>> = {
  critical: "a critical mark is open",
  disagreement: "people disagree",
  flag: "a grave report is open",
};

/** Why an item waits for an adjudicator. */
export const sayWait = (why: string): string => waitWords[why] ?? why;

/** What the deeds of a project are called where somebody may not do one. */
export const deedWords: Partial<Record<Deed, string>> = {
  "see-all-judgements": "see the items with what was said of them",
  "see-people": "see who works here",
  "see-quality": "see how far the judgements can be trusted",
  "see-audit": "see the audit",
  "set-up": "change how the project works",
  export: "take results out of the project",
};

/** An id made of words, as words: “item-judged” is “item judged”. */
export const plainWords = (id: string): string => id.replaceAll("-", " ");

/** The rows of a word table as choices. */
export function choicesOf<Value extends string>(words: Readonly<Record<Value, string>>) {
  return (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));
}
