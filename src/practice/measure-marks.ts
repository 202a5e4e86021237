import { notDefined, seededRandom } from "#src/statistics/index.ts";
import type { Answer } from "#src/statistics/index.ts";
import { FEWEST_ITEMS } from "./agreement.ts";
import type { ScoredMarks } from "./score.ts";
import { wilsonLimits } from "./wilson-limits.ts";
import { markSums, OMISSION_WEIGHT } from "./score-marks.ts";

/** Times the items are drawn again for an interval, from a fixed seed: the same attempts give the same numbers. */
const DRAWS = 400;
const SEED = 20_261_121;
const LEVEL = 0.95;
const METHOD = "items drawn again four hundred times, or Wilson score on the items where that is wider";

export interface MarksMeasure {
  readonly n: number;
  readonly precision: Answer;
  readonly recall: Answer;
  readonly f1: Answer;
  /** Overlap beyond what the same amount of marking laid blindly would reach. */
  readonly agreement: Answer;
}

type Numbers = Readonly<Record<"precision" | "recall" | "f1" | "agreement", number | undefined>>;

/** How marks of a person lie on those of experts, over items. */
export function measureMarks(items: readonly ScoredMarks[]): MarksMeasure {
  const n = items.length;
  if (n < FEWEST_ITEMS) {
    const none = notDefined("too-few", `Not defined, because fewer than ${FEWEST_ITEMS} items count.`);
    return { n, precision: none, recall: none, f1: none, agreement: none };
  }
  const now = numbersOf(items);
  const random = seededRandom(SEED);
  const drawn = Array.from({ length: DRAWS }, () =>
    numbersOf(Array.from({ length: n }, () => items[random.below(n)] as ScoredMarks)),
  );
  const answer = (name: keyof Numbers): Answer => {
    const value = now[name];
    if (value === undefined)
      return notDefined(
        "no-events",
        "Not defined, because nothing was marked, or nothing was there to mark.",
      );
    const again = drawn.flatMap((numbers) => numbers[name] ?? []).toSorted((a, b) => a - b);
    const at = (share: number): number => again[Math.round(share * (again.length - 1))] ?? value;
    // Drawn again, a flawless run is flawless each time: few items must not pass for certainty.
    const [low, high] = wilsonLimits(Math.min(1, Math.max(0, value)), n);
    return {
      value,
      low: Math.min(at(0.025), value < 0 ? value : low),
      high: Math.max(at(0.975), high),
      level: LEVEL,
      method: METHOD,
    };
  };
  return {
    n,
    precision: answer("precision"),
    recall: answer("recall"),
    f1: answer("f1"),
    agreement: answer("agreement"),
  };
}

function numbersOf(items: readonly ScoredMarks[]): Numbers {
  let hit = 0;
  let missed = 0;
  let extra = 0;
  for (const item of items) {
    const sums = markSums(item);
    hit += sums.hit;
    missed += sums.missed;
    extra += sums.extra;
  }
  const over = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
  return {
    precision: over(hit, hit + extra),
    recall: over(hit, hit + missed),
    f1: over(2 * hit, 2 * hit + missed + extra),
    agreement: beyondChance(items),
  };
}

/**
 * Cohen's kappa over the characters of the texts, each text weighing 1. Chance is counted along the text, stretch by
 * stretch, and for each kind of omission by itself: marking everything, nothing, always the beginning or always the same
 * omission comes to 0.
 */
function beyondChance(items: readonly ScoredMarks[]): number | undefined {
  let agreed = 0;
  let expected = 0;
  let whole = 0;
  for (const { both, neither } of items) agreed += both + neither;
  for (let place = 0; place < (items[0]?.stretches.length ?? 0); place += 1) {
    let there = 0;
    let said = 0;
    let all = 0;
    for (const { stretches } of items) {
      const stretch = stretches[place];
      if (stretch === undefined) continue;
      there += stretch.there;
      said += stretch.said;
      all += stretch.whole;
    }
    whole += all;
    if (all > 0) expected += (there * said + (all - there) * (all - said)) / all;
  }
  if (whole === 0) return undefined;
  const kinds = new Set(items.flatMap(({ omissions }) => omissions.map(({ defect }) => defect)));
  for (const kind of kinds) {
    const named = items.flatMap(({ omissions }) => omissions.filter(({ defect }) => defect === kind));
    const n = items.length;
    const is = named.filter((one) => one.there).length;
    const saidSo = named.filter((one) => one.said).length;
    const same = n - named.filter((one) => one.there !== one.said).length;
    agreed += OMISSION_WEIGHT * same;
    expected += (OMISSION_WEIGHT * (is * saidSo + (n - is) * (n - saidSo))) / n;
    whole += OMISSION_WEIGHT * n;
  }
  return whole - expected < 1e-9 ? undefined : Math.min(1, (agreed - expected) / (whole - expected));
}
