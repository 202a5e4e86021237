import { countriesIn } from "./countries.ts";

/** A region as postings name it: who surely belongs, and who might, since the word has no fixed border. */
interface WorldRegion {
  readonly name: string;
  readonly words: readonly string[];
  readonly surely: ReadonlySet<string>;
  readonly perhaps: ReadonlySet<string>;
}

const EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");

const region = (
  name: string,
  words: string,
  surely: readonly string[],
  perhaps: readonly string[] = [],
): WorldRegion => ({
  name,
  words: [name, ...words.split("|")].filter((word) => word !== "").map((word) => word.toLowerCase()),
  surely: new Set(surely),
  perhaps: new Set(perhaps),
});

// Who stands at the edge of a region without a fixed border is the project's own judgement.
const regions: readonly WorldRegion[] = [
  region("EU", "European Union|E.U.", EU),
  region("EEA", "European Economic Area", [...EU, "IS", "LI", "NO"]),
  region("Europe", "", countriesIn("E"), countriesIn("X")),
  region("EMEA", "", countriesIn("EFG"), countriesIn("XC")),
  region("MENA", "", ["MA", "DZ", "TN", "LY", "EG", ...countriesIn("G")], ["IR", "SD", "TR"]),
  region("Middle East", "", countriesIn("G"), ["EG", "TR"]),
  region("GCC", "", ["AE", "BH", "KW", "OM", "QA", "SA"]),
  region("Africa", "", countriesIn("F")),
  region("DACH", "D-A-CH", ["DE", "AT", "CH"], ["LI"]),
  region("Nordics", "Nordic countries|Scandinavia", ["DK", "NO", "SE"], ["FI", "IS"]),
  region("Benelux", "", ["BE", "NL", "LU"]),
  region("Baltics", "Baltic countries", ["EE", "LV", "LT"]),
  region("North America", "", ["US", "CA"], countriesIn("MB")),
  region("South America", "", countriesIn("S")),
  region("Latin America", "LATAM|LatAm", ["MX", "CU", "DO", ...countriesIn("MS")], countriesIn("B")),
  region("Americas", "The Americas", countriesIn("NMSB")),
  region("AMER", "", countriesIn("NMS"), countriesIn("B")),
  region("APAC", "Asia-Pacific|Asia Pacific", countriesIn("JKO"), countriesIn("IC")),
  region("Asia", "", countriesIn("IJKC"), countriesIn("GX")),
  region("South-East Asia", "Southeast Asia|SEA region", countriesIn("K")),
  region("Oceania", "", countriesIn("O")),
];

const regionByWord = new Map(regions.flatMap((one) => one.words.map((word) => [word, one.name] as const)));
const regionByName = new Map(regions.map((one) => [one.name, one]));

/** Every word for a region, in lower case, with its name. */
export const regionWords: ReadonlyMap<string, string> = regionByWord;

/** Whether a country belongs to a region; "perhaps" where the word has no fixed border. */
export function belongsTo(name: string, country: string): "yes" | "no" | "perhaps" {
  const found = regionByName.get(name);
  if (found?.surely.has(country) === true) return "yes";
  return found?.perhaps.has(country) === true ? "perhaps" : "no";
}
