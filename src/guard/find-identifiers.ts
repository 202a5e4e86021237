import { addressRules } from "./address-rules.ts";
import { contactRules } from "./contact-rules.ts";
import { dateRules } from "./date-rules.ts";
import { listedNames } from "./find-names.ts";
import type { Found, Identifier, Rule } from "./identifier.ts";
import { languageRules } from "./language-rules.ts";
import type { GuardLanguage } from "./language-rules.ts";
import { nameRules } from "./name-rules.ts";
import { numberRules } from "./number-rules.ts";
import { personalRules } from "./personal-rules.ts";
import { placeRules } from "./place-rules.ts";
import { plainText } from "./plain-text.ts";
import { ruleIndex } from "./rule-index.ts";
import type { RuleIndex } from "./rule-index.ts";
import { classOf, confidenceOf, isFirm, isLowered } from "./safe-harbor.ts";
import { readWords } from "./words.ts";

/** Rules for all languages and for English; where two find the same stretch, the earlier one names it. */
const RULES: readonly Rule[] = [
  ...personalRules,
  ...numberRules,
  ...contactRules,
  ...nameRules,
  ...dateRules,
  ...addressRules,
  ...placeRules,
];

export interface FindIdentifiersOptions {
  /**
   * "synthetic" when the person says that nobody in the text exists, "public" when they say that it has been published:
   * dates, ages, places and addresses are then lowered. Names, labelled numbers and numbers with a check digit are not,
   * since these are what a mistaken claim would give away.
   */
  readonly declared?: "synthetic" | "public";
  /** Whether names of people who treat count. They do unless this is false. */
  readonly providers?: boolean;
  /** Languages besides English whose labels and titles are looked for; all when absent. */
  readonly languages?: readonly GuardLanguage[];
}

export interface IdentifierFindings {
  /** In order of their start. */
  readonly spans: readonly Identifier[];
  /** The rules the text was held against. Where they find nothing, that is all there is to say. */
  readonly rules: readonly string[];
}

/** One index for each set of languages asked for; built when first used. */
const indexes = new Map<string, RuleIndex>();

function indexFor(languages: readonly GuardLanguage[] | undefined): RuleIndex {
  const key = languages === undefined ? "all" : languages.toSorted().join(" ");
  const known = indexes.get(key);
  if (known) return known;
  const index = ruleIndex([
    ...RULES,
    ...languageRules
      .filter(({ language }) => languages === undefined || languages.includes(language))
      .flatMap(({ rules }) => rules),
  ]);
  const built = { ...index, names: [...index.names, ...listedNames.names] };
  indexes.set(key, built);
  return built;
}

/**
 * Finds stretches of a text that may tell who a person is. It never says that none is there: it names what its rules
 * found and which rules they were. The text is read with NFKC, without unseen characters and with look-alike letters as
 * Latin ones; places are those of the text as given. Time grows with the length of the text.
 */
export function findIdentifiers(given: string, options: FindIdentifiersOptions = {}): IdentifierFindings {
  const index = indexFor(options.languages);
  const plain = plainText(given);
  const words = readWords(plain.text);
  const declared = options.declared !== undefined;
  const all = [...index.find(words), ...listedNames.read(words)];
  const found = options.providers === false ? withoutClinicians(all) : all;
  const spans = withoutInner(found, declared).map(({ start, end, kind, why, rule, strength }) => ({
    start: plain.startOf(start),
    end: plain.endOf(end - 1),
    kind,
    class: classOf(kind),
    why,
    rule,
    confidence: confidenceOf(strength),
    firm: isFirm(kind),
    lowered: declared && isLowered(kind),
  }));
  return { spans, rules: index.names };
}

/** Leaves out names of people who treat, whichever other rule found them too. */
function withoutClinicians(found: readonly Found[]): Found[] {
  const theirs = new Set<number>();
  for (const { clinician, start, end } of found)
    if (clinician === true) for (let unit = start; unit < end; unit++) theirs.add(unit);
  return found.filter(({ kind, start }) => kind !== "name" || !theirs.has(start));
}

/** The names of all rules. */
export const guardRules = (): readonly string[] => indexFor(undefined).names;

/** Leaves out what lies inside another stretch, unless the outer one is lowered and the inner one is not. */
function withoutInner(found: readonly Found[], declared: boolean): Found[] {
  // Sorting keeps the order of rules among equals.
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  let reach = 0;
  let firmReach = 0;
  for (const span of sorted) {
    const lowered = declared && isLowered(span.kind);
    if (span.end <= (lowered ? reach : firmReach)) continue;
    kept.push(span);
    reach = Math.max(reach, span.end);
    if (!lowered) firmReach = Math.max(firmReach, span.end);
  }
  return kept;
}
