import type { Found, IdentifierKind, Rule, RuleStrength } from "./identifier.ts";
import type { TriedAt } from "./tried-at.ts";
import type { Words } from "./words.ts";

interface PatternRule {
  readonly name: string;
  readonly kind: IdentifierKind;
  readonly why: string;
  readonly strength: RuleStrength;
  readonly at: TriedAt;
  /** Sticky, with flag d when it has groups `found`, `found2` …; every repeat in it is bounded, so that no text makes it slow. */
  readonly pattern: RegExp;
  /** Keeps only the beginning of what was found; an empty text drops it. */
  readonly trim?: (found: string) => string;
  /** A last look at what was found and at the text around it. */
  readonly accept?: (found: string, text: string, start: number) => boolean;
  /** Whether the match speaks of somebody who treats. */
  readonly ofClinician?: (match: string) => boolean;
}

/** A rule that is one regular expression: marks the first group `found…`, or else all of the match. */
export function patternRule(given: PatternRule): Rule {
  const { name, kind, why, strength, at, pattern, trim, accept, ofClinician } = given;
  if (!pattern.sticky) throw new TypeError(`${name} is not sticky`);
  return {
    name,
    kind,
    strength,
    at,
    find(text, place) {
      pattern.lastIndex = at.from ? at.from(text, place) : place;
      const match = pattern.exec(text);
      if (match === null) return undefined;
      const groups = Object.entries(match.indices?.groups ?? {});
      // A pattern with alternatives has a group for each, since one name cannot stand twice: found, found2 …
      const group = groups.find(
        ([key, place]) => key.startsWith("found") && (place as [number, number] | undefined) !== undefined,
      );
      const [start, until] = group?.[1] ?? [match.index, match.index + match[0].length];
      const found = trim ? trim(text.slice(start, until)) : text.slice(start, until);
      if (found === "" || (accept && !accept(found, text, start))) return undefined;
      const clinician = ofClinician?.(match[0]) === true;
      return { start, end: start + found.length, kind, why, rule: name, strength, clinician };
    },
  };
}

/** A way to read a whole text that is no pattern. */
export interface Reader {
  readonly names: readonly string[];
  read(words: Words): Iterable<Found>;
}
