import type { Choice } from "../design/name-picker.tsx";

/** Codes that name no country of their own: unions, test codes, and parts of countries that are kept for the post. */
const NO_COUNTRIES = new Set("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split(" "));
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

const names = new Intl.DisplayNames(["en-GB"], { type: "region", fallback: "none" });

/** The English name of a country by its two letters (ISO 3166-1); the letters where the browser knows no such country. */
export function countryName(code: string): string {
  return isCode(code) ? (names.of(code) ?? code) : code;
}

/** Every country the browser has a name for. Codes that went out of use are left out. */
export function listCountries(): readonly Choice[] {
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const label = names.of(code);
    const lives = new Intl.Locale(`und-${code}`).region === code && !NO_COUNTRIES.has(code);
    return label === undefined || !lives ? [] : [{ id: code, label, aliases: [code] }];
  });
}

/** A country's code as an address gives it, or nothing. */
export function readCountry(word: string | undefined): string | undefined {
  const code = word?.toUpperCase() ?? "";
  return isCode(code) ? code : undefined;
}

function isCode(word: string): boolean {
  return /^[A-Z]{2}$/.test(word);
}
