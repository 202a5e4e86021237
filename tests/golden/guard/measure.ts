import { readFileSync } from "node:fs";
import { join } from "node:path";
import { besideProject, readJson } from "../../support/reference-checks.ts";

/** A text with its identifiers marked. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly type: string; readonly start: number; readonly end: number }[];
}

/** A stretch that some tool covers. */
export interface Covered {
  readonly start: number;
  readonly end: number;
}

export interface Measured {
  readonly kinds: ReadonlyMap<string, { readonly found: number; readonly all: number }>;
  readonly found: number;
  readonly of: number;
  /** Texts with marks of which every one was covered. */
  readonly whole: number;
  readonly marked: number;
  readonly touched: number;
  readonly clear: number;
}

/** Words of an identifier that tell nothing: a text without the rest of it is clear. */
const PLAIN = new Set(
  "hospital clinic medical center centre health dr mr mrs ms the of and in at med st id number email site patient case".split(
    " ",
  ),
);

/** Strict recall: an identifier counts only when each of its telling words is covered. */
export function measure(rows: readonly Marked[], cover: (text: string) => readonly Covered[]): Measured {
  const kinds = new Map<string, { found: number; all: number }>();
  let whole = 0;
  let touched = 0;
  for (const { text, spans } of rows) {
    const found = cover(text);
    if (spans.length === 0) touched += Number(found.length > 0);
    const hits = spans.map(({ type, start, end }) => {
      const hit = Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]{2,}/gu))
        .filter(([word]) => !PLAIN.has(word.toLowerCase()))
        .every(({ 0: word, index }) =>
          found.some((span) => span.start <= start + index && start + index + word.length <= span.end),
        );
      const kind = kinds.get(type) ?? { found: 0, all: 0 };
      kinds.set(type, { found: kind.found + Number(hit), all: kind.all + 1 });
      return hit;
    });
    whole += Number(spans.length > 0 && hits.every(Boolean));
  }
  const sum = (of: "found" | "all") => [...kinds.values()].reduce((total, kind) => total + kind[of], 0);
  const marked = rows.filter(({ spans }) => spans.length > 0).length;
  return {
    kinds,
    found: sum("found"),
    of: sum("all"),
    whole,
    marked,
    touched,
    clear: rows.length - marked,
  };
}

/** Made-up clinical questions with marked identifiers (half of ASQ-PHI, MIT), where someone has them. */
export const clinicalQuestions = besideProject("phi", "asq-phi-even.json");
/** Everyday sentences of many countries with marked entities (presidio-research, MIT), where someone has them. */
export const everydaySentences = besideProject("phi", "presidio-synth-first500.json");

export const readClinicalQuestions = (path = clinicalQuestions): Marked[] => readJson(path) as Marked[];

/** Everyday sentences: with every mark, or with those alone that Safe Harbor calls identifiers. */
export function readEverydaySentences(
  { all }: { readonly all: boolean },
  path = everydaySentences,
): Marked[] {
  const rows = readJson(path) as {
    full_text: string;
    spans: { entity_type: string; entity_value: string; start_position: number; end_position: number }[];
  }[];
  return rows.map(({ full_text: text, spans }) => ({
    text,
    spans: spans
      .filter(({ entity_type: type, entity_value: value }) => all || isIdentifier(type, value))
      .map(({ entity_type: type, start_position: start, end_position: end }) => ({ type, start, end })),
  }));
}

/** Organisations, job titles, nationalities and plain domains tell of no person; ages under 90, years, weekdays and countries are allowed. */
function isIdentifier(type: string, value: string): boolean {
  if (["ORGANIZATION", "TITLE", "NRP", "DOMAIN_NAME", "AGE"].includes(type)) return false;
  if (type === "DATE_TIME") return !/^(?:(?:19|20)\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i.test(value);
  return type !== "GPE" || !COUNTRIES.has(value.toLowerCase().replace(/ \(.*/, ""));
}

const COUNTRIES = new Set(
  (
    "australia,austria,belgium,brazil,canada,croatia,cyprus,czech republic,denmark,estonia,finland,france,germany,greece," +
    "greenland,greenlander,hungary,iceland,ireland,italy,netherlands,new zealand,norway,poland,portugal,slovenia,south africa," +
    "spain,sweden,switzerland,tunisia,united kingdom,united states,uruguay"
  ).split(","),
);

/** Tests and benches run from the root of the project; a bundled bench no longer stands beside the files. */
const OURS = join("tests", "golden", "guard");

/** Our own hard sentences: every second one was seen while the rules were written, the others only measure. */
export function readAdversarial(use: "build" | "measure"): Marked[] {
  const rows = JSON.parse(readFileSync(join(OURS, "adversarial.json"), "utf8")) as {
    use: string;
    text: string;
    spans: { class: string; start: number; end: number }[];
  }[];
  return rows
    .filter((row) => row.use === use)
    .map(({ text, spans }) => ({
      text,
      spans: spans.map(({ class: type, start, end }) => ({ type, start, end })),
    }));
}

/** Sentences of the clinic in which nobody can be found: drugs, doses, results, names of diseases, guideline years. */
export const readHarmless = (): string[] =>
  JSON.parse(readFileSync(join(OURS, "harmless.json"), "utf8")) as string[];
