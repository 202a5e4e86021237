import { placeOfCode } from "./countries.ts";
import type { Place, PlaceRun } from "./find-places.ts";

// Only beside "remote", behind a mark, with nothing after: "Remote (PL)", "Remote - NY, TX". Elsewhere two letters are words.
const CODES =
  /\bremote[ \t]*(?:[-–—:,/|([]+)[ \t]*((?:[A-Z]{2}(?:[ \t]*[,/|&][ \t]*|[ \t]+or[ \t]+))*[A-Z]{2})(?=[ \t]*(?:[)\],;|\n]|$))/giu;

/** Two-letter codes of countries and states that stand beside "remote". */
export function readCodes(text: string): readonly PlaceRun[] {
  return [...text.matchAll(CODES)].flatMap((match) => {
    const codes = (match[1] ?? "").split(/[^A-Za-z]+/u).filter((code) => code.toLowerCase() !== "or");
    const found = codes.map((code) => placeOfCode(code)).filter((place) => place !== undefined);
    if (found.length === 0 || found.length < codes.length) return [];
    return [{ found: settle(found), start: match.index, end: match.index + match[0].length }];
  });
}

/** "CA" among "NY" and "TX" is California. */
function settle(places: readonly Place[]): readonly Place[] {
  const beside = places.find((place) => place.kind === "part" && place.country === "US");
  if (beside === undefined) return places;
  return places.map((place) =>
    place.kind === "ambiguous" ? { kind: "part", country: "US", says: place.says } : place,
  );
}
