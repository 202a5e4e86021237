import { findAlarmLanguage, findCaveats, findJargon, readability } from "#src/readability/index.ts";
import type { Audience, Judgement, ReviewItem } from "#src/review/index.ts";
import { emptyPart } from "./part-score.ts";
import type { PartScore } from "./part-score.ts";
import type { Feedback } from "./score.ts";
import { textToEdit } from "./score-correction.ts";
import { contentWords, numbersIn, wordTokens } from "./word-tokens.ts";

type Editing = Extract<Judgement, { task: "patient-edit" }>;

/** School grade a text for this reader is brought towards. A grade is a hint, not a verdict; our own judgement. */
const GRADE_FOR: Partial<Record<Audience, number>> = { "patient-low-literacy": 5, "young-person": 6 };
const GRADE = 7;
/** This much of a fact's words must stand for it to count as said. */
const FACT_SAID = 0.6;
/** An edit that keeps less of the words than this has cut, not edited. */
const SHORTEST = 0.25;
const RIGHT_ABOVE = 0.5;
const SPOKEN = "zero one two three four five six seven eight nine ten".split(" ");

interface Check {
  /** 0 to 1; null where the text had nothing of the kind. */
  readonly value: number | null;
  readonly feedback: readonly Feedback[];
}

/** An edit for a reader: how much plainer it became, times how much of what matters still stands. */
export function scoreEdit(item: ReviewItem, { text }: Editing): PartScore {
  const before = textToEdit(item);
  if (item.key === undefined) return emptyPart();
  const facts = keepsFacts(item.key.mustKeep ?? [], text);
  const keeping = [facts, keepsNumbers(before, text), keepsCaveats(before, text)];
  const plainer = [
    becomesEasier(before, text, GRADE_FOR[item.audience] ?? GRADE),
    losesJargon(before, text),
    losesAlarm(before, text),
  ];
  const kept = mean(keeping) ?? 1;
  const gained = mean(plainer);
  const cut = wordTokens(text).length < SHORTEST * wordTokens(before).length;
  const value = gained === undefined ? null : cut ? 0 : gained * kept ** 2;
  const feedback = [...keeping, ...plainer].flatMap((check) => check.feedback);
  if (cut)
    feedback.push({
      kind: "missed",
      says: "Most of the text is gone. An edit says the same in plainer words.",
    });
  for (const sample of (item.key.texts ?? []).slice(0, 1))
    feedback.push({ kind: "reason", says: `A text that would do: ${sample}` });
  return {
    contested: false,
    parts: [
      {
        name: "edit",
        value,
        says:
          value === null
            ? "The text was already plain by our rules, so there is nothing to measure."
            : `Plainer by ${(gained ?? 0).toFixed(2)} of what could be gained; ${kept.toFixed(2)} of what must stay was kept.`,
      },
    ],
    feedback,
    distribution: [],
    // A text left as it is becomes no plainer: nothing is earned blindly.
    units: value === null ? [] : [{ said: "edit", earned: value, options: [{ id: "edit", earns: 0 }] }],
    right: value === null ? null : value >= RIGHT_ABOVE,
  };
}

/** Cautions an edit must not lose. Signs, doubts and limits are often said in other words, which our rules do not see. */
const MUST_STAY: readonly string[] = ["emergency", "seek-care", "warning"];

function mean(checks: readonly Check[]): number | undefined {
  const values = checks.flatMap(({ value }) => (value === null ? [] : [value]));
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function keepsFacts(facts: readonly string[], text: string): Check {
  const words = contentWords(text);
  const numbers = spokenNumbers(text);
  const feedback: Feedback[] = [];
  let kept = 0;
  for (const fact of facts) {
    const sought = contentWords(fact);
    const share = [...sought].filter((word) => words.has(word)).length / Math.max(1, sought.size);
    const said = share >= FACT_SAID && [...numbersIn(fact)].every((number) => numbers.has(number));
    if (said) kept += 1;
    feedback.push(
      said
        ? { kind: "right", says: `Still said: ${fact}` }
        : { kind: "missed", says: `No longer found, or in words too far from it for our rules: ${fact}` },
    );
  }
  return { value: facts.length === 0 ? null : kept / facts.length, feedback };
}

function keepsNumbers(before: string, after: string): Check {
  const there = spokenNumbers(after);
  const sought = [...numbersIn(before)];
  const lost = sought.filter((number) => !there.has(number));
  const had = spokenNumbers(before);
  const fresh = [...numbersIn(after)].filter((number) => !had.has(number));
  return {
    value: sought.length === 0 ? null : 1 - lost.length / sought.length,
    feedback: [
      ...(lost.length === 0
        ? []
        : [{ kind: "missed" as const, says: `Numbers no longer there: ${lost.join(", ")}.` }]),
      ...(fresh.length === 0
        ? []
        : [
            {
              kind: "extra" as const,
              says: `Numbers that were not there before: ${fresh.join(", ")}. Check where they come from.`,
            },
          ]),
    ],
  };
}

/** Numbers of a text, small ones written as words too. */
function spokenNumbers(text: string): Set<string> {
  const words = new Set(wordTokens(text));
  return new Set([
    ...numbersIn(text),
    ...SPOKEN.flatMap((word, number) => (words.has(word) ? [String(number)] : [])),
  ]);
}

function keepsCaveats(before: string, after: string): Check {
  const kinds = [...new Set(findCaveats(before).map(({ kind }) => kind))];
  const there = new Set(findCaveats(after).map(({ kind }) => kind));
  const lost = kinds.filter((kind) => !there.has(kind));
  const held = kinds.filter((kind) => MUST_STAY.includes(kind));
  const gone = held.filter((kind) => !there.has(kind));
  return {
    value: held.length === 0 ? null : 1 - gone.length / held.length,
    feedback:
      lost.length === 0
        ? []
        : [
            {
              kind: "missed",
              says: `A caution of this kind no longer stands in the text: ${lost.map((kind) => kind.replaceAll("-", " ")).join(", ")}.`,
            },
          ],
  };
}

function becomesEasier(before: string, after: string, target: number): Check {
  const from = readability(before).fleschKincaidGrade.value;
  const to = readability(after).fleschKincaidGrade.value;
  if (from === null || to === null || from <= target) return { value: null, feedback: [] };
  const value = clamp((from - to) / (from - target));
  return {
    value,
    feedback: [
      {
        kind: to <= target ? "right" : "advice",
        says: `Flesch–Kincaid grade ${from.toFixed(1)} before, ${to.toFixed(1)} now; for this reader about ${target} is a fair aim. A grade is a hint: it sees the length of words and sentences, nothing else.`,
      },
    ],
  };
}

function losesJargon(before: string, after: string): Check {
  const unexplained = (text: string): Set<string> =>
    new Set(findJargon(text).flatMap(({ explained, term }) => (explained ? [] : [term])));
  const had = unexplained(before);
  const left = [...unexplained(after)];
  return {
    value: had.size === 0 ? null : clamp(1 - left.length / had.size),
    feedback:
      left.length === 0
        ? []
        : [
            {
              kind: "advice",
              says: `Words this reader may not know, without an explanation near them: ${left.join(", ")}.`,
            },
          ],
  };
}

function losesAlarm(before: string, after: string): Check {
  const had = findAlarmLanguage(before).length;
  const left = findAlarmLanguage(after);
  return {
    value: had === 0 ? null : clamp(1 - left.length / had),
    feedback: left.map(({ text, instead }): Feedback => ({
      kind: "advice",
      says: `“${text}” may frighten more than it helps. Instead: ${instead}`,
    })),
  };
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
