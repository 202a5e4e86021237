import type { RedFlag } from "#src/atlas/index.ts";

/** What a warning sign says of a programme, as the end of "This programme …". */
export const redFlagWords: Readonly<Record<RedFlag, string>> = {
  "promises-a-job": "promises a job or high pay in a short time",
  "silent-on-privacy": "says nothing about the privacy of data",
  "silent-on-clinical-risk": "says nothing about risk to patients",
  "silent-on-regulation": "says nothing about regulation",
  "silent-on-validation": "says nothing about how models are validated",
  "no-project": "has no project, only slides and quizzes",
  "vague-accreditation": "has an accreditation that nobody in health care knows",
};
