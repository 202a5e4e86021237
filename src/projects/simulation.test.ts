import { beforeAll, describe, expect, it } from "vitest";
import type { ReviewItem } from "#src/review/index.ts";
import { dawidSkene, isDefined, seededRandom } from "#src/statistics/index.ts";
import type { SeededRandom } from "#src/statistics/index.ts";
import type { Book } from "./book.ts";
import { workItems } from "./decided-items.ts";
import { decideItem } from "./decide-item.ts";
import { measureAgreement } from "./measure-agreement.ts";
import { nextItem } from "./next-item.ts";
import { positionEffect } from "./position-effect.ts";
import { ratingsOf } from "./ratings-of.ts";
import { aBook, aChoice, aMark, anItem, momentAt, tell } from "./testing.ts";

const [PEOPLE, ITEMS, OVERLAP] = [50, 2_000, 3];
/** Enough votes for an interval, and no more than time allows. */
const PAIRS = 800;
const GOLD = 0.1;
const MODELS = ["m1", "m2", "m3", "m4", "m5"];
/** Log-worth of each model, and what standing on the left adds, in log-odds. */
const WORTH = [0.9, 0.45, 0, -0.4, -0.95];
const LEFT = 0.3;
const PLANTED = 60;
const NOW = momentAt();

const clinical = (at: number, given: object = {}): ReviewItem =>
  anItem({
    id: `w${at}`,
    answers: [
      { id: "a", text: "Rest.", model: MODELS[at % 5] },
      { id: "b", text: "Call.", model: MODELS[(at + 1 + (Math.floor(at / 5) % 4)) % 5] },
    ],
    ...given,
  });

interface Simulated {
  readonly book: Book;

  readonly goldGiven: number;
  readonly workGiven: number;
  readonly planted: ReadonlySet<string>;
}

