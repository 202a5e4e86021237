import type { TextSpan } from "#src/kernel/index.ts";
import { CAVEAT_PATTERNS } from "./caveat-patterns.ts";
import type { CaveatKind } from "./caveat-patterns.ts";

/** A line a patient's safety, or a text's honesty, may hang on. */
export interface Caveat extends TextSpan {
  readonly text: string;
  readonly kind: CaveatKind;
  readonly key: string;
  readonly why: string;
}

/** An emergency sign that a text names without the line that must go with it. */
export interface MissingLine extends TextSpan {
  readonly sign: string;
  readonly says: string;
}

const WHY: Readonly<Record<CaveatKind, string>> = {
  emergency: "Says where to get help at once.",
  "emergency-sign": "A sign that may need help at once: a line on what to do belongs beside it.",
  "seek-care": "Says whom to ask, or when.",
  uncertainty: "Says how sure it is, or for whom.",
  warning: "Warns of a harm or a limit.",
  scope: "Says what the text is not.",
};

/** Caveats of a text in its order: emergency lines and signs, whom to ask, uncertainty, warnings, scope. */
export function findCaveats(text: string): Caveat[] {
  const found: Caveat[] = [];
  const taken = new Uint8Array(text.length);
  for (const { kind, key, pattern } of CAVEAT_PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.subarray(span.start, span.end).includes(1) || isMonth(text, match[0], span)) continue;
      taken.fill(1, span.start, span.end);
      found.push({ ...span, text: match[0], kind, key, why: WHY[kind] });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

/** How far the words reach that tell a month from a hedge, in characters. */
const NEARBY = 16;

/** "May 2026" and "on 5 May" are no hedges; neither is "about your heart". */
function isMonth(text: string, word: string, { start, end }: TextSpan): boolean {
  if (word === "May")
    return (
      /^\s+\d/u.test(text.slice(end, end + NEARBY)) ||
      /\d(?:st|nd|rd|th)?\s+$|\b(?:in|of|by|since|until)\s+$/u.test(
        text.slice(Math.max(0, start - NEARBY), start),
      )
    );
  return (
    /^about$/iu.test(word) &&
    !/^\s+(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|half|a\s)/iu.test(
      text.slice(end, end + NEARBY),
    )
  );
}

/**
 * Emergency signs without an emergency line anywhere in the text, one for each kind of sign; an empty list says that
 * these rules found none, and nothing more.
 */
export function findMissingEmergencyLines(caveats: readonly Caveat[]): MissingLine[] {
  if (caveats.some(({ kind }) => kind === "emergency")) return [];
  const signs = caveats.filter(({ kind }) => kind === "emergency-sign");
  return signs
    .filter((sign, place) => signs.findIndex(({ key }) => key === sign.key) === place)
    .map(({ start, end, key, text }) => ({
      start,
      end,
      sign: key,
      says: `The text names “${text}” and nowhere says to call the emergency number.`,
    }));
}
