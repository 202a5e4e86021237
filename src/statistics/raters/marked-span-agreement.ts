import { isDefined, notDefined, type Estimate, type NotDefined } from "../estimate.ts";
import { quantile } from "../numbers/order.ts";
import { seededRandom } from "../numbers/random.ts";
import { codeWords } from "./code-words.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { gatherSpans, sharedCharacters, type MarkedSpanInput, type SpanSet } from "./span-sets.ts";

interface PairSpanAgreement {
  readonly first: string;
  readonly second: string;
  /** Texts both read. */
  readonly texts: number;
  readonly f1: number | NotDefined;
}

export interface MarkedSpanAgreement {
  /** Characters both marked, twice, over those each marked, gathered over pairs and texts. */
  readonly f1: Estimate;
  readonly pairs: readonly PairSpanAgreement[];
  readonly texts: number;
}

/**
 * How far raters mark the same characters: F1 between each two of them, as if one were the reference.
 *
 * There is no chance to correct for, since the unmarked characters are without number (Hripcsak and Rothschild 2005,
 * J Am Med Inform Assoc 12:296). Interval: percentile bootstrap of texts. Not defined when no two raters read the same
 * text, or nobody marked anything in such texts.
 */
export function markedSpanAgreement(input: MarkedSpanInput): MarkedSpanAgreement | NotDefined {
  const { level = 0.95, draws = 1000, seed = 1 } = input;
  const refused = problemOfLevel(level);
  if (refused !== undefined) return refused;
  if (!(Number.isInteger(draws) && draws >= 0)) {
    return notDefined(
      "invalid-input",
      "Not defined, because the number of draws must be a whole number, nought or more.",
    );
  }
  const raters = codeWords(input.raters);
  const texts = codeWords(input.texts);
  const sets = gatherSpans(input, texts, raters);
  if (!isDefined(sets)) return sets;
  const shared = new Float64Array(texts.names.length);
  const marked = new Float64Array(texts.names.length);
  const common = new Uint8Array(texts.names.length);
  const pairs: PairSpanAgreement[] = [];
  for (let a = 0; a < raters.names.length; a += 1) {
    for (let b = a + 1; b < raters.names.length; b += 1) {
      let both = 0;
      let read = 0;
      let all = 0;
      for (const [text, byRater] of sets.byText.entries()) {
        const one: SpanSet | undefined = byRater.get(a);
        const other: SpanSet | undefined = byRater.get(b);
        if (one === undefined || other === undefined) continue;
        const twice = 2 * sharedCharacters(one, other);
        read += 1;
        both += twice;
        all += one.characters + other.characters;
        shared[text] = (shared[text] as number) + twice;
        marked[text] = (marked[text] as number) + one.characters + other.characters;
        common[text] = 1;
      }
      if (read === 0) continue;
      const none = notDefined(
        "no-events",
        "Not defined, because neither rater marked anything in the texts both read.",
      );
      pairs.push({
        first: raters.names[a] as string,
        second: raters.names[b] as string,
        texts: read,
        f1: all > 0 ? both / all : none,
      });
    }
  }
  if (pairs.length === 0)
    return notDefined("too-few", "Not defined, because no two raters read the same text.");
  const places = Int32Array.from(texts.names.keys()).filter((text) => common[text] === 1);
  const total = places.reduce((sum, text) => sum + (marked[text] as number), 0);
  if (total === 0)
    return notDefined("no-events", "Not defined, because nobody marked anything in a text that two read.");
  const value = places.reduce((sum, text) => sum + (shared[text] as number), 0) / total;
  const drawn = drawTexts(places, shared, marked, draws, seed);
  return { f1: { value, level, ...limits(drawn, draws, level) }, pairs, texts: places.length };
}

function drawTexts(
  places: Int32Array,
  shared: Float64Array,
  marked: Float64Array,
  draws: number,
  seed: number,
) {
  const random = seededRandom(seed);
  const drawn: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    let both = 0;
    let all = 0;
    for (let i = 0; i < places.length; i += 1) {
      const text = places[random.below(places.length)] as number;
      both += shared[text] as number;
      all += marked[text] as number;
    }
    if (all > 0) drawn.push(both / all);
  }
  return Float64Array.from(drawn).sort();
}

function limits(sorted: Float64Array, draws: number, level: number): Omit<Estimate, "value" | "level"> {
  const method = `percentile bootstrap of texts, ${String(draws)} draws`;
  const low = quantile(sorted, (1 - level) / 2);
  const high = quantile(sorted, (1 + level) / 2);
  if (!(high > low)) {
    return {
      low: null,
      high: null,
      method,
      because: "The draws of texts hold no spread, so there is no interval.",
    };
  }
  return { low, high, method };
}
