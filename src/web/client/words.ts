import type { Background, SkillLevel } from "#src/atlas/index.ts";
import type { Grade, SectionKind } from "#src/profile/index.ts";

/**
 * The fixed words of forms and marks, one table each. Pages of records bring their own words from the room `reference`;
 * these stand where no page was asked, before an answer comes, and mostly within a sentence. Where both say one thing,
 * `words.test.ts` holds them together.
 */

export const levelWords: Record<SkillLevel, string> = {
  basic: "basic",
  working: "working",
  proficient: "proficient",
};

export const levelMeanings: Record<SkillLevel, string> = {
  basic: "enough to follow",
  working: "can do it with help at hand",
  proficient: "can do it alone and answer for it",
};

export const gradeWords: Record<Grade, string> = {
  said: "said",
  quizzed: "quizzed",
  artefact: "artefact",
  "reviewed-artefact": "reviewed artefact",
  external: "external",
};

export const gradeMeanings: Record<Grade, string> = {
  said: "Your text says so; nothing shows it yet.",
  quizzed: "You answered questions on it.",
  artefact: "Your text describes work in which you used it.",
  "reviewed-artefact": "Someone who knows has looked at that work.",
  external: "A licence, degree or certificate stands for it.",
};

export const backgroundWords: Record<Background, string> = {
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

export const sectionWords: Record<SectionKind, string> = {
  contact: "contact",
  summary: "summary",
  experience: "experience",
  education: "education",
  skills: "skills",
  projects: "projects",
  certifications: "certifications",
  publications: "publications",
  languages: "languages",
  volunteering: "volunteering",
  awards: "awards",
  interests: "interests",
  other: "other",
};

export const strengthWords = {
  strong: "strong",
  direct: "direct",
  indirect: "indirect",
  touch: "a touch",
} as const;

export const bandWords = {
  "up-to-6-months": "up to 6 months",
  "up-to-1-year": "up to 1 year",
  "up-to-3-years": "up to 3 years",
  "beyond-3-years": "more than 3 years",
} as const;

export const gateWords = { met: "met", unmet: "not met", unknown: "not known" } as const;

export const forceWords = {
  required: "Without it the role is closed.",
  usual: "Usual, not always asked.",
  route: "Concerns one credential on the way, never the role itself.",
} as const;

export const verificationWords: Readonly<Record<string, string>> = {
  unverified: "not checked",
  confirmed: "confirmed",
  contradicted: "contradicted",
  stale: "out of date",
};

export const componentWords = {
  base: "base salary",
  total: "total pay",
  unspecified: "pay, kind not said",
} as const;

export const fitWords = {
  role: "For this role",
  pooled: "For several jobs pooled",
  "other-occupation": "For another occupation, shown beside it",
} as const;
