import type { Atlas, Region } from "#src/atlas/index.ts";

/** Short names that sources write for a country; matched with their capitals, so that "us" is never the country. */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ["US", "USA", "U.S."],
  GB: ["UK", "U.K."],
  AE: ["UAE"],
};

const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** The English name of a country from its two letters (ISO 3166-1), or the letters where there is no such country. */
export function nameCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}

/** Whether a place, in the words of a source, holds the country: by its name, or by a region that contains it. */
export function coversCountry(place: string, code: string, { regions }: Pick<Atlas, "regions">): boolean {
  const written = padWords(place);
  const folded = written.toLowerCase();
  return (
    (SHORT_NAMES[code] ?? []).some((short) => written.includes(padWords(short))) ||
    [nameCountry(code), ...regions.filter(holds(code)).map(({ label }) => label)].some((name) =>
      folded.includes(padWords(name).toLowerCase()),
    )
  );
}

function holds(code: string): (region: Region) => boolean {
  return ({ countries }) => countries.includes(code);
}

function padWords(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
