/**
 * A piece of work to place. All lengths are minutes, whole and multiples of five. Work may be spread over weeks; it
 * counts only when it is finished.
 */
export interface Work {
  readonly id: string;
  readonly minutes: number;
  /**
   * The least that may stand of it in one week, so that no scraps are made: more than none, at most all. When it is
   * all, the work stands whole in one week.
   */
  readonly least: number;
  /** Works that must be finished first, at the latest in the same week. Ids of this problem. */
  readonly after: readonly string[];
  /** First week (from 0) in which it may be worked on. */
  readonly first: number;
  /** Last week in which it may be worked on, and so finished. */
  readonly last: number;
  /** Works of one strand belong together; a week holds at most so many strands. Without one it never counts. */
  readonly strand?: string;
  /** What it is worth when it is finished in week 0, 1, …: one number ≥ 0 a week. */
  readonly worth: readonly number[];
}

/** Works, and weeks to put them in. */
export interface Problem {
  /** Minutes of each week. */
  readonly capacity: readonly number[];
  readonly works: readonly Work[];
  readonly strandsAtOnce: number;
}

/** So many minutes of a work in a week. Within a week placements stand in the order of doing. */
export interface Placement {
  readonly work: string;
  readonly week: number;
  readonly minutes: number;
}

/** Placements by week, and what they are worth together. Every work in it is finished. */
export interface Schedule {
  readonly placements: readonly Placement[];
  readonly worth: number;
}