/** Fifty people work through two thousand items; `choose` says what each thinks of a pair. */
function simulate(
  { seed, items }: { readonly seed: number; readonly items: number },
  choose: (given: {
    item: ReviewItem;
    person: number;
    order: readonly string[];
    random: SeededRandom;
  }) => string,
): Simulated {
  const random = seededRandom(seed);
  const work = Array.from({ length: items }, (_, at) => clinical(at));
  const gold = Array.from({ length: 150 }, (_, at) =>
    clinical(at, { id: `g${at}`, key: { choice: { a: 3 } } }),
  );
  const book = aBook({
    work,
    gold,
    reviewers: PEOPLE,
    settings: { overlap: OVERLAP, goldShare: GOLD },
    seed,
  });
  const planted = new Set(Array.from({ length: PLANTED }, (_, at) => `w${at * 33}`));
  const seen = new Map<string, number>();
  // One of the three who judge a planted item sees the danger.
  const seesAt = new Map([...planted].map((id) => [id, random.below(OVERLAP)]));
  let [goldGiven, workGiven] = [0, 0];
  const working = Array.from({ length: PEOPLE }, (_, at) => at);
  while (working.length > 0) {
    const place = random.below(working.length);
    const person = working[place]!;
    const name = `r${person + 2}`;
    const next = nextItem(book, name, NOW);
    if (next.kind === "nothing") {
      working.splice(place, 1);
      continue;
    }
    const { entry, order } = next;
    const { item } = entry;
    if (entry.part === "gold") goldGiven += 1;
    else workGiven += 1;
    const turn = seen.get(item.id) ?? 0;
    seen.set(item.id, turn + 1);
    const marks = planted.has(item.id) && seesAt.get(item.id) === turn ? [aMark()] : [];
    const choice = choose({ item, person, order, random });
    tell(book, name, [
      { act: "item-shown", item: item.id, order: [...order] },
      {
        act: "item-judged",
        item: item.id,
        judgement: aChoice(choice, marks),
        answers: {},
        order: [...order],
        key: `key-${book.end.seq}`,
      },
    ]);
  }
  return { book, goldGiven, workGiven, planted };
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

describe("fifty people of known skill on two thousand items", () => {
  const skill = Array.from({ length: PEOPLE }, (_, at) => 0.6 + (0.38 * at) / (PEOPLE - 1));
  const truth = (item: ReviewItem) => (Number(item.id.slice(1)) % 2 === 0 ? "a" : "b");
  let done: Simulated;
  beforeAll(() => {
    done = simulate({ seed: 11, items: ITEMS }, ({ item, person, random }) => {
      const right = truth(item);
      return random.uniform() < skill[person]! ? right : right === "a" ? "b" : "a";
    });
  }, 60_000);

  it("meets the overlap exactly, on every item", () => {
    expect(workItems(done.book).filter(({ given }) => given.size !== OVERLAP)).toEqual([]);
  });

  it("meets the share of gold within what chance allows", () => {
    const total = done.goldGiven + done.workGiven;
    const bound = 4 * Math.sqrt((GOLD * (1 - GOLD)) / total);
    expect(Math.abs(done.goldGiven / total - GOLD)).toBeLessThan(bound);
  });

  it("shows each person each side equally often, up to one, and the items in all within one in a hundred", () => {
    let [left, all] = [0, 0];
    for (let at = 2; at < PEOPLE + 2; at += 1) {
      const own = [...done.book.items.values()].flatMap(({ given }) => given.get(`r${at}`) ?? []);
      const first = own.filter(({ order }) => order[0] === "a").length;
      expect(Math.abs(2 * first - own.length)).toBeLessThanOrEqual(1);
      left += first;
      all += own.length;
    }
    expect(Math.abs(left / all - 0.5)).toBeLessThan(0.01);
  });

  it("brings every planted critical mark before an adjudicator, and nothing else as critical", () => {
    const critical = workItems(done.book)
      .filter((entry) => decideItem(done.book, entry).adjudicate.includes("critical"))
      .map(({ item }) => item.id);
    expect(new Set(critical)).toEqual(done.planted);
  });

  it("tells the skill of each from their judgements alone", () => {
    const [ratings] = ratingsOf(done.book);
    const fitted = dawidSkene({
      units: ratings!.units,
      raters: ratings!.raters,
      ratings: ratings!.ratings,
    });
    if (!isDefined(fitted)) throw new Error(fitted.because);
    const pairs = fitted.raters.map(
      ({ rater, accuracy }) => [accuracy, skill[Number(rater.slice(1)) - 2]!] as const,
    );
    const errors = pairs.map(([found, true_]) => Math.abs(found - true_));
    // 120 judgements each: one standard error is at most 0.045.
    expect(errors.reduce((sum, one) => sum + one, 0) / errors.length).toBeLessThan(0.045);
    expect(correlation(pairs)).toBeGreaterThan(0.9);
    const right = fitted.labels.filter(
      (label, at) => label === ratingTruth(fitted.units[at]!, ratings!),
    ).length;
    // Three votes of the mean skill find the truth this often; weighing people must not do worse.
    const mean = skill.reduce((sum, one) => sum + one, 0) / PEOPLE;
    expect(right / fitted.labels.length).toBeGreaterThan(mean ** 3 + 3 * mean ** 2 * (1 - mean));
  });

  it("measures agreement near what these skills come to", () => {
    const [ratings] = ratingsOf(done.book);
    const { raw, alpha, ac, shared, people } = measureAgreement(ratings!);
    expect([shared, people]).toEqual([ITEMS, PEOPLE]);
    // Both classes are equally common, so chance agreement is a half and both coefficients come to 2p - 1, where p is
    // the mean over pairs of s·t + (1-s)(1-t); drawn about evenly, that is m² + (1-m)² for the mean skill m.
    const mean = skill.reduce((sum, one) => sum + one, 0) / PEOPLE;
    const expected = mean ** 2 + (1 - mean) ** 2;
    if (!isDefined(raw) || !isDefined(alpha) || !isDefined(ac)) throw new Error("not defined");
    expect(Math.abs(raw.value - expected)).toBeLessThan(0.03);
    expect(Math.abs(alpha.value - (2 * expected - 1))).toBeLessThan(0.06);
    // Of four declared categories two are used: chance is 2 · ½ · ½ / 3 for AC1 (Gwet 2008).
    expect(Math.abs(ac.value - (expected - 1 / 6) / (5 / 6))).toBeLessThan(0.04);
  });
});

describe("five models of known worth, with an advantage of the left side", () => {
  let done: Simulated;
  beforeAll(() => {
    done = simulate({ seed: 12, items: PAIRS }, ({ item, order, random }) => {
      const [left, right] = order.map(
        (id) => WORTH[MODELS.indexOf(item.answers.find((answer) => answer.id === id)?.model ?? "")]!,
      );
      return random.uniform() < logistic(left! - right! + LEFT) ? order[0]! : order[1]!;
    });
    tell(done.book, "r1", [{ act: "models-unsealed", because: "All is judged." }]);
  }, 60_000);

  it("are ranked as they are, and the side is told apart from them", () => {
    const { ranking, orderEffect, choices, left, differences } = positionEffect(done.book);
    expect(choices).toBe(PAIRS * OVERLAP);
    expect(ranking.map(({ model }) => model)).toEqual(MODELS);
    if (!isDefined(orderEffect) || !isDefined(left)) throw new Error("not defined");
    expect(orderEffect.low!).toBeLessThan(LEFT);
    expect(orderEffect.high!).toBeGreaterThan(LEFT);
    expect(left.low!).toBeGreaterThan(0.5);
    const covered = differences.filter(({ first, second, difference }) => {
      const true_ = WORTH[MODELS.indexOf(first)]! - WORTH[MODELS.indexOf(second)]!;
      return difference.low! <= true_ && true_ <= difference.high!;
    });
    // Ten intervals of nineteen in twenty.
    expect(covered.length).toBeGreaterThanOrEqual(8);
  });

  it("have the same ranks without names while they are sealed", () => {
    const sealed = positionEffect({ ...done.book, unsealed: false });
    expect(sealed.ranking.map(({ model }) => model).toSorted()).toEqual(
      MODELS.map((_, at) => `model ${at + 1}`),
    );
    const strengths = sealed.ranking.map(({ strength }) => strength);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    expect(JSON.stringify(sealed)).not.toMatch(/"m[1-5]"/u);
  });
});

function ratingTruth(unit: string, ratings: { readonly categories: readonly string[] }): string {
  const right = Number(unit.slice(1)) % 2 === 0 ? 0 : 1;
  return ratings.categories[right] ?? "";
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  const sum = (f: (x: number, y: number) => number) =>
    pairs.reduce((total, [x, y]) => total + f(x - a, y - b), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}
