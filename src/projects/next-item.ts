import type { CalendarDate } from "#src/kernel/index.ts";
import { sidesFor } from "#src/review/index.ts";
import type { Book, BookItem, BookPerson } from "./book.ts";
import { mayJudge, rulesOf } from "./may-judge.ts";
import { qualificationItems, qualificationOf } from "./qualification.ts";
import { stableShare } from "./stable-hash.ts";

export interface Moment {
  readonly today: CalendarDate;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** What somebody is given next, or why nothing. */
export type Next =
  | {
      readonly kind: "item";
      readonly entry: BookItem;
      /** Answer ids in the order to show, the first on the left. */
      readonly order: readonly string[];
      /** It was opened before and nothing was said yet. */
      readonly resumed: boolean;
    }
  | {
      readonly kind: "nothing";
      readonly because:
        | "consent-needed"
        | "qualification-failed"
        | "qualification-undecided"
        | "closed"
        | "no-guideline"
        | "not-a-reviewer"
        | "all-done"
        | "nothing-you-may-take";
      /** Items that wait for somebody else, and why this person may not take them. */
      readonly waiting: readonly { readonly says: string; readonly items: number }[];
    };

/**
 * The item a reviewer gets: one they opened and did not finish, else a qualification item until they have passed, else
 * gold or work in an order of their own. Never an item they may not judge, already judged or skipped, asked not to meet,
 * or that enough others have taken.
 */
export function nextItem(book: Book, person: string, moment: Moment): Next {
  const who = book.people.get(person);
  const blocked = blockedBecause(book, who);
  if (blocked !== undefined || who === undefined) return nothing(blocked ?? "not-a-reviewer");
  const open = [...book.items.values()].filter((entry) => mayOpen(who, entry));
  const resumed = open.find((entry) => isReserved(book, entry, person, moment.now));
  if (resumed !== undefined && !needsQualification(book, person, resumed))
    return give(book, who, resumed, true);
  const qualification = qualificationOf(book, person);
  if (qualification.state !== "passed" && qualification.state !== "not-needed") {
    const items = qualificationItems(book).filter(
      ({ given, skipped }) => !given.has(person) && !skipped.has(person),
    );
    const [first] = items;
    if (first !== undefined && qualification.state !== "failed") return give(book, who, first, false);
    return nothing(qualification.state === "failed" ? "qualification-failed" : "qualification-undecided");
  }
  const [mine, others] = split(
    open,
    ({ item }) => mayJudge(item, [...who.credentials.values()], rulesOf(book), moment.today).allowed,
  );
  const free = mine.filter((entry) => hasRoom(book, entry, person, moment.now));
  const chosen = choose(book, who, free);
  if (chosen !== undefined) return give(book, who, chosen, false);
  if (others.length === 0) return nothing("all-done");
  return {
    kind: "nothing",
    because: "nothing-you-may-take",
    waiting: reasons(book, who, others, moment.today),
  };
}

/** People who hold an item: they judged it, or opened it a short while ago. */
export function takenBy(book: Book, { given, shown }: BookItem, now: string): ReadonlySet<string> {
  const fresh = [...shown].filter(([, { at }]) => minutesBetween(at, now) < book.settings.reservationMinutes);
  return new Set([...given.keys(), ...fresh.map(([person]) => person)]);
}

function blockedBecause(book: Book, who: BookPerson | undefined) {
  if (who === undefined || who.left || !who.roles.includes("reviewer")) return "not-a-reviewer" as const;
  if (book.closed) return "closed" as const;
  if (book.guidelines.length === 0) return "no-guideline" as const;
  if (book.settings.consent !== "" && who.consent === undefined) return "consent-needed" as const;
  return undefined;
}

function mayOpen(
  { person, consent }: BookPerson,
  { item, part, withdrawn, given, skipped }: BookItem,
): boolean {
  return (
    part !== "qualification" &&
    !withdrawn &&
    !given.has(person) &&
    !skipped.has(person) &&
    // Without a question about it nobody has agreed to meet anything distressing.
    item.exposure.every((kind) => consent?.accepts.includes(kind) === true)
  );
}

function needsQualification(book: Book, person: string, { part }: BookItem): boolean {
  const { state } = qualificationOf(book, person);
  return part !== "qualification" && state !== "passed" && state !== "not-needed";
}

function isReserved(book: Book, { shown }: BookItem, person: string, now: string): boolean {
  const mine = shown.get(person);
  return mine !== undefined && minutesBetween(mine.at, now) < book.settings.reservationMinutes;
}

/** Gold may be judged by everybody; work by as many as the project asks for. */
function hasRoom(book: Book, entry: BookItem, person: string, now: string): boolean {
  if (entry.part === "gold") return true;
  const others = [...takenBy(book, entry, now)].filter((one) => one !== person);
  return others.length < book.settings.overlap && entry.adjudication === undefined;
}

/** Gold at its share of places; then items that somebody began, so that pairs get finished; then chance from the seed. */
function choose(book: Book, { person, judged }: BookPerson, free: readonly BookItem[]): BookItem | undefined {
  const [gold, work] = split(free, ({ part }) => part === "gold");
  const atGold = stableShare(book.seed, person, "gold", judged.length) < book.settings.goldShare;
  // Gold without work left would only test people.
  const from = atGold && gold.length > 0 && work.length > 0 ? gold : work;
  return from
    .map((entry) => ({
      entry,
      begun: entry.given.size,
      chance: stableShare(book.seed, person, entry.item.id),
    }))
    .toSorted((a, b) => b.begun - a.begun || a.chance - b.chance)[0]?.entry;
}

function give(book: Book, { person, judged }: BookPerson, entry: BookItem, resumed: boolean): Next {
  const before = entry.shown.get(person)?.order;
  // Counted in the person's own queue, so that each side comes as often whatever items somebody may take.
  const number = [...book.people.keys()].indexOf(person);
  const order =
    before ?? sidesFor({ item: entry.item, person: number, seed: book.seed, position: judged.length });
  return { kind: "item", entry, order, resumed };
}

function reasons(book: Book, who: BookPerson, others: readonly BookItem[], today: CalendarDate) {
  const counts = new Map<string, number>();
  for (const { item } of others) {
    const permission = mayJudge(item, [...who.credentials.values()], rulesOf(book), today);
    for (const says of permission.because) counts.set(says, (counts.get(says) ?? 0) + 1);
  }
  return [...counts].map(([says, items]) => ({ says, items }));
}

function nothing(because: Extract<Next, { kind: "nothing" }>["because"]): Next {
  return { kind: "nothing", because, waiting: [] };
}

function split<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}

const DAY_MINUTES = 1_440;

/** Whole minutes between two ISO moments of the same zone, by their parts: rooms have no clock. */
export function minutesBetween(from: string, to: string): number {
  return minutesOf(to) - minutesOf(from);
}

function minutesOf(moment: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = moment
    .split(/[-T:]/u)
    .map((part) => Number.parseInt(part, 10));
  // Days from a fixed day by the civil calendar (Hinnant 2013), so that months and leap years count as they are.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const days =
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return days * DAY_MINUTES + hour * 60 + minute;
}
