import type { CalendarDate } from "#src/kernel/index.ts";
import { sidesFor } from "#src/review/index.ts";
import type { ReviewItem } from "#src/review/index.ts";
import type { Book, BookItem, BookPerson, Shown } from "./book.ts";
import { mayJudge, rulesOf } from "./may-judge.ts";
import type { Permission } from "./may-judge.ts";
import { qualificationItems, qualificationOf } from "./qualification.ts";
import { sharesAfter, stableShare } from "./stable-hash.ts";

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
  const now = minutesOf(moment.now);
  const qualification = qualificationOf(book, person);
  if (qualification.state !== "passed" && qualification.state !== "not-needed") {
    const first = qualificationItems(book).find((entry) => mayOpen(who, entry));
    if (first !== undefined && qualification.state !== "failed")
      return give(book, who, first, isFresh(book, first.shown.get(person), now));
    return nothing(qualification.state === "failed" ? "qualification-failed" : "qualification-undecided");
  }
  const permissionFor = permissions(book, who, moment.today);
  const mine: BookItem[] = [];
  const others: BookItem[] = [];
  for (const entry of book.items.values())
    if (entry.part !== "qualification" && mayOpen(who, entry) && hasRoom(book, entry, person, now))
      (permissionFor(entry.item).allowed ? mine : others).push(entry);
  const resumed = mine.find(({ shown }) => isFresh(book, shown.get(person), now));
  if (resumed !== undefined) return give(book, who, resumed, true);
  const chosen = choose(book, who, mine);
  if (chosen !== undefined) return give(book, who, chosen, false);
  const waiting = others.filter(({ part }) => part === "work");
  if (waiting.length === 0) return nothing("all-done");
  return { kind: "nothing", because: "nothing-you-may-take", waiting: reasons(waiting, permissionFor) };
}

function blockedBecause(book: Book, who: BookPerson | undefined) {
  if (who === undefined || who.left || !who.roles.includes("reviewer")) return "not-a-reviewer" as const;
  if (book.closed) return "closed" as const;
  if (book.guidelines.length === 0) return "no-guideline" as const;
  if (book.settings.consent !== "" && who.consent === undefined) return "consent-needed" as const;
  return undefined;
}

/** Neither judged nor skipped, and nothing this person did not accept to meet. */
function mayOpen(
  { person, consent }: BookPerson,
  { item, withdrawn, given, skipped, adjudication }: BookItem,
): boolean {
  return (
    !withdrawn &&
    adjudication === undefined &&
    !given.has(person) &&
    !skipped.has(person) &&
    // Without a question about it nobody has agreed to meet anything distressing.
    item.exposure.every((kind) => consent?.accepts.includes(kind) === true)
  );
}

/** Whether an item that was put before somebody is still kept for them. */
function isFresh(book: Book, shown: Shown | undefined, now: number): boolean {
  return shown !== undefined && now - minutesOf(shown.at) < book.settings.reservationMinutes;
}

/** Gold may be judged by everybody; work by as many as the project asks for, who judged it or hold it now. */
function hasRoom(
  book: Book,
  { part, given, shown, skipped }: BookItem,
  person: string,
  now: number,
): boolean {
  if (part === "gold") return true;
  let others = given.size;
  for (const [one, at] of shown) {
    if (others >= book.settings.overlap) return false;
    if (one !== person && !given.has(one) && !skipped.has(one) && isFresh(book, at, now)) others += 1;
  }
  return others < book.settings.overlap;
}

/** Leave to judge, asked once for all items that are alike to the policy. */
function permissions(book: Book, { credentials }: BookPerson, today: CalendarDate) {
  const held = [...credentials.values()];
  const rules = rulesOf(book);
  const known = new Map<string, Permission>();
  return (item: ReviewItem): Permission => {
    const key = subjectKey(item);
    const permission = known.get(key) ?? mayJudge(item, held, rules, today);
    known.set(key, permission);
    return permission;
  };
}

/** Items never change, and each is looked at whenever somebody asks for work. */
const subjectKeys = new WeakMap<ReviewItem, string>();

function subjectKey(item: ReviewItem): string {
  const known = subjectKeys.get(item);
  if (known !== undefined) return known;
  const key = `${item.task} ${item.risk} ${item.topics.join(" ")}`;
  subjectKeys.set(item, key);
  return key;
}

/** Gold at its share of places; then items that somebody began, so that pairs get finished; then chance from the seed. */
function choose(book: Book, { person, judged }: BookPerson, free: readonly BookItem[]): BookItem | undefined {
  const [gold, work] = split(free, ({ part }) => part === "gold");
  const atGold = stableShare(book.seed, person, "gold", judged.length) < book.settings.goldShare;
  // Gold without work left would only test people.
  const from = atGold && gold.length > 0 && work.length > 0 ? gold : work;
  const chanceOf = sharesAfter(book.seed, person);
  let best: { readonly entry: BookItem; readonly chance: number } | undefined;
  for (const entry of from) {
    const begun = entry.given.size - (best?.entry.given.size ?? 0);
    if (best !== undefined && begun < 0) continue;
    const chance = chanceOf(entry.item.id);
    if (best === undefined || begun > 0 || chance < best.chance) best = { entry, chance };
  }
  return best?.entry;
}

function give(book: Book, { person, judged }: BookPerson, entry: BookItem, resumed: boolean): Next {
  const before = entry.shown.get(person)?.order;
  // Counted in the person's own queue, so that each side comes as often whatever items somebody may take.
  const number = [...book.people.keys()].indexOf(person);
  const order =
    before ?? sidesFor({ item: entry.item, person: number, seed: book.seed, position: judged.length });
  return { kind: "item", entry, order, resumed };
}

function reasons(others: readonly BookItem[], permissionFor: (item: ReviewItem) => Permission) {
  const counts = new Map<string, number>();
  for (const { item } of others)
    for (const says of permissionFor(item).because) counts.set(says, (counts.get(says) ?? 0) + 1);
  return [...counts].map(([says, items]) => ({ says, items }));
}

function nothing(because: Extract<Next, { kind: "nothing" }>["because"]): Next {
  return { kind: "nothing", because, waiting: [] };
}

function split<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}

const DAY_MINUTES = 1_440;

/** Minutes of an ISO moment in UTC since a fixed day, by its parts: rooms have no clock. */
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
