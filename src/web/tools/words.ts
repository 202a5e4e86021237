import type { DatasetUse, GreenFlag, RedFlag } from "#src/atlas/index.ts";

/** The fixed words of the tools, as a person reads them. */

export const useWords: Record<DatasetUse, string> = {
  learn: "Learn with it",
  portfolio: "Use it in a portfolio",
  "publish-results": "Publish results",
  "share-rows": "Share rows of it",
  "local-model": "Put it to a model on your own machine",
  "hosted-model": "Send it to a hosted model",
  "release-model": "Release a model trained on it",
  commercial: "Use it commercially",
  reidentify: "Try to identify people",
};

export const useAnswerWords = {
  yes: "Yes",
  conditions: "With conditions",
  no: "No",
  unknown: "Not in our sources",
} as const;

export const verdictWords = { take: "Take", ask: "Ask first", later: "Later", skip: "Skip" } as const;

export const verdictMeanings = {
  take: "Open to you, and every step that matters is answered yes.",
  ask: "Something that matters is not in our sources, or you have not said it. Ask before you pay.",
  later: "Something else comes first, or it is not yet worth its time.",
  skip: "Closed to you, no longer offered, or it adds noise to this role.",
} as const;

export const eligibilityWords = {
  open: "Open to you",
  ask: "It depends",
  "not-eligible": "Not open to you",
  "not-offered": "Not offered",
} as const;

export const stepWords = { yes: "yes", no: "no", unknown: "not known" } as const;

export const greenFlagWords: Record<GreenFlag, string> = {
  "recognised-body": "a recognised body stands behind it",
  "applied-projects": "you build something",
  "health-cases": "cases from health care",
  "ethics-and-regulation": "teaches ethics and regulation",
  "taught-with-clinicians": "taught with clinicians",
  "clear-syllabus": "a clear syllabus",
};

export const redFlagWords: Record<RedFlag, string> = {
  "promises-a-job": "promises a job",
  "silent-on-privacy": "silent on privacy",
  "silent-on-clinical-risk": "silent on clinical risk",
  "silent-on-regulation": "silent on regulation",
  "silent-on-validation": "silent on validation",
  "no-project": "no project",
  "vague-accreditation": "vague about accreditation",
};

export const confidenceWords = {
  high: "seen in two places or more",
  "medium-high": "in one list that is kept up to date",
  medium: "in one list",
} as const;

export const workplaceWords = {
  onsite: "On site",
  hybrid: "Hybrid: partly on site",
  remote: "Remote",
  unknown: "Not said",
} as const;

export const pillarWords = { stands: "stands", partly: "partly", missing: "missing" } as const;
