import type { Answer } from "#src/statistics/index.ts";
import type { GradedItem, RubricItem } from "./kit.ts";

/** What was found about one item; the state is open unless `met`. */
export interface Finding {
  readonly met: boolean;
  readonly found: string;
  readonly says: string;
}

/** An item that a machine grades. */
export const machineItem = (id: string, title: string, looksFor: string): RubricItem => ({
  id,
  title,
  looksFor,
  gradedBy: "machine",
});

/** An item that only a person can judge, from the report that comes with the hand-in. */
export const personItem = (id: string, title: string, looksFor: string): RubricItem => ({
  id,
  title,
  looksFor,
  gradedBy: "person",
});

/** The items in the rubric's order; one without a finding is missing. Items for a person are left to the front door. */
export function gradeItems(
  rubric: readonly RubricItem[],
  findings: Readonly<Record<string, Finding | undefined>>,
): readonly GradedItem[] {
  return rubric
    .filter(({ gradedBy }) => gradedBy === "machine")
    .map((item): GradedItem => {
      const finding = findings[item.id];
      if (finding === undefined)
        return {
          item,
          state: "missing",
          found: "nothing",
          says: "Nothing was handed in that this could be seen in.",
        };
      const { met, found, says } = finding;
      return { item, state: met ? "met" : "open", found, says };
    });
}

/** A number that was counted or worked out over all there is, so that it has no sampling error. */
export const counted = (value: number): Answer => ({
  value,
  low: null,
  high: null,
  level: 0.95,
  method: "worked out over all rows",
  because: "It is taken over everything that was asked for, so it has no sampling error here.",
});

/** A number for a sentence. */
export const short = (value: number, digits = 3): string => value.toFixed(digits);
