import type { Answer as Measured } from "#src/statistics/index.ts";
import type { Mark } from "../defect.ts";
import type { ReviewItem } from "../item.ts";
import type { Judgement } from "../judgement.ts";

/** How it came to a decision: people agreed by the project's rule, or an adjudicator decided. */
export type DecidedBy = "agreement" | "adjudication";

/** What a project holds of one item once people have judged it. */
export type Decision =
  | { readonly kind: "chosen"; readonly answer: string; readonly from: DecidedBy }
  /** `correct` and `patient-edit`: the text that stands after the edit. */
  | { readonly kind: "corrected"; readonly text: string; readonly from: DecidedBy }
  /** `classify`: the values that stand, by question. */
  | {
      readonly kind: "labelled";
      readonly labels: Readonly<Record<string, readonly string[]>>;
      readonly from: DecidedBy;
    }
  /** `rubric`, `mark-defects` and `red-team`: the judgements and marks are the result; there is nothing to choose. */
  | { readonly kind: "settled"; readonly from: DecidedBy }
  | { readonly kind: "tie" }
  | { readonly kind: "both-bad" }
  | { readonly kind: "open"; readonly because: string };

/** One person's judgement as it may leave the project: by pseudonym and credential class, never by name. */
export interface GivenJudgement {
  readonly person: string;
  /** "registered nurse, primary source checked": a class, not an identity. */
  readonly credentialClass: string;
  /** Version of the guideline it was given under. */
  readonly guideline: number;
  /** Answer ids as this person saw them, the first on the left. */
  readonly order: readonly string[];
  readonly judgement: Judgement;
  /** ISO date and time, UTC. */
  readonly at?: string;
}

/** A mark with how many people made it and what became of it. */
export interface DecidedMark {
  readonly mark: Mark;
  readonly by: number;
  readonly status: "open" | "upheld" | "dismissed";
}

/** A measure of agreement by its name, or why there is none. */
export interface NamedAgreement {
  readonly name: string;
  readonly result: Measured;
}

/** One item with everything people said of it and what was decided: what every export is written from. */
export interface DecidedItem {
  readonly item: ReviewItem;
  readonly decision: Decision;
  readonly judgements: readonly GivenJudgement[];
  /** A critical mark nobody has settled: such an item is never exported as chosen. */
  readonly openCritical: boolean;
  readonly marks: readonly DecidedMark[];
  readonly agreement?: NamedAgreement;
  /** How many people judged it, adjudicators not counted. */
  readonly reviews: number;
}
