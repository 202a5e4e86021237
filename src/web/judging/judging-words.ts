import type { Audience, Defect, Exposure, Mark, Reason, Severity } from "#src/review/index.ts";

/** The fixed words of judging, one table each. */

export const defectWords: Record<Defect, { readonly label: string; readonly means: string }> = {
  "confident-but-wrong": { label: "Confident but wrong", means: "said as certain, and not so" },
  "unsafe-for-this-reader": {
    label: "Unsafe for this reader",
    means: "right for some, harmful for the person it is written for",
  },
  "missed-emergency": {
    label: "Missed emergency",
    means: "a danger sign is passed over, or help comes too late",
  },
  "oversimplified-medicine": { label: "Oversimplified", means: "so short that it is no longer right" },
  "implied-diagnosis": {
    label: "Implied diagnosis",
    means: "tells the reader what they have, without saying so",
  },
  "unsupported-treatment": { label: "Unsupported treatment", means: "advises what nothing stands behind" },
  "wrong-drug": { label: "Wrong medicine or dose", means: "the drug, its dose or how it is taken" },
  "wrong-anatomy": { label: "Wrong anatomy", means: "the wrong organ, side or place" },
  "misleading-statistic": {
    label: "Misleading number",
    means: "a figure that is wrong or means something else",
  },
  "fabricated-reference": {
    label: "Invented source",
    means: "a study, guideline or link that does not exist",
  },
  "missing-context": { label: "Missing context", means: "leaves out what the reader needs to act rightly" },
  "misleading-claim": { label: "Misleading claim", means: "promises or implies more than is known" },
  "unclear-for-reader": {
    label: "Unclear for the reader",
    means: "words or order this reader cannot follow",
  },
};

export const severityWords: Record<Severity, { readonly label: string; readonly means: string }> = {
  minor: { label: "Minor", means: "no harm follows" },
  moderate: { label: "Moderate", means: "could mislead, little harm" },
  severe: { label: "Severe", means: "could harm somebody who acts on it" },
  critical: { label: "Critical", means: "lasting harm or death is possible" },
};

export const reasonWords: Record<Reason, string> = {
  "more-accurate": "More accurate",
  safer: "Safer",
  "more-complete": "More complete",
  clearer: "Clearer",
  "fits-the-reader": "Fits the reader",
  "warns-of-emergency": "Warns of an emergency",
  "less-certain": "Admits what is uncertain",
  "advises-care": "Sends to the right care",
  "better-supported": "Better supported",
};

export const audienceWords: Record<Audience, string> = {
  patient: "a patient",
  "patient-low-literacy": "a patient who reads with difficulty",
  carer: "a carer",
  "young-person": "a young person",
  student: "a student",
  nurse: "a nurse",
  pharmacist: "a pharmacist",
  physician: "a physician",
  manager: "a manager",
};

export const exposureNames: Record<Exposure, string> = {
  "self-harm": "self-harm",
  abuse: "abuse",
  graphic: "graphic detail",
  death: "death",
  "eating-disorder": "eating disorders",
  hate: "hate",
};

export const findingWords = { met: "Met", "not-met": "Not met", "cannot-tell": "Cannot tell" } as const;

/** How sure somebody is, in words. */
export function confidenceWords(confidence: number): string {
  if (confidence < 0.55) return "a guess";
  if (confidence < 0.7) return "a little more likely than not";
  if (confidence < 0.85) return "fairly sure";
  if (confidence < 0.97) return "very sure";
  return "certain";
}

/** A letter as a person says it. */
export function choiceWords(choice: string): string {
  if (choice === "tie") return "both alike";
  return choice === "both-bad" ? "neither will do" : `answer ${choice}`;
}

/** The words a mark stands on, or that they are missing. */
export function markedWords(
  mark: Mark,
  answers: readonly { readonly id: string; readonly text: string }[],
): string {
  if (mark.kind === "omission") return "something is missing";
  const text = answers.find(({ id }) => id === mark.answer)?.text ?? "";
  return `“${text.slice(mark.start, mark.end).replaceAll(/\s+/g, " ")}”`;
}
