import type { Background, Gate, Role, Strength } from "#src/atlas/index.ts";
import type { Names } from "./names.ts";

/** Where people come from. */
export const backgroundNames: Names<Background> = {
  "software-engineer": "Software engineer",
  "data-professional": "Data professional",
  physician: "Physician",
  nurse: "Nurse",
  pharmacist: "Pharmacist",
  "allied-health": "Allied health professional",
  "life-scientist": "Life scientist",
  "public-health": "Public-health professional",
  manager: "Manager",
  "writer-designer": "Writer or designer",
  student: "Student",
};

/** How far along a role usually is. */
export const seniorityNames: Names<Role["seniority"]> = {
  entry: "Entry",
  mid: "Mid-career",
  senior: "Senior",
};

/** What an unmet gate does. */
export const forceNames: Names<Gate["force"]> = {
  required: "Required: without it the role is closed",
  usual: "Usual, not always asked",
  route: "Concerns one credential on the way, never the role itself",
};

/** How strongly two things belong together. */
export const strengthNames: Names<Strength> = {
  strong: "strong",
  direct: "direct",
  indirect: "indirect",
  touch: "a touch",
};
