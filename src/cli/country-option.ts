import { InvalidArgumentError, Option } from "commander";

/** Codes that name no country of their own: unions and codes kept for tests. */
const NO_COUNTRIES = new Set("EU EZ QO UN XA XB ZZ".split(" "));
const names = new Intl.DisplayNames(["en-GB"], { type: "region", fallback: "none" });

/** `--country CC`, refused where the two letters name no country. */
export function countryOption(): Option {
  return new Option("--country <code>", "two-letter country code (ISO 3166-1)").argParser(readCountry);
}

/** The code of a country as ISO 3166-1 has it: small letters and `UK` are understood. */
export function readCountry(text: string): string {
  const code = /^[A-Za-z]{2}$/.test(text) ? new Intl.Locale(`und-${text}`).region : undefined;
  if (code === undefined || NO_COUNTRIES.has(code) || names.of(code) === undefined)
    throw new InvalidArgumentError("Write the two letters of a country, such as KE or GB.");
  return code;
}
