import type { Judgement, Mark, ReviewItem } from "#src/review/index.ts";
import { answerNames } from "./answer-names.ts";
import { markWords } from "./mark-words.ts";
import { emptyPart } from "./part-score.ts";
import type { PartScore } from "./part-score.ts";
import type { Feedback, ScoredMarks } from "./score.ts";
import { CONTESTED_BELOW } from "./spread-of-votes.ts";

/** What one omission weighs beside words: as much as a tenth of the text. Our own judgement. */
export const OMISSION_WEIGHT = 0.1;

/** Above this overlap a marking counts as the one that experts give. */
const RIGHT_ABOVE = 0.5;

/** Stretches a text is cut into, to know where along it marks lie. */
const STRETCHES = 20;

const BOTH = 3;
const THERE = 1;
const SAID = 2;
const LEFT_OUT = 4;

type Span = Extract<Mark, { kind: "span" }>;

interface KeyMark {
  readonly mark: Mark;
  readonly why: string;
  readonly contested: boolean;
}

/** Marks by the characters they share with those of experts; an omission, which has no words, by its kind. */
export function scoreMarks(item: ReviewItem, judgement: Judgement, order: readonly string[]): PartScore {
  if (item.key?.marks === undefined) return emptyPart();
  const experts = item.experts?.n ?? 1;
  const key = item.key.marks.map(({ mark, why, votes }): KeyMark => ({
    mark,
    why,
    contested: experts >= 2 && votes !== undefined && votes / experts < CONTESTED_BELOW,
  }));
  const said = judgement.marks;
  const marked = compareMarks(item, key, said);
  const sums = markSums(marked);
  const nothing = judgement.task === "mark-defects" && said.length === 0 && !judgement.nothingWrong;
  const contested = key.length > 0 && key.every((one) => one.contested) && said.length === 0;
  return {
    contested,
    parts: [
      { name: "marks", value: contested ? null : sums.f1, says: sayMarks(key, said, sums.f1, nothing) },
    ],
    feedback: explainMarks(item, key, said, order),
    distribution: distributionOf(item, experts),
    units: [],
    marked,
    right: contested ? null : sums.f1 >= RIGHT_ABOVE,
  };
}

/** Precision, recall and F1 of marks by weight; an item without defects left unmarked is wholly right. */
export function markSums({ both, missed, extra, omissions }: ScoredMarks): {
  readonly hit: number;
  readonly missed: number;
  readonly extra: number;
  readonly f1: number;
} {
  const count = (keep: (one: ScoredMarks["omissions"][number]) => boolean): number =>
    omissions.filter(keep).length * OMISSION_WEIGHT;
  const hit = both + count(({ there, said }) => there && said);
  const left = missed + count(({ there, said }) => there && !said);
  const more = extra + count(({ there, said }) => !there && said);
  const all = 2 * hit + left + more;
  return { hit, missed: left, extra: more, f1: all === 0 ? 1 : (2 * hit) / all };
}

function compareMarks(item: ReviewItem, key: readonly KeyMark[], said: readonly Mark[]): ScoredMarks {
  const total = item.answers.reduce((sum, { text }) => sum + text.length, 0);
  const sums = { both: 0, missed: 0, extra: 0, neither: 0 };
  const stretches = Array.from({ length: STRETCHES }, () => ({ whole: 0, there: 0, said: 0 }));
  let passed = 0;
  for (const { id, text } of item.answers) {
    const places = new Uint8Array(text.length);
    const lay = (mark: Mark, bit: number): void => {
      if (mark.kind !== "span" || mark.answer !== id) return;
      for (let at = mark.start; at < Math.min(mark.end, text.length); at += 1)
        places[at] = (places[at] ?? 0) | bit;
    };
    // Words that experts surely hold to be wrong stay in, whatever else is contested about them.
    for (const { mark, contested } of key) lay(mark, contested ? LEFT_OUT : THERE);
    for (const mark of said) lay(mark, SAID);
    for (const place of places) {
      const seen = place & BOTH;
      const stretch = stretches[Math.floor((STRETCHES * passed) / total)];
      passed += 1;
      if ((place & LEFT_OUT) !== 0 && (place & THERE) === 0) continue;
      if (stretch !== undefined) {
        stretch.whole += 1 / total;
        if ((seen & THERE) !== 0) stretch.there += 1 / total;
        if ((seen & SAID) !== 0) stretch.said += 1 / total;
      }
      if (seen === BOTH) sums.both += 1;
      else if (seen === THERE) sums.missed += 1;
      else if (seen === SAID) sums.extra += 1;
      else sums.neither += 1;
    }
  }
  const share = (count: number): number => (total === 0 ? 0 : count / total);
  const unsure = key.flatMap(({ mark, contested }) =>
    mark.kind === "omission" && contested ? [mark.defect] : [],
  );
  const there = new Set(
    key.flatMap(({ mark, contested }) => (mark.kind === "omission" && !contested ? [mark.defect] : [])),
  );
  const named = new Set(said.flatMap((mark) => (mark.kind === "omission" ? [mark.defect] : [])));
  return {
    both: share(sums.both),
    missed: share(sums.missed),
    extra: share(sums.extra),
    neither: share(sums.neither),
    stretches,
    omissions: [...new Set([...there, ...named])]
      .filter((defect) => there.has(defect) || !unsure.includes(defect))
      .map((defect) => ({ defect, there: there.has(defect), said: named.has(defect) })),
  };
}

