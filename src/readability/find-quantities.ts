import type { TextSpan } from "#src/kernel/index.ts";

/** A number of a text with its unit, on one scale for each kind of unit. */
export interface Quantity extends TextSpan {
  readonly text: string;
  /** In the unit below: 0.5 g and 500 mg are both 500 mg. */
  readonly value: number;
  /** Empty for a bare number. */
  readonly unit: string;
  /** Whether a dose, a count of doses or a time of day hangs on it. */
  readonly dose: boolean;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  half: 0.5,
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  three: 3,
  thrice: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
};

interface Unit {
  readonly name: string;
  readonly words: string;
  readonly times?: number;
  readonly dose?: boolean;
}

/** Longer words first where one begins another. */
const UNITS: readonly Unit[] = [
  { name: "mg/kg", words: "mg/kg|milligrams? per kilogram", dose: true },
  { name: "mg/dl", words: "mg/dl" },
  { name: "mmol/l", words: "mmol/l" },
  { name: "mmhg", words: "mm ?hg" },
  { name: "mg", words: "micrograms?|mcg|µg|μg|ug", times: 0.001, dose: true },
  { name: "mg", words: "milligrams?|mgs?", dose: true },
  { name: "mg", words: "kilograms?|kilos?|kgs?", times: 1_000_000 },
  { name: "mg", words: "grams?|gm?", times: 1000, dose: true },
  { name: "ml", words: "millilit(?:er|re)s?|mls?|cc", dose: true },
  { name: "ml", words: "teaspoon(?:ful)?s?|tsp", times: 5, dose: true },
  { name: "ml", words: "tablespoon(?:ful)?s?|tbsp", times: 15, dose: true },
  { name: "ml", words: "lit(?:er|re)s?|l", times: 1000 },
  { name: "unit", words: "(?:international )?units?|iu", dose: true },
  { name: "tablet", words: "tablets?|tabs?|pills?|capsules?|caps?|caplets?", dose: true },
  { name: "drop", words: "drops?", dose: true },
  { name: "puff", words: "puffs?|inhalations?|sprays?", dose: true },
  { name: "dose", words: "doses?", dose: true },
  { name: "time", words: "times(?: (?:a|each|per|every) (?:day|week))?", dose: true },
  { name: "minute", words: "minutes?|mins?" },
  { name: "hour", words: "hours?|hourly|hrs?|h", dose: true },
  { name: "day", words: "days?|daily", dose: true },
  { name: "day", words: "weeks?|weekly|wks?", times: 7, dose: true },
  { name: "month", words: "months?" },
  { name: "year", words: "years?|yrs?" },
  { name: "%", words: "%|per ?cent" },
  { name: "°c", words: "°\\s?c|degrees? (?:c|celsius)" },
  { name: "°f", words: "°\\s?f|degrees? (?:f|fahrenheit)" },
  { name: "o'clock", words: "[ap]\\.?m\\.?|o['’]clock", dose: true },
];

const NUMBER = String.raw`\d+(?:[,]\d{3})*(?:\.\d+)?(?:\/\d+)?|${Object.keys(NUMBER_WORDS).join("|")}`;
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(${NUMBER})(?:[\s-]*(?:(${UNITS.map(({ words }) => words).join(")|(")}))(?![\p{L}\p{N}]))?`,
  "giu",
);
/** "Once a day" and "twice daily" have their unit in the word. */
const TIMES = /^(?:once|twice|thrice)$/iu;

/** Numbers of a text with their units, in its order. A bare "one" is a word, not a number. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const [whole, written = "", ...groups] = match;
    const unit = UNITS[groups.findIndex((group) => group !== undefined)];
    const isWord = /^\p{L}/u.test(written);
    const times = TIMES.test(written);
    if (isWord && unit === undefined && !times) continue;
    // "At once" says when, not how often.
    if (times && /\b(?:at|all at)\s+$/iu.test(text.slice(Math.max(0, match.index - 8), match.index)))
      continue;
    const span = { start: match.index, end: match.index + whole.length };
    found.push({
      ...span,
      text: whole.trim(),
      value: valueOf(written) * (unit?.times ?? 1),
      unit: times ? "time" : (unit?.name ?? (written.includes("/") ? "ratio" : "")),
      dose: times || unit?.dose === true,
    });
  }
  return found;
}

function valueOf(written: string): number {
  const word = NUMBER_WORDS[written.toLowerCase()];
  if (word !== undefined) return word;
  const [over = "", under] = written.replaceAll(",", "").split("/");
  // 1/2 is a half; 120/80 is a reading of two numbers, kept apart from others by its ratio.
  return under === undefined ? Number(over) : Number(over) / Number(under);
}
