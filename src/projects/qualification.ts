import { goldTaskBound, isDefined } from "#src/statistics/index.ts";
import type { GoldTaskBound } from "#src/statistics/index.ts";
import type { NotDefined } from "#src/statistics/index.ts";
import type { Book, BookItem } from "./book.ts";
import { isRight } from "./known-answer.ts";

/** Whether somebody has shown enough to be given work. */
export interface Qualification {
  readonly state: "not-needed" | "not-begun" | "begun" | "passed" | "failed" | "undecided";
  readonly done: number;
  readonly of: number;
  readonly right: number;
  /** The share right with its interval against the bar. */
  readonly bound?: GoldTaskBound | NotDefined;
  /** Set by a lead over what the items say. */
  readonly setByLead: boolean;
}

/** Items that let people in, in the order they are given to everybody. */
export function qualificationItems(book: Book): readonly BookItem[] {
  return [...book.items.values()].filter(({ part, withdrawn }) => part === "qualification" && !withdrawn);
}

/**
 * Pass or fail on a bound, never on a point: eight of ten right leaves open what somebody can do (Wilson 1927). While
 * the interval holds the bar, more items are needed before anybody can say.
 */
export function qualificationOf(book: Book, person: string): Qualification {
  const { qualification } = book.settings;
  const items = qualificationItems(book);
  const said = items.flatMap(({ item, given, first }) => {
    const own = given.get(person);
    const right = own === undefined ? undefined : isRight(item, first.get(person) ?? own.judgement);
    return own === undefined ? [] : [right];
  });
  const clear = said.filter((right) => right !== undefined);
  const right = clear.filter(Boolean).length;
  const counts = { done: said.length, of: items.length, right };
  const byLead = book.people.get(person)?.qualified;
  if (byLead !== undefined) return { state: byLead ? "passed" : "failed", ...counts, setByLead: true };
  if (qualification === undefined) return { state: "not-needed", ...counts, setByLead: false };
  if (said.length === 0) return { state: "not-begun", ...counts, setByLead: false };
  const bound = goldTaskBound({
    right,
    given: clear.length,
    bar: qualification.atLeast,
    level: qualification.level,
  });
  return { state: stateOf(bound, said.length < items.length), ...counts, bound, setByLead: false };
}

function stateOf(bound: GoldTaskBound | NotDefined, unfinished: boolean): Qualification["state"] {
  if (isDefined(bound) && bound.verdict === "pass") return "passed";
  if (unfinished) return "begun";
  return isDefined(bound) && bound.verdict === "fail" ? "failed" : "undecided";
}