function sayMarks(key: readonly KeyMark[], said: readonly Mark[], f1: number, nothing: boolean): string {
  if (nothing) return "You marked nothing and did not say that nothing is wrong; it is read as no mark.";
  if (key.length === 0)
    return said.length === 0
      ? "Nothing is wrong here, and you marked nothing."
      : "Nothing is wrong here by the key; what you marked is read as a false alarm.";
  const met = key.flatMap(({ mark }) => {
    const own = said.find((one) => touches(one, mark));
    return own === undefined ? [] : [{ mark, own }];
  });
  const kinds = met.filter(({ mark, own }) => mark.defect === own.defect).length;
  const grave = met.filter(({ mark, own }) => mark.severity === own.severity).length;
  const named =
    met.length === 0
      ? ""
      : ` Of these, ${kinds} with the same kind of defect and ${grave} with the same severity.`;
  return `You found ${met.length} of ${key.length}. Overlap of the words, with false alarms taken in: ${f1.toFixed(2)} of 1.${named}`;
}

function explainMarks(
  item: ReviewItem,
  key: readonly KeyMark[],
  said: readonly Mark[],
  order: readonly string[],
): Feedback[] {
  const nameOf = answerNames(item, order);
  const there = key.map(({ mark, why, contested }): Feedback => {
    const own = said.find((one) => touches(one, mark));
    const called =
      own === undefined || (own.defect === mark.defect && own.severity === mark.severity)
        ? ""
        : ` You called it ${markWords(own)}.`;
    const what = `${mark.kind === "omission" ? `Left out of ${nameOf(mark.answer)}` : "Here"}: ${markWords(mark)}. ${why}`;
    return {
      kind: contested ? "contested" : own === undefined ? "missed" : "right",
      says: `${what}${called}${contested ? " Experts differ on it, so it is not counted." : ""}`,
      ...placeOf(mark),
    };
  });
  const extra = said
    .filter((mark) => !key.some((one) => touches(mark, one.mark)))
    .map((mark): Feedback => ({
      kind: "extra",
      says: `You marked ${markWords(mark)}; the key has nothing there.`,
      ...placeOf(mark),
    }));
  return [...there, ...extra];
}

function placeOf(mark: Mark): Pick<Feedback, "answer" | "start" | "end"> {
  return mark.kind === "span"
    ? { answer: mark.answer, start: mark.start, end: mark.end }
    : { answer: mark.answer };
}

/** Whether two marks are about the same thing: shared words, or the same kind of omission. */
function touches(one: Mark, other: Mark): boolean {
  if (one.kind === "omission" || other.kind === "omission")
    return one.kind === other.kind && one.defect === other.defect;
  return sharesWords(one, other);
}

function sharesWords(one: Span, other: Span): boolean {
  return one.answer === other.answer && Math.max(one.start, other.start) < Math.min(one.end, other.end);
}

function distributionOf(item: ReviewItem, experts: number): PartScore["distribution"] {
  return (item.key?.marks ?? []).flatMap(({ mark, votes }, place) =>
    votes === undefined || experts < votes
      ? []
      : [
          {
            about: `mark ${place + 1}: ${markWords(mark)}`,
            n: experts,
            shares: [
              { id: "marked", votes, share: votes / experts },
              { id: "not marked", votes: experts - votes, share: 1 - votes / experts },
            ],
          },
        ],
  );
}
