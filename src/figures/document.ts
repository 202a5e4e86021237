import type { Figure } from "./figure.ts";

/** One block of a document. Texts are plain; links and emphasis are made from them when written. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [term: string, says: string])[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Columns set as figures: right, with tabular numerals. The first column is never one. */
      readonly numeric?: readonly number[];
    }
  | { readonly kind: "figure"; readonly figure: Figure }
  | {
      readonly kind: "notice";
      readonly weight: "serious" | "minor" | "good";
      readonly text: string;
      readonly advice?: string;
    }
  /** Holds what a script of the page may fill in; without one it shows its blocks. */
  | { readonly kind: "live"; readonly id: string; readonly blocks: readonly Block[] };

/** A document for people: written as a page, as Markdown or on paper from the same blocks. */
export interface Paper {
  readonly title: string;
  readonly subtitle?: string;
  readonly blocks: readonly Block[];
  /** Last lines: who made it, when, and what it is not. */
  readonly foot: readonly string[];
}
