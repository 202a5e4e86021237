import { z } from "zod";
import {
  comparePlainness,
  findAlarmLanguage,
  findCaveats,
  findJargon,
  findMissingEmergencyLines,
  findQuantities,
  readability,
} from "#src/readability/index.ts";
import type { FamiliarList } from "#src/readability/index.ts";
import { defineOperation } from "./define-operation.ts";

const LONGEST = 500_000;
const text = z.string().max(LONGEST);
const span = { start: z.int(), end: z.int() };
const number = z.number().nullable();

/** A list of familiar words for Dale–Chall: none ships here. */
const familiar = z
  .object({ name: z.string().max(200), words: z.array(z.string().max(100)).max(100_000) })
  .optional();

const measure = z.object({
  value: number,
  formula: z.string(),
  source: z.string(),
  notes: z.array(z.string()),
});
const jargon = z.object({
  ...span,
  text: z.string(),
  term: z.string(),
  plain: z.string(),
  explained: z.boolean(),
  why: z.string(),
});
const alarm = z.object({ ...span, text: z.string(), kind: z.string(), why: z.string(), instead: z.string() });
const caveat = z.object({ ...span, text: z.string(), kind: z.string(), key: z.string(), why: z.string() });
const quantity = z.object({
  ...span,
  text: z.string(),
  value: z.number(),
  unit: z.string(),
  dose: z.boolean(),
});

export const checkReadability = defineOperation({
  name: "readability.check",
  summary:
    "How plain a patient text is: formulas with their limits, jargon, alarm words and caveats, each with its place",
  input: z.object({ text, familiar }),
  output: z.object({
    version: z.literal(1),
    words: z.int(),
    sentences: z.int(),
    syllables: z.int(),
    polysyllables: z.int(),
    wordsPerSentence: number,
    fleschReadingEase: measure,
    fleschKincaidGrade: measure,
    smog: measure,
    daleChall: measure.extend({
      worksheet: number,
      list: z.string().nullable(),
      unfamiliar: z.array(z.object(span)),
    }),
    longSentences: z.array(z.object(span)),
    jargon: z.array(jargon),
    alarm: z.array(alarm),
    caveats: z.array(caveat),
    /** Emergency signs without a line that says what to do. */
    missing: z.array(z.object({ ...span, sign: z.string(), says: z.string() })),
    numbers: z.array(quantity),
    notes: z.array(z.string()),
  }),
  run: async (input) => {
    const found = readability(input.text, { familiar: listOf(input.familiar) });
    const caveats = findCaveats(input.text);
    return {
      ...found,
      fleschReadingEase: plain(found.fleschReadingEase),
      fleschKincaidGrade: plain(found.fleschKincaidGrade),
      smog: plain(found.smog),
      daleChall: {
        ...plain(found.daleChall),
        worksheet: found.daleChall.worksheet,
        list: found.daleChall.list,
        unfamiliar: [...found.daleChall.unfamiliar],
      },
      longSentences: [...found.longSentences],
      jargon: findJargon(input.text),
      alarm: findAlarmLanguage(input.text),
      caveats,
      missing: findMissingEmergencyLines(caveats),
      numbers: findQuantities(input.text),
      notes: [...found.notes],
    };
  },
});

const change = z.object({ before: number, after: number, change: number });
const kept = <T extends z.ZodType>(one: T) =>
  z.object({ kept: z.array(one), lost: z.array(one), added: z.array(one) });

export const compareReadability = defineOperation({
  name: "readability.compare",
  summary:
    "What an edit of a patient text changed: grade, jargon, alarm words, caveats and numbers kept or lost",
  input: z.object({ before: text, after: text, familiar }),
  output: z.object({
    version: z.literal(1),
    grade: change,
    readingEase: change,
    smog: change,
    words: change,
    wordsPerSentence: change,
    jargon: kept(jargon),
    alarm: kept(alarm),
    caveats: kept(caveat),
    numbers: kept(quantity).extend({
      changed: z.array(z.object({ before: quantity, after: quantity })),
    }),
    says: z.array(z.string()),
  }),
  run: async ({ before, after, familiar: list }) => {
    const {
      says,
      jargon: words,
      alarm: alarms,
      caveats,
      numbers,
      ...changes
    } = comparePlainness(before, after, {
      familiar: listOf(list),
    });
    return {
      ...changes,
      jargon: copy(words),
      alarm: copy(alarms),
      caveats: copy(caveats),
      numbers: { ...copy(numbers), changed: [...numbers.changed] },
      says: [...says],
    };
  },
});

function listOf(list: z.infer<typeof familiar>): FamiliarList | undefined {
  return list === undefined
    ? undefined
    : { name: list.name, words: new Set(list.words.map((word) => word.toLowerCase())) };
}

const plain = <
  T extends { value: number | null; formula: string; source: string; notes: readonly string[] },
>({
  value,
  formula,
  source,
  notes,
}: T) => ({ value, formula, source, notes: [...notes] });

const copy = <T>(found: { kept: readonly T[]; lost: readonly T[]; added: readonly T[] }) => ({
  kept: [...found.kept],
  lost: [...found.lost],
  added: [...found.added],
});
