import { COUNTRY_TABLE, PART_CODES, PART_TABLE, WORDS_NOT_CODES } from "./country-table.ts";

interface Country {
  readonly code: string;
  readonly part: string;
  readonly names: readonly [string, ...string[]];
}

const countries: readonly Country[] = COUNTRY_TABLE.trim()
  .split("\n")
  .map((line) => {
    const [first = "", ...others] = line.slice(5).split("|");
    return { code: line.slice(0, 2), part: line.slice(3, 4), names: [first, ...others] };
  });

/** English short names by ISO code. */
const nameByCode = new Map(countries.map(({ code, names }) => [code, names[0]]));

/** The English short name of a country, or its code when we do not know it. */
export function countryName(code: string): string {
  return nameByCode.get(code) ?? code;
}

/** Whether the table knows an ISO code. */
function isCountry(code: string): boolean {
  return nameByCode.has(code);
}

/** Codes of the countries in some parts of the world, as the letters of the table. */
export function countriesIn(parts: string): readonly string[] {
  return countries.filter(({ part }) => parts.includes(part)).map(({ code }) => code);
}

/** What a place name means: a country, a part of one, or either. */
export type NamedPlace =
  | { readonly kind: "country"; readonly country: string }
  | { readonly kind: "part"; readonly country: string; readonly says: string }
  | { readonly kind: "ambiguous"; readonly says: string };

/** Every name of a country, state, province or nation, in lower case. */
export const namedPlaces: ReadonlyMap<string, NamedPlace> = new Map<string, NamedPlace>([
  ...countries.flatMap(({ code, names }) =>
    names.map((name): [string, NamedPlace] => [name.toLowerCase(), { kind: "country", country: code }]),
  ),
  ...PART_TABLE.trim()
    .split("\n")
    .flatMap((line) =>
      line
        .slice(3)
        .split("|")
        .map((says): [string, NamedPlace] => [
          says.toLowerCase(),
          { kind: "part", country: line.slice(0, 2), says },
        ]),
    ),
  ["georgia", { kind: "ambiguous", says: "Georgia" }],
]);

const wordsNotCodes = new Set(WORDS_NOT_CODES.split(" "));
const partsByCode = new Map(
  Object.entries(PART_CODES).flatMap(([country, codes]) => codes.split(" ").map((code) => [code, country])),
);

/** What a two-letter code beside "remote" may mean, or undefined where it is no place. "CA" is California and Canada. */
export function placeOfCode(written: string): NamedPlace | undefined {
  const code = written.toUpperCase();
  if (wordsNotCodes.has(code)) return undefined;
  const partOf = partsByCode.get(code);
  if (partOf !== undefined && isCountry(code)) return { kind: "ambiguous", says: code };
  if (partOf !== undefined) return { kind: "part", country: partOf, says: code };
  return isCountry(code) ? { kind: "country", country: code } : undefined;
}
