import type { ReviewKind } from "#src/review/index.ts";

/**
 * When a word of S2-21 may stand on a reviewer's profile. `practice`: that many scored items of these kinds here.
 * `project`: that many finished in a project with a lead. `profile`: a skill, a licence or a statement of the person.
 * The numbers are this project's own judgement: enough to have something to show, far from proof of skill.
 */
export interface KeywordRule {
  /** As it stands in the list of words for a reviewer's profile, or of precise titles. */
  readonly keyword: string;
  readonly kind: "practice" | "project" | "profile";
  readonly taskKinds?: readonly ReviewKind[];
  readonly atLeast?: number;
  /** Id of a skill: shown in the profile it unlocks the word by itself, whatever the kind. */
  readonly skill?: string;
  /** A word that names a protected profession: only with this credential, seen or checked, and current. */
  readonly credential?: string;
  /** Only the person can say it, and has to. */
  readonly statedByPerson?: boolean;
  /** What unlocks it, as a sentence. */
  readonly says: string;
}

const JUDGING = ["compare", "best-of", "mark-defects", "rubric"] as const;
const EVERY_KIND = [...JUDGING, "correct", "patient-edit", "classify", "red-team"] as const;

const PORTFOLIO = 10;
const SOME = 5;

/** The fifteen words, in the order of the list. */
export const keywordRules: readonly KeywordRule[] = [
  {
    keyword: "healthcare AI",
    kind: "practice",
    taskKinds: EVERY_KIND,
    atLeast: SOME,
    says: "Five scored items of any kind: you have judged what a model says about health.",
  },
  {
    keyword: "AI model evaluation",
    kind: "practice",
    taskKinds: JUDGING,
    atLeast: PORTFOLIO,
    skill: "llm-evaluation",
    says: "Ten scored judgements of answers, or evaluation of models shown in your profile.",
  },
  {
    keyword: "medical AI reviewer",
    kind: "practice",
    taskKinds: [...JUDGING, "correct"],
    atLeast: PORTFOLIO,
    says: "Ten scored reviews with reasons, the size of a small portfolio.",
  },
  {
    keyword: "medical writing",
    kind: "profile",
    skill: "medical-writing",
    says: "Medical writing shown in your profile; practice here does not stand for it.",
  },
  {
    keyword: "patient education",
    kind: "practice",
    taskKinds: ["patient-edit"],
    atLeast: SOME,
    skill: "patient-education",
    says: "Five scored edits of texts for patients, or the work itself in your profile.",
  },
  {
    keyword: "clinical documentation",
    kind: "profile",
    skill: "clinical-documentation",
    says: "Clinical documentation shown in your profile; practice here does not stand for it.",
  },
  {
    keyword: "clinical reasoning",
    kind: "profile",
    credential: "clinical",
    says: "A clinical licence that somebody has seen: reasoning about patients is learned with patients.",
  },
  {
    keyword: "fact-checking",
    kind: "practice",
    taskKinds: ["mark-defects", "correct"],
    atLeast: SOME,
    skill: "fact-checking",
    says: "Five scored items in which you marked or mended wrong claims, or the work in your profile.",
  },
  {
    keyword: "safety review",
    kind: "practice",
    taskKinds: ["mark-defects", "red-team"],
    atLeast: PORTFOLIO,
    skill: "safety-review",
    says: "Ten scored items of marking defects or looking for failures, or the work in your profile.",
  },
  {
    keyword: "RLHF",
    kind: "practice",
    taskKinds: ["compare", "best-of"],
    atLeast: PORTFOLIO,
    skill: "rlhf-feedback",
    says: "Ten scored comparisons with reasons, or the work in your profile.",
  },
  {
    keyword: "data annotation",
    kind: "practice",
    taskKinds: ["classify", "mark-defects"],
    atLeast: PORTFOLIO,
    skill: "data-annotation",
    says: "Ten scored items of labelling or marking, or the work in your profile.",
  },
  {
    keyword: "content evaluation",
    kind: "practice",
    taskKinds: ["rubric", "compare", "best-of"],
    atLeast: SOME,
    says: "Five scored items judged by a rubric or against another answer.",
  },
  {
    keyword: "prompt evaluation",
    kind: "practice",
    taskKinds: ["classify", "red-team"],
    atLeast: SOME,
    says: "Five scored items in which the prompt was sorted or put to the test.",
  },
  {
    keyword: "healthcare communication",
    kind: "practice",
    taskKinds: ["patient-edit", "compare"],
    atLeast: SOME,
    skill: "health-literacy",
    says: "Five scored items about how an answer speaks to its reader, or the work in your profile.",
  },
  {
    keyword: "remote contract work",
    kind: "profile",
    statedByPerson: true,
    says: "Your own statement that you want it and may do it, your employer's and your visa's rules included.",
  },
];

/** The precise titles of S2-29: those of a protected profession only with the credential, the others by the work. */
export const titleRules: readonly KeywordRule[] = [
  protectedTitle("Registered nurse", "registered-nurse"),
  {
    keyword: "Medical writer",
    kind: "profile",
    skill: "medical-writing",
    says: "Medical writing shown in your profile.",
  },
  {
    keyword: "Public health researcher",
    kind: "profile",
    statedByPerson: true,
    says: "Your own statement, with a post or a publication that somebody can look up.",
  },
  protectedTitle("Pharmacist", "pharmacist"),
  protectedTitle("Physician assistant", "physician-assistant"),
  protectedTitle("Resident physician", "resident-physician"),
  protectedTitle("Board-certified specialist", "board-certification"),
  {
    keyword: "Healthcare editor",
    kind: "profile",
    skill: "editing",
    says: "Editing shown in your profile, of texts about health.",
  },
];

function protectedTitle(keyword: string, credential: string): KeywordRule {
  return {
    keyword,
    kind: "profile",
    credential,
    says: "Only with the credential seen or checked at its source, and current today.",
  };
}
