import type { Defect } from "../defect.ts";
import type { ReviewItem } from "../item.ts";

/** A file as a person chose it. */
export interface ReviewFile {
  readonly name: string;
  readonly text: string;
}

/** What a person may say of a file that the file does not say itself. */
export interface ReadReviewOptions {
  /** Other files of the same set, like scores that stand apart from the texts. */
  readonly beside?: readonly ReviewFile[];
  /** For formats that do not state it. */
  readonly licence?: string;
  readonly provenance?: string;
  /** Only for votes by people whose qualification somebody vouches for; without it votes of an export are a key nobody stands behind. */
  readonly experts?: { readonly who: string; readonly source: string };
  /** What our words are for labels of spans in another tool. */
  readonly defects?: Readonly<Record<string, Defect>>;
  /** For items whose file says nothing about it. */
  readonly about?: Partial<Pick<ReviewItem, "specialty" | "topics" | "audience" | "risk" | "language">>;
}
