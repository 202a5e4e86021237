import { contactRules } from "./contact-rules.ts";
import { dateRules } from "./date-rules.ts";
import { listedNames } from "./find-names.ts";
import type { Found, Identifier, IdentifierKind, Rule } from "./identifier.ts";
import { nameRules } from "./name-rules.ts";
import { numberRules } from "./number-rules.ts";
import { placeRules } from "./place-rules.ts";
import { plainText } from "./plain-text.ts";

/** All rules; where two find the same stretch, the earlier one names it. */
const RULES: readonly Rule[] = [
  ...numberRules,
  ...contactRules,
  ...nameRules,
  listedNames,
  ...dateRules,
  ...placeRules,
];

export interface FindIdentifiersOptions {
  /**
   * "synthetic" when the person says that nobody in the text exists: dates, ages, places and addresses are then lowered. Names,
   * labelled numbers and numbers with a check digit are not, since these are what a mistaken claim would give away.
   */
  readonly declared?: "synthetic";
}

export interface IdentifierFindings {
  /** In order of their start. */
  readonly spans: readonly Identifier[];
  /** The rules the text was held against. Where they find nothing, that is all there is to say. */
  readonly rules: readonly string[];
}

const LOWERED: ReadonlySet<IdentifierKind> = new Set(["date", "age", "place", "address"]);

/**
 * Finds stretches of a text that may tell who a person is. It never says that none is there: it names what its rules
 * found and which rules they were. The text is read with NFKC and without unseen characters; places are those of the text
 * as given. Time grows with the length of the text.
 */
export function findIdentifiers(given: string, options: FindIdentifiersOptions = {}): IdentifierFindings {
  const plain = plainText(given);
  const synthetic = options.declared === "synthetic";
  const found = RULES.flatMap((rule, rank) => [...rule.find(plain.text)].map((span) => ({ ...span, rank })));
  const spans = withoutInner(found, synthetic).map(({ start, end, kind, why, rule }) => ({
    start: plain.starts[start] ?? 0,
    end: plain.ends[end - 1] ?? 0,
    kind,
    why,
    rule,
    lowered: synthetic && LOWERED.has(kind),
  }));
  return { spans, rules: RULES.map(({ name }) => name) };
}

/** Leaves out what lies inside another stretch, unless the outer one is lowered and the inner one is not. */
function withoutInner(found: readonly (Found & { readonly rank: number })[], synthetic: boolean): Found[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: Found[] = [];
  let reach = 0;
  let firmReach = 0;
  for (const span of sorted) {
    const lowered = synthetic && LOWERED.has(span.kind);
    if (span.end <= (lowered ? reach : firmReach)) continue;
    kept.push(span);
    reach = Math.max(reach, span.end);
    if (!lowered) firmReach = Math.max(firmReach, span.end);
  }
  return kept;
}
