const names = new Intl.DisplayNames(["en-GB"], { type: "region" });

/** The English name of a country by its two letters (ISO 3166-1), or the letters where there is none. */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}
