import type { IdentifierKind, Rule } from "./identifier.ts";

interface PatternRule {
  readonly name: string;
  readonly kind: IdentifierKind;
  readonly why: string;
  /** Global, with flag d when it has groups `found`, `found2` …; every repeat in it is bounded, so that no text makes it slow. */
  readonly pattern: RegExp;
  /** Keeps only the beginning of what was found; an empty text drops it. */
  readonly trim?: (found: string) => string;
  /** A last look at what was found and at the text around it. */
  readonly accept?: (found: string, text: string, start: number) => boolean;
}

/** A rule that is one regular expression: marks the first group `found…`, or else all of the match. */
export function patternRule({ name, kind, why, pattern, trim, accept }: PatternRule): Rule {
  return {
    name,
    *find(text) {
      for (const match of text.matchAll(pattern)) {
        const groups = Object.entries(match.indices?.groups ?? {});
        // A pattern with alternatives has a group for each, since one name cannot stand twice: found, found2 …
        const group = groups.find(
          ([key, place]) => key.startsWith("found") && (place as [number, number] | undefined) !== undefined,
        );
        const [start, until] = group?.[1] ?? [match.index, match.index + match[0].length];
        const found = trim ? trim(text.slice(start, until)) : text.slice(start, until);
        const end = start + found.length;
        if (found === "") continue;
        if (accept && !accept(found, text, start)) continue;
        yield { start, end, kind, why, rule: name };
      }
    },
  };
}
