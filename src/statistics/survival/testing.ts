import fc from "fast-check";

/** Remission of children with leukaemia in weeks, 6-MP against placebo (Freireich et al. 1963, Blood 21:699). */
export const leukaemia = {
  times: [
    6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35, 1, 1, 2, 2, 3, 4, 4, 5, 5,
    8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23,
  ],
  events: [
    1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1,
  ],
  placebo: Array.from({ length: 42 }, (_, row) => (row < 21 ? 0 : 1)),
};

/** Rows of follow-up with many ties. */
export const followUpRows = fc.array(
  fc.record({
    time: fc.integer({ min: 1, max: 9 }),
    event: fc.integer({ min: 0, max: 1 }),
    lead: fc.integer({ min: 1, max: 9 }),
    score: fc.integer({ min: -3, max: 3 }),
    other: fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100),
    weight: fc.integer({ min: 1, max: 4 }),
    group: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 12, maxLength: 40 },
);

/** The rows as columns; entries lie before the times. */
export function columnsOf(rows: readonly FollowUpRow[]) {
  return {
    times: rows.map((row) => row.time),
    events: rows.map((row) => row.event),
    entries: rows.map((row) => row.time - row.lead),
    scores: rows.map((row) => row.score),
    others: rows.map((row) => row.other),
    weights: rows.map((row) => row.weight),
    groups: rows.map((row) => row.group),
  };
}

export interface FollowUpRow {
  readonly time: number;
  readonly event: number;
  readonly lead: number;
  readonly score: number;
  readonly other: number;
  readonly weight: number;
  readonly group: number;
}
