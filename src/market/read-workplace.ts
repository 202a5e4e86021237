import type { Reading, Workplace } from "./placement.ts";
import { splitSentences } from "./sentences.ts";
import {
  ALL_DAYS,
  DAY_PLACE,
  FIRST_WORDS,
  NOW_AND_THEN,
  PLACED_DAYS,
  PLAIN_WORDS,
  SOME_DAYS,
} from "./workplace-words.ts";
import type { WorkplaceSign } from "./workplace-words.ts";

/** Where the work is done, the words that say so, and what a reader should know besides. */
export interface WorkplaceReading {
  readonly workplace: Workplace;
  readonly words: readonly Reading<WorkplaceSign>[];
  readonly notes: readonly string[];
}

/** Reads the place of work. Hybrid beats remote; a town alone says nothing. */
export function readWorkplace(text: string): WorkplaceReading {
  const signs = splitSentences(text).flatMap(({ found, start }) =>
    signsOf(found).map((sign) => ({ ...sign, start: sign.start + start, end: sign.end + start })),
  );
  const of = (...kinds: readonly WorkplaceSign[]) => signs.filter(({ found }) => kinds.includes(found));
  const conditional = of("conditional").length > 0 ? ["Remote work is mentioned with a condition."] : [];

  if (of("hybrid").length > 0) {
    const both = of("remote").length > 0 ? ["Hybrid and remote are both named; hybrid counts."] : [];
    return { workplace: "hybrid", words: of("hybrid"), notes: [...both, ...conditional] };
  }
  if (of("remote").length > 0) {
    const against = of("onsite", "refused");
    if (against.length === 0) return { workplace: "remote", words: of("remote"), notes: conditional };
    return {
      workplace: "unknown",
      words: signs.filter(({ found }) => found !== "conditional"),
      notes: [
        "Remote work and work on site are both named; the text does not say which holds.",
        ...conditional,
      ],
    };
  }
  if (of("onsite", "refused").length > 0) {
    return { workplace: "onsite", words: of("onsite", "refused"), notes: conditional };
  }
  return { workplace: "unknown", words: [], notes: conditional };
}

function signsOf(sentence: string): readonly Reading<WorkplaceSign>[] {
  const first = FIRST_WORDS.flatMap(([sign, pattern]) => findAll(sentence, sign, pattern));
  let rest = sentence;
  for (const { start, end } of first) rest = rest.slice(0, start) + "_".repeat(end - start) + rest.slice(end);
  const plain = PLAIN_WORDS.flatMap(([sign, pattern]) => findAll(rest, sign, pattern));
  const counted = countedDays(rest);
  // Once days are counted, the places they are counted in name halves of one arrangement.
  const kept = counted === undefined ? plain : plain.filter(({ found }) => found === "hybrid");
  const steady = NOW_AND_THEN.test(rest) ? kept.filter(({ found }) => found !== "onsite") : kept;
  return [...first, ...steady, ...(counted === undefined ? [] : [counted])];
}

function countedDays(sentence: string): Reading<WorkplaceSign> | undefined {
  if (!DAY_PLACE.test(sentence)) return undefined;
  const some = SOME_DAYS.exec(sentence) ?? (NOW_AND_THEN.test(sentence) ? null : PLACED_DAYS.exec(sentence));
  if (some !== null) return { found: "hybrid", start: some.index, end: some.index + some[0].length };
  const all = ALL_DAYS.exec(sentence);
  if (all === null || !/\b(?:office|on[ -]?site|in[ -]person)\b/iu.test(sentence)) return undefined;
  return { found: "onsite", start: all.index, end: all.index + all[0].length };
}

function findAll(text: string, found: WorkplaceSign, pattern: RegExp): readonly Reading<WorkplaceSign>[] {
  return [...text.matchAll(pattern)].map((match) => ({
    found,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
