import type { Background } from "#src/atlas/index.ts";
import { daysBetween } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { itemStanding } from "#src/review/index.ts";
import type { Audience, Exposure, ReviewItem, ReviewKind, Specialty } from "#src/review/index.ts";
import { seededRandom } from "#src/statistics/index.ts";
import type { SeededRandom } from "#src/statistics/index.ts";
import type { Attempt } from "./attempt.ts";
import { inOrder } from "./first-attempts.ts";
import { practiceScope } from "./practice-scope.ts";
import type { ScopeOfItem } from "./practice-scope.ts";

/** Days after which a missed item comes back, by how often it was tried. Our own judgement. */
const BACK_AFTER = [3, 7, 21, 60];
/** One item in so many is one that was missed, when any is due: mixed, not in a block. */
const MISSED_EVERY = 3;

export interface PracticeWish {
  readonly task?: ReviewKind | undefined;
  readonly specialty?: Specialty | undefined;
  readonly audience?: Audience | undefined;
  /** What the person agreed to meet; nothing unless said. */
  readonly exposureAllowed?: readonly Exposure[] | undefined;
  readonly backgrounds?: readonly Background[] | undefined;
  readonly seed: number;
  readonly today: CalendarDate;
}

export type ChosenPractice =
  | {
      readonly kind: "item";
      readonly item: ReviewItem;
      /** Answer ids in the order to show them. */
      readonly order: readonly string[];
      readonly scope: ScopeOfItem;
      /** It was missed before; a second attempt counts for nothing. */
      readonly again: boolean;
    }
  | { readonly kind: "none"; readonly says: string };

/**
 * The next item to practise on: now and then one that was missed and is due again, else a new one; reviewed items before
 * others, those within the person's scope first, and another kind of task than the last one where there is a choice.
 */
export function choosePractice(
  items: readonly ReviewItem[],
  attempts: readonly Attempt[],
  wish: PracticeWish,
): ChosenPractice {
  const asked = items.filter(
    (item) =>
      (wish.task === undefined || item.task === wish.task) &&
      (wish.specialty === undefined || item.specialty === wish.specialty) &&
      (wish.audience === undefined || item.audience === wish.audience),
  );
  const open = asked.filter(({ exposure }) =>
    exposure.every((one) => wish.exposureAllowed?.includes(one) === true),
  );
  const made = inOrder(attempts);
  const tried = new Map<string, Attempt[]>();
  for (const attempt of made) tried.set(attempt.item, [...(tried.get(attempt.item) ?? []), attempt]);
  const fresh = open.filter(({ id }) => !tried.has(id));
  const due = open.filter(({ id }) => isDue(tried.get(id) ?? [], wish.today));
  const random = seededRandom(wish.seed + made.length);
  const turn = due.length > 0 && (fresh.length === 0 || made.length % MISSED_EVERY === MISSED_EVERY - 1);
  const item = best(turn ? due : fresh, made.at(-1)?.task, wish.backgrounds, random);
  if (item === undefined) return { kind: "none", says: whyNone(asked.length, open.length) };
  return {
    kind: "item",
    item,
    order: shuffled(
      item.answers.map(({ id }) => id),
      random,
    ),
    scope: practiceScope(item, wish.backgrounds),
    again: turn,
  };
}

function isDue(attempts: readonly Attempt[], today: CalendarDate): boolean {
  const last = attempts.at(-1);
  if (last === undefined || last.score.right !== false) return false;
  const wait = BACK_AFTER[Math.min(attempts.length, BACK_AFTER.length) - 1] ?? 0;
  return daysBetween(last.on, today) >= wait;
}

function best(
  items: readonly ReviewItem[],
  lastTask: ReviewKind | undefined,
  backgrounds: readonly Background[] | undefined,
  random: SeededRandom,
): ReviewItem | undefined {
  return items
    .map((item) => ({
      item,
      rank:
        (practiceScope(item, backgrounds).scope === "within" ? 0 : 4) +
        (itemStanding(item) === "scored" ? 0 : 2) +
        (item.task === lastTask ? 1 : 0),
      drawn: random.uniform(),
    }))
    .toSorted((a, b) => a.rank - b.rank || a.drawn - b.drawn)[0]?.item;
}

function shuffled(ids: readonly string[], random: SeededRandom): string[] {
  const order = [...ids];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other] ?? "", order[last] ?? ""];
  }
  return order;
}

function whyNone(asked: number, open: number): string {
  if (asked === 0) return "There is no item of this kind. Choose more widely, or bring a set of your own.";
  if (open === 0)
    return "All items of this kind hold something you have not agreed to meet, such as self-harm. You need not.";
  return "You have judged every item of this kind, and none that you missed is due again yet.";
}
