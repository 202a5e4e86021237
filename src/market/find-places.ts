import { namedPlaces } from "./countries.ts";
import type { NamedPlace } from "./countries.ts";
import type { Reading } from "./placement.ts";
import { regionWords } from "./regions.ts";

/** What a run of names says together: "the US, Canada or Europe". */
export type Place = NamedPlace | { readonly kind: "region"; readonly name: string };

/** Names of places that stand together, joined by commas, slashes, "and", "or" and the like. */
export type PlaceRun = Reading<readonly Place[]>;

const places: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...namedPlaces,
  ...[...regionWords].map(([word, name]): [string, Place] => [word, { kind: "region", name }]),
]);

const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...places.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(".", "\\.").replaceAll(" ", "[ \\u00A0]"))
    .join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

const JOINED =
  /^[ \t]*(?:[,/|;:+&][ \t]*|\.[ \t]*[,/][ \t]*)?(?:(?:and|or|und|et|ou|y|o)[ \t]+|and\/or[ \t]+)?(?:either[ \t]+)?(?:the[ \t]+)?$/iu;

// "US" is also the end of "join us"; in any case of letters only its neighbours tell.
const BEFORE_US =
  /(?:^|[\n([/&|:;,•·–—-][ \t]*|\b(?:the|remote|remotely|or|within|anywhere[ \t]in|located[ \t]in|based[ \t]in|reside[ \t]in|work[ \t]in)[ \t]+)$/iu;
const AFTER_US = /^(?:[ -](?:based|citizens?|residents?|persons?|nationals?|remote)\b|[ \t]*\))/iu;

/** Every run of places a text names, in order. Names inside other names ("New Mexico", "Northern Ireland") do not count. */
export function findPlaces(text: string): readonly PlaceRun[] {
  const runs: { found: Place[]; start: number; end: number }[] = [];
  for (const match of text.matchAll(NAMES)) {
    const place = places.get(match[0].toLowerCase().replaceAll("\u00A0", " "));
    const end = match.index + match[0].length;
    if (place === undefined || isPronoun(text, match[0], match.index)) continue;
    const last = runs.at(-1);
    const between = last === undefined ? undefined : text.slice(last.end, match.index);
    if (last !== undefined && between !== undefined && between.trim() !== "" && JOINED.test(between)) {
      last.found.push(place);
      last.end = end;
    } else {
      runs.push({ found: [place], start: match.index, end });
    }
  }
  return runs;
}

function isPronoun(text: string, word: string, start: number): boolean {
  if (word.toLowerCase() !== "us") return false;
  const before = text.slice(Math.max(0, start - 20), start);
  return !BEFORE_US.test(before) && !AFTER_US.test(text.slice(start + 2, start + 14));
}
