import { countryName } from "./countries.ts";
import { WORLDWIDE } from "./eligibility-words.ts";
import { findPlaces } from "./find-places.ts";
import type { Place } from "./find-places.ts";
import { judgeRun } from "./judge-run.ts";
import type { CountryPart, PlaceEligibility, Reading } from "./placement.ts";
import { readCodes } from "./read-codes.ts";

/** From where the work may be done, the words that say so, and what a reader should know besides. */
export interface EligibilityReading {
  readonly eligibility: PlaceEligibility;
  readonly words: readonly Reading<readonly Place[]>[];
  readonly notes: readonly string[];
}

const BOTH = "It speaks of anywhere in the world and of certain places; the places count.";
const PARTS = "It names states or provinces, not the whole country.";
const ambiguousNote = (says: string) =>
  says.length === 2
    ? `"${says}" may be a country or a state; the text does not say which.`
    : `"${says}" may be the country or the state; the text does not say which.`;

/** Reads which countries a text opens the work to. A place counts only where the words around it make it a rule. */
export function readEligibility(text: string): EligibilityReading {
  const named = findPlaces(text).map((run) => judgeRun(text, run));
  const allowed = [
    ...named.filter(({ says }) => says === "allowed").map(({ reading }) => reading),
    ...readCodes(text),
  ];
  const left = named.filter(({ says }) => says === "except").flatMap(({ reading }) => reading.found);
  const except = left.flatMap((place) => (place.kind === "country" ? [place.country] : []));
  const places = [...allowed.flatMap(({ found }) => found), ...left.flatMap(withoutPart)];
  const worldwide = findWorldwide(text);
  const notes = [
    ...places.flatMap((place) => (place.kind === "ambiguous" ? [ambiguousNote(place.says)] : [])),
    ...named.flatMap(({ note }) => (note === undefined ? [] : [note])),
  ];
  const known = summarise(places, except);
  if (known.kind === "unknown" && worldwide.length > 0) {
    const open: PlaceEligibility = { kind: "worldwide", except: sorted(except) };
    return { eligibility: open, words: worldwide, notes: [...new Set(notes)] };
  }
  const parts = known.kind === "countries" || known.kind === "regions" ? known.parts : [];
  return {
    eligibility: known,
    words: allowed,
    notes: [
      ...new Set([
        ...notes,
        ...(parts.length > 0 ? [PARTS] : []),
        ...(known.kind !== "unknown" && worldwide.length > 0 ? [BOTH] : []),
      ]),
    ],
  };
}

function summarise(places: readonly Place[], except: readonly string[]): PlaceEligibility {
  const countries = sorted(countriesOf(places).filter((code) => !except.includes(code)));
  const parts = partsOf(places).filter(({ country }) => !except.includes(country));
  const regions = [...new Set(places.flatMap((place) => (place.kind === "region" ? [place.name] : [])))];
  if (regions.length > 0) {
    const names = [...regions, ...countries.map(countryName)];
    return { kind: "regions", names, countries, parts, except: sorted(except) };
  }
  return countries.length > 0 ? { kind: "countries", countries, parts } : { kind: "unknown" };
}

/** "The US except California" opens a part of the US. */
function withoutPart(place: Place): readonly Place[] {
  return place.kind === "part" ? [{ ...place, says: `except ${place.says}` }] : [];
}

function countriesOf(places: readonly Place[]): readonly string[] {
  return places.flatMap((place) =>
    place.kind === "country" || place.kind === "part" ? [place.country] : [],
  );
}

function partsOf(places: readonly Place[]): readonly CountryPart[] {
  const seen = new Map(
    places.flatMap((place) =>
      place.kind === "part" ? [[place.says, { country: place.country, says: place.says }] as const] : [],
    ),
  );
  return [...seen.values()];
}

function findWorldwide(text: string): readonly Reading<readonly Place[]>[] {
  return WORLDWIDE.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      found: [],
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

function sorted(codes: readonly string[]): string[] {
  return [...new Set(codes)].toSorted();
}
