import type { CalendarDate } from "#src/kernel/index.ts";
import type { Availability, ShiftKind } from "./availability.ts";

const LONGEST_TEXT = 2000;
const MOST_DAYS = 366;

const NUMBERS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    .split(" ")
    .map((word, number) => [word, number]),
);

const KINDS = new Map<string, ShiftKind>([
  ...["d", "day", "days", "e", "early", "earlies", "l", "late", "lates", "on"].map(
    (word) => [word, "day"] as const,
  ),
  ...["n", "night", "nights"].map((word) => [word, "night"] as const),
  ...["o", "off", "rest", "free"].map((word) => [word, "off"] as const),
]);
const LETTERS: ReadonlyMap<string, ShiftKind> = new Map([
  ["d", "day"],
  ["n", "night"],
  ["o", "off"],
]);

// Words that change nothing, and words that end one stretch and begin the next.
const FILLERS = new Set(["a", "of", "shift", "shifts", "work", "working", "repeat", "repeating", "x"]);
const BREAKS = new Set([",", ";", "/", "+", "then", "and", "by", "followed"]);
// The length of a shift changes nothing either: "three 12-hour nights".
const SHIFT_LENGTH = /\b\d+(?:[.,]\d+)?\s*-?\s*(?:hours?|hrs?|h)\b/g;

/** How many days of which kind, as far as the words have said. */
interface Run {
  readonly days: number | undefined;
  readonly words: readonly string[];
}

/** The rota a person describes ("3 nights on, 4 off", "DDNNOOOO"), its first day on `from`; nothing when not understood. */
export function readRota(text: string, from: CalendarDate): Availability["rota"] {
  if (text.length > LONGEST_TEXT) return undefined;
  const plain = text.toLowerCase().replaceAll(SHIFT_LENGTH, " ");
  if (/[^a-z\d\s,;/+.()–-]/.test(plain)) return undefined;
  const tokens = (plain.match(/\d+|[a-z]+|[,;/+]/g) ?? []).filter((token) => !FILLERS.has(token));

  const cycle: ShiftKind[] = [];
  for (const run of runsOf(tokens)) {
    const kinds = kindsOf(run);
    if (kinds === undefined || cycle.length + kinds.length > MOST_DAYS) return undefined;
    cycle.push(...kinds);
  }
  return cycle.length === 0 ? undefined : { cycle, from };
}

/** Stretches begin at a number, at a comma or its like, and without a number at each word. */
function runsOf(tokens: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const token of tokens) {
    const days = NUMBERS.get(token) ?? (/^\d+$/.test(token) ? Number(token) : undefined);
    const last = runs.at(-1);
    if (BREAKS.has(token)) open = false;
    else if (days !== undefined) {
      runs.push({ days, words: [] });
      open = true;
    } else if (open && last !== undefined) runs[runs.length - 1] = { ...last, words: [...last.words, token] };
    else runs.push({ days: undefined, words: [token] });
  }
  return runs;
}

function kindsOf({ days, words }: Run): readonly ShiftKind[] | undefined {
  if (days === undefined) return unnumbered(words[0] ?? "");
  const [first, ...rest] = words;
  const inWeeks = first === "week" || first === "weeks";
  const said = inWeeks ? rest : words;
  const kind = kindOf(said);
  const length = inWeeks ? days * 7 : days;
  if (kind === undefined || length < 1 || length > MOST_DAYS) return undefined;
  // "24 on, 48 off" counts hours, not days.
  if (length >= 24 && said.length === 1 && said[0] === "on") return undefined;
  return Array.from({ length }, () => kind);
}

/** "nights on" are nights, "days off" and "rest days" are off; "off nights" or "days nights" could be either: nothing. */
function kindOf(words: readonly string[]): ShiftKind | undefined {
  const kinds = words.map((word) => KINDS.get(word));
  const [first, second] = kinds;
  if (first === undefined || words.length > 2) return undefined;
  if (words.length === 1) return first;
  if (words[1] === "on" && first !== "off") return first;
  if (words[0] === "on" && second !== "off") return second;
  if (first === "off") return words[1] === "days" || words[1] === "day" ? "off" : undefined;
  return second === "off" && words[0] !== "on" ? "off" : undefined;
}

/** A word alone is one day ("night"), letters together are a day each ("ddnnoo"). */
function unnumbered(word: string): readonly ShiftKind[] | undefined {
  // Several days need their number, and "on" alone could be a word or two letters.
  if (word === "on" || word === "no" || (KINDS.has(word) && word.length > 1 && word.endsWith("s")))
    return undefined;
  const kind = KINDS.get(word);
  if (kind !== undefined) return [kind];
  const letters = Array.from(word, (letter) => LETTERS.get(letter));
  return letters.every((letter) => letter !== undefined) ? letters : undefined;
}
