import type { ReviewItem, ReviewKind, Specialty } from "#src/review/index.ts";
import { isDefined } from "#src/statistics/index.ts";
import { agreementOf, FEWEST_ITEMS, NARROW } from "./agreement.ts";
import type { Agreement } from "./agreement.ts";
import type { Attempt } from "./attempt.ts";
import { chanceOf, weighChance } from "./chance.ts";
import type { Worth } from "./chance.ts";
import { firstAttempts } from "./first-attempts.ts";
import { itemFingerprint } from "./item-fingerprint.ts";
import { measureConfidence } from "./measure-confidence.ts";
import { measureMarks } from "./measure-marks.ts";
import type { MarksMeasure } from "./measure-marks.ts";
import type { PracticeGroup, PracticeMeasures } from "./practice-measures.ts";
import { scoreJudgement } from "./score-judgement.ts";
import type { Score } from "./score.ts";
import { taskWords } from "./task-words.ts";

/** Items in one point of the line that shows how somebody comes along. */
const BLOCK = 10;

interface Counted {
  readonly attempt: Attempt;
  readonly score: Score;
  readonly worth: Worth | undefined;
}

/**
 * What a person's attempts show, per kind of task and specialty. Only the first attempt at an item counts, and only where
 * experts stand behind the item and agree about it.
 */
export function measurePractice(
  attempts: readonly Attempt[],
  items: readonly ReviewItem[],
): PracticeMeasures {
  const first = firstAttempts(attempts).filter(({ undone }) => undone !== true);
  const byId = new Map(items.map((item) => [item.id, item]));
  const scored = first.map((attempt) => ({ attempt, score: scoreNow(attempt, byId.get(attempt.item)) }));
  const counted = weigh(scored.filter(({ attempt, score }) => score.counted && attempt.scope === "within"));
  const byTask = groupBy(counted, ({ attempt }) => attempt.task).map((some) =>
    measureGroup(some, { task: some[0].attempt.task }),
  );
  const bySpecialty = groupBy(counted, ({ attempt }) => attempt.specialty).map((some) =>
    measureGroup(some, { specialty: some[0].attempt.specialty }),
  );
  const both = groupBy(counted, ({ attempt }) => `${attempt.task} ${attempt.specialty}`).map((some) =>
    measureGroup(some, { task: some[0].attempt.task, specialty: some[0].attempt.specialty }),
  );
  const confidence = measureConfidence(
    counted.flatMap(({ score: { confidence: sure, right } }) =>
      sure === undefined || right === null ? [] : [{ confidence: sure, right }],
    ),
  );
  const contested = scored.filter(({ score }) => score.contested).length;
  const unreviewed = scored.filter(({ score }) => score.standing === "unreviewed").length;
  return {
    attempted: first.length,
    counted: counted.length,
    contested,
    unreviewed,
    learning: first.filter(({ scope }) => scope === "learning").length,
    repeated: attempts.filter(({ undone }) => undone !== true).length - first.length,
    byTask,
    bySpecialty,
    byTaskAndSpecialty: both,
    ...(confidence === undefined ? {} : { confidence }),
    progress: progressOf(counted),
    time: timeOf(first),
    says: sumUp(byTask, { counted: counted.length, contested, unreviewed }),
  };
}

/** Scored anew while the item is as it was; as counted then, when it is gone or says something else now. */
function scoreNow(attempt: Attempt, item: ReviewItem | undefined): Score {
  if (item === undefined || item.task !== attempt.judgement.task) return attempt.score;
  if (attempt.itemVersionHash !== undefined && attempt.itemVersionHash !== itemFingerprint(item))
    return attempt.score;
  return scoreJudgement(item, attempt.judgement, { order: attempt.order });
}

/** Chance is counted within a kind of task: answers of another kind cannot be dealt to it. */
function weigh(scored: readonly { readonly attempt: Attempt; readonly score: Score }[]): Counted[] {
  const worths = new Map<string, Worth>();
  for (const some of groupBy(
    scored.filter(({ score }) => score.units.length > 0),
    ({ attempt }) => attempt.task,
  )) {
    const weighed = weighChance(some.map(({ score }) => score.units));
    for (const [place, worth] of weighed.entries()) worths.set(some[place]?.attempt.id ?? "", worth);
  }
  return scored.map((one) => ({ ...one, worth: worths.get(one.attempt.id) }));
}

