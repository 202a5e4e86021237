import type { Answer } from "#src/statistics/index.ts";
import type { KitFile } from "./kit-file.ts";
import type { KitPorts } from "./kit-ports.ts";

/** One thing a grader looks for. What a machine cannot see is left to a person and is never called met. */
export interface RubricItem {
  readonly id: string;
  readonly title: string;
  readonly looksFor: string;
  readonly gradedBy: "machine" | "person";
}

/** A file that is handed in, and its columns or fields. */
export interface HandIn {
  readonly path: string;
  readonly holds: string;
}

/** What the data are, in plain words; one line for each column. */
export interface DataCard {
  readonly about: string;
  readonly files: readonly {
    readonly path: string;
    readonly holds: string;
    readonly columns: readonly string[];
  }[];
  readonly limits: readonly string[];
}

/** A practice project whose truth is known, as it is shown to a person. */
export interface KitDescription {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Raised when the data or the grading change; hand-ins of other versions are not graded. */
  readonly version: number;
  /** Id of the portfolio piece (data/blueprints) that it gives data for. */
  readonly blueprint: string;
  readonly problem: string;
  readonly usedBy: string;
  readonly handIn: readonly HandIn[];
  readonly rules: readonly string[];
  readonly meaning: string;
  readonly card: DataCard;
  readonly rubric: readonly RubricItem[];
  /** What the baseline in the folder does. */
  readonly baseline: string;
}

export interface GradedItem {
  readonly item: RubricItem;
  /** Missing: nothing handed in for it. Open: handed in, and not there yet, or for a person to judge. */
  readonly state: "met" | "open" | "missing";
  /** What was found, as short as a table cell. */
  readonly found: string;
  readonly says: string;
}

export type KitProblemCode =
  | "file-missing"
  | "file-not-read"
  | "file-empty"
  | "column-missing"
  | "row-missing"
  | "row-doubled"
  | "row-unknown"
  | "not-a-number"
  | "out-of-range"
  | "leakage"
  | "identifier-left"
  | "data-changed"
  | "other-version"
  | "cannot-grade";

/** Something about the files handed in that a person can mend. Never holds a value out of them. */
export interface KitProblem {
  readonly code: KitProblemCode;
  readonly says: string;
  readonly file?: string;
  readonly count?: number;
}

export type NamedAnswers = Readonly<Record<string, Answer>>;

/** What the check of one hand-in says. */
export interface KitGrade {
  readonly kit: string;
  readonly number: number;
  readonly version: number;
  readonly problems: readonly KitProblem[];
  readonly score: {
    readonly met: number;
    /** Items a machine can grade. */
    readonly of: number;
    readonly items: readonly GradedItem[];
  };
  readonly numbers: NamedAnswers;
  /** The same numbers for the baseline in the folder, and for the best that could be done knowing the truth. */
  readonly against: { readonly baseline: NamedAnswers; readonly best: NamedAnswers };
}

/** What one kit's checker finds; the front door adds what all kits share. */
export interface Checked {
  readonly problems: readonly KitProblem[];
  readonly items: readonly GradedItem[];
  readonly numbers: NamedAnswers;
  readonly against: { readonly baseline: NamedAnswers; readonly best: NamedAnswers };
}

/** A kit with what it does: pure functions of its number, but for the ports. */
export interface Kit extends KitDescription {
  /** The data and the empty hand-in; the same number gives the same bytes. */
  readonly data: (number: number, ports: KitPorts) => Promise<readonly KitFile[]>;
  /** A baseline in Python and one in JavaScript that write the same hand-in. */
  readonly programs: readonly KitFile[];
  readonly check: (number: number, handedIn: readonly KitFile[], ports: KitPorts) => Promise<Checked>;
  /** What somebody who knew the truth would hand in: the ceiling, and the proof that every item can be met. */
  readonly best: (number: number, ports: KitPorts) => Promise<readonly KitFile[]>;
}
