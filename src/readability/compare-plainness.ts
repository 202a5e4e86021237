import { findAlarmLanguage } from "./find-alarm-language.ts";
import type { AlarmWord } from "./find-alarm-language.ts";
import { findCaveats } from "./find-caveats.ts";
import type { Caveat } from "./find-caveats.ts";
import { findJargon } from "./find-jargon.ts";
import type { Jargon, JargonOptions } from "./find-jargon.ts";
import { findQuantities } from "./find-quantities.ts";
import type { Quantity } from "./find-quantities.ts";
import { readability } from "./readability.ts";
import type { ReadabilityOptions } from "./readability.ts";

/** A number of both texts; null where one has none. `change` is after less before. */
export interface Change {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
}

/** What an edit kept, dropped and brought in. Spans of `lost` and `removed` point into the text before. */
export interface KeptAndLost<T> {
  readonly kept: readonly T[];
  readonly lost: readonly T[];
  readonly added: readonly T[];
}

export interface NumberChanges extends KeptAndLost<Quantity> {
  /** Of one unit, once a different number: read these first. */
  readonly changed: readonly { readonly before: Quantity; readonly after: Quantity }[];
}

export interface PlainnessComparison {
  readonly version: 1;
  readonly grade: Change;
  readonly readingEase: Change;
  readonly smog: Change;
  readonly words: Change;
  readonly wordsPerSentence: Change;
  readonly jargon: KeptAndLost<Jargon>;
  readonly alarm: KeptAndLost<AlarmWord>;
  readonly caveats: KeptAndLost<Caveat>;
  readonly numbers: NumberChanges;
  /** What an editor should look at, the gravest first. */
  readonly says: readonly string[];
}

/** What an edit of a patient text changed: how plain it is, and what it may have cost. */
export function comparePlainness(
  before: string,
  after: string,
  options: ReadabilityOptions & JargonOptions = {},
): PlainnessComparison {
  const [was, is] = [readability(before, options), readability(after, options)];
  const jargon = match(findJargon(before, options), findJargon(after, options), ({ term }) => term);
  const alarm = match(findAlarmLanguage(before), findAlarmLanguage(after), ({ text }) => text.toLowerCase());
  // Words such as "may" are counted by what they hedge as a whole: each has the same key.
  const caveats = match(findCaveats(before), findCaveats(after), ({ key }) => key);
  const numbers = matchNumbers(findQuantities(before), findQuantities(after));
  return {
    version: 1,
    grade: changeOf(was.fleschKincaidGrade.value, is.fleschKincaidGrade.value),
    readingEase: changeOf(was.fleschReadingEase.value, is.fleschReadingEase.value),
    smog: changeOf(was.smog.value, is.smog.value),
    words: changeOf(was.words, is.words),
    wordsPerSentence: changeOf(was.wordsPerSentence, is.wordsPerSentence),
    jargon,
    alarm,
    caveats,
    numbers,
    says: describe({ caveats, numbers, jargon, alarm }),
  };
}

function changeOf(before: number | null, after: number | null): Change {
  return { before, after, change: before === null || after === null ? null : after - before };
}

function match<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): KeptAndLost<T> {
  const waiting = new Map<string, number>();
  for (const one of before) waiting.set(keyOf(one), (waiting.get(keyOf(one)) ?? 0) + 1);
  const left = new Map(waiting);
  const kept: T[] = [];
  const added: T[] = [];
  for (const one of after) {
    const there = left.get(keyOf(one)) ?? 0;
    if (there === 0) added.push(one);
    else {
      left.set(keyOf(one), there - 1);
      kept.push(one);
    }
  }
  // Of several alike, the last ones count as lost.
  const lost: T[] = [];
  for (const one of before.toReversed()) {
    const missing = left.get(keyOf(one)) ?? 0;
    if (missing === 0) continue;
    left.set(keyOf(one), missing - 1);
    lost.unshift(one);
  }
  return { kept, lost, added };
}

function matchNumbers(before: readonly Quantity[], after: readonly Quantity[]): NumberChanges {
  const same = match(before, after, ({ value, unit }) => `${value.toPrecision(12)} ${unit}`);
  const changed: { before: Quantity; after: Quantity }[] = [];
  const added = [...same.added];
  const lost = same.lost.filter((one) => {
    const place = added.findIndex(({ unit }) => unit === one.unit);
    const [other] = place < 0 ? [] : added.splice(place, 1);
    if (other !== undefined) changed.push({ before: one, after: other });
    return other === undefined;
  });
  return { kept: same.kept, lost, added, changed };
}

function describe({
  caveats,
  numbers,
  jargon,
  alarm,
}: Pick<PlainnessComparison, "caveats" | "numbers" | "jargon" | "alarm">): string[] {
  const grave = caveats.lost.filter(({ kind }) => kind !== "uncertainty");
  const hedges = caveats.lost.length - grave.length;
  const newJargon = jargon.added.filter(({ explained }) => !explained);
  return [
    ...numbers.changed.map(
      ({ before, after }) =>
        `A number changed: “${before.text}” became “${after.text}”.${before.dose ? " Check the dose." : ""}`,
    ),
    ...numbers.lost.map(({ text, dose }) => `A number was lost: “${text}”.${dose ? " Check the dose." : ""}`),
    ...grave.map(({ text, why }) => `A caveat was lost: “${text}”. ${why}`),
    ...(hedges > 0
      ? [
          `${hedges === 1 ? "One word" : `${hedges} words`} of uncertainty went: is the text now surer than what is known?`,
        ]
      : []),
    ...(newJargon.length > 0
      ? [
          `Medical words came in without an explanation: ${[...new Set(newJargon.map(({ text }) => text))].join(", ")}.`,
        ]
      : []),
    ...(alarm.added.length > 0
      ? [`Words that frighten came in: ${[...new Set(alarm.added.map(({ text }) => text))].join(", ")}.`]
      : []),
    "A lower grade is a hint, not a verdict: the formulas agree with people only in part.",
  ];
}