function measureGroup(
  some: readonly Counted[],
  of: { readonly task?: ReviewKind; readonly specialty?: Specialty },
): PracticeGroup {
  const worths = some.flatMap(({ worth }) => worth ?? []);
  const marked = some.flatMap(({ score }) => score.marked ?? []);
  const reasons = some.flatMap(
    ({ score }) => score.parts.find(({ name }) => name === "justification")?.value ?? [],
  );
  const marks = marked.length === 0 ? undefined : measureMarks(marked);
  const agreed = agreementOf(worths);
  const measure =
    worths.length === 0 && marks !== undefined
      ? {
          ...agreed,
          n: marks.n,
          earned: marks.f1.value ?? 0,
          agreement: marks.agreement,
          itemsToNarrow: moreItems(marks),
        }
      : agreed;
  return {
    ...of,
    ...measure,
    ...(marks === undefined ? {} : { marks }),
    ...(reasons.length === 0
      ? {}
      : {
          justification: {
            n: reasons.length,
            mean: reasons.reduce((sum, value) => sum + value, 0) / reasons.length,
          },
        }),
    says: sayGroup(of, measure),
  };
}

/** A width shrinks with the root of the number of items. */
function moreItems({ n, agreement }: MarksMeasure): number | undefined {
  if (!isDefined(agreement) || agreement.low === null || agreement.high === null) return undefined;
  const half = (agreement.high - agreement.low) / 2;
  return half <= NARROW ? undefined : Math.ceil(n * (half / NARROW) ** 2) - n;
}

function sayGroup(
  { task, specialty }: { readonly task?: ReviewKind; readonly specialty?: Specialty },
  { n, agreement, itemsToNarrow }: Agreement,
): string {
  const about = [
    ...(task === undefined ? [] : [taskWords(task)]),
    ...(specialty === undefined ? [] : [specialty.replaceAll("-", " ")]),
  ].join(", ");
  const name = about.charAt(0).toUpperCase() + about.slice(1);
  if (!isDefined(agreement))
    return n < FEWEST_ITEMS
      ? `${name}: ${n} of the ${FEWEST_ITEMS} items needed before anything can be said.`
      : `${name}: ${agreement.because}`;
  const range =
    agreement.low === null || agreement.high === null
      ? ""
      : ` (${agreement.low.toFixed(2)} to ${agreement.high.toFixed(2)})`;
  const more =
    itemsToNarrow === undefined
      ? ""
      : ` About ${itemsToNarrow} more items would bring the interval within ±${NARROW}.`;
  return `${name}: agreement with experts beyond chance ${agreement.value.toFixed(2)}${range} on ${n} items.${more}`;
}

function progressOf(counted: readonly Counted[]): PracticeMeasures["progress"] {
  const worths = counted.flatMap(({ attempt, worth }) => (worth === undefined ? [] : [{ attempt, worth }]));
  const chance = chanceOf(worths.map(({ worth }) => worth));
  return Array.from({ length: Math.floor(worths.length / BLOCK) }, (_, block) => {
    const some = worths.slice(block * BLOCK, (block + 1) * BLOCK);
    return {
      from: some[0]?.attempt.on ?? "",
      to: some.at(-1)?.attempt.on ?? "",
      block: agreementOf(
        some.map(({ worth }) => worth),
        chance,
      ),
    };
  });
}

function timeOf(attempts: readonly Attempt[]): PracticeMeasures["time"] {
  return groupBy(
    attempts.filter(({ seconds }) => seconds !== undefined),
    ({ task }) => task,
  ).map((some) => {
    const sorted = some.map(({ seconds = 0 }) => seconds).toSorted((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? 0;
    return {
      task: some[0].task,
      n: sorted.length,
      medianSeconds: sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2,
    };
  });
}

function sumUp(
  groups: readonly PracticeGroup[],
  { counted, contested, unreviewed }: Pick<PracticeMeasures, "counted" | "contested" | "unreviewed">,
): string[] {
  return [
    ...groups.map(({ says }) => says),
    ...(contested === 0
      ? []
      : [`${contested} ${contested === 1 ? "item is" : "items are"} contested among experts and left out.`]),
    ...(unreviewed === 0
      ? []
      : [
          `${unreviewed} ${unreviewed === 1 ? "item was" : "items were"} not reviewed by two qualified people and left out.`,
        ]),
    ...(counted === 0 ? ["Nothing counts yet."] : []),
  ];
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...groups].toSorted(([a], [b]) => a.localeCompare(b)).map(([, group]) => group);
}
