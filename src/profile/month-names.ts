/** Month names in English, French, German and Spanish, full and short, in lower case. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ["january", "jan", "janvier", "janv", "januar", "jänner", "enero", "ene"],
  ["february", "feb", "février", "fevrier", "févr", "fév", "februar", "febrero"],
  ["march", "mar", "mars", "märz", "mrz", "marzo"],
  ["april", "apr", "avril", "avr", "abril", "abr"],
  ["may", "mai", "mayo"],
  ["june", "jun", "juin", "juni", "junio"],
  ["july", "jul", "juillet", "juil", "juli", "julio"],
  ["august", "aug", "août", "aout", "agosto", "ago"],
  ["september", "sept", "sep", "septembre", "septiembre", "setiembre"],
  ["october", "oct", "octobre", "oktober", "okt", "octubre"],
  ["november", "nov", "novembre", "noviembre"],
  ["december", "dec", "décembre", "decembre", "déc", "dezember", "dez", "diciembre", "dic"],
];

const MONTH_OF = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Every month name, longest first, as one alternation. */
export const MONTH_PATTERN = [...MONTH_OF.keys()].toSorted((a, b) => b.length - a.length).join("|");

/** First and last month of a season in the northern half of the world, where most résumés that name one come from. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  été: [6, 8],
  sommer: [6, 8],
  verano: [6, 8],
};

/** Every season name as one alternation. Winter is left out: it lies in two years. */
export const SEASON_PATTERN = Object.keys(SEASONS).join("|");

/** The month a name means, 1 to 12. */
export function monthNamed(name: string): number | undefined {
  return MONTH_OF.get(name.toLowerCase().replace(/\.$/u, ""));
}

/** The first and last month of a season. */
export function seasonNamed(name: string): readonly [number, number] | undefined {
  return SEASONS[name.toLowerCase()];
}
