import { cities } from "./cities.ts";
import { clinicalWords, namesAThing } from "./clinical-words.ts";
import { commonWords } from "./common-words.ts";
import type { Rule } from "./identifier.ts";
import { patternRule } from "./pattern-rule.ts";
import { CAP, END, isPlace, START, STATES } from "./place-patterns.ts";
import { withoutAccents } from "./words.ts";

const JOIN = String.raw`(?: (?:of|and|the|de|la|del|for|&) | )`;
const HOUSES =
  "Hospital|Hosp\\.?|Clinic|Medical Cent(?:er|re)|Med\\.? C(?:en)?t(?:er|re|r)|Heart Center|Health Cent(?:er|re)|Health System|Cancer Cent(?:er|re)|Care Cent(?:er|re)|Surgical Cent(?:er|re)|Treatment Cent(?:er|re)|Heart Institute|Cancer Institute|Infirmary|Hospice|Nursing Home|Care Home|Rehab(?:ilitation)? Cent(?:er|re)|Medical Group|Langone|Presbyterian|Sinai";
/** Words that end the name of a place of care and of many other things. */
const WEAK_HOUSES = "Healthcare|Rehab(?:ilitation)?|VA|General|Memorial|Medical|Health|Surgery|Med";
const town = cities.map((city) => city.replaceAll(".", "\\.")).join("|");

/** Words just before a town that make it the place of somebody. */
const IN_A_TOWN =
  /(?<![\p{L}])(?:in|from|near|to|at|of|around|outside|visiting|the|our|a|an|local)(?: (?:downtown|central|north|south|east|west|greater))? $/u;
const TOWN_STARTS = cities
  .map((city) => withoutAccents((city.split(/[ .]/)[0] ?? "").toLowerCase()))
  .join(" ");
const HOUSE_ENDS =
  "hospital hosp clinic medical med heart health cancer care surgical treatment infirmary hospice nursing rehab rehabilitation langone presbyterian sinai";

/** A place that is no state, no country and no plain word. */
const isTown = (found: string, text: string, start: number): boolean =>
  isPlace(found, text, start) && !found.split(/[ ,]+/).every((word) => isTerm(word.toLowerCase()));

/** A word of plain English or of the clinic, a state or a country. */
const isTerm = (word: string): boolean => clinicalWords.has(word) || commonWords.has(word);

/** Places smaller than a state that are no address. */
export const placeRules: readonly Rule[] = [
  patternRule({
    name: "labelled-post-code",
    kind: "place",
    why: "What a label calls a post code.",
    strength: "label",
    at: { words: "zip zipcode post postal postcode plz" },
    pattern:
      /(?<![\p{L}\p{N}])(?:zip(?: ?code)?|post(?:al)? ?code|plz)(?: is)?[ \t]{0,3}[:=#]?[ \t]{0,3}(?<found>\d{3,6}(?:-\d{3,4})?|[a-z]\d[a-z] ?\d[a-z]\d|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})(?![\p{L}\p{N}])/diuy,
  }),
  patternRule({
    name: "post-code",
    kind: "place",
    why: "A post code in the form of its country.",
    strength: "form",
    at: { written: STATES.replaceAll("|", " "), codes: true },
    pattern: new RegExp(
      String.raw`${START}(?:(?:${STATES}),? \d{5}(?:-\d{4})?|(?:[A-PR-UWYZ]\d{1,2}|[A-PR-UWYZ][A-HK-Y]\d[A-Z\d]?) \d[ABD-HJLNP-UW-Z]{2}|[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d)${END}`,
      "uy",
    ),
  }),
  patternRule({
    name: "care-facility",
    kind: "place",
    why: "The name of a hospital, a clinic or another place of care.",
    strength: "list",
    at: { endings: HOUSE_ENDS },
    pattern: new RegExp(
      String.raw`${START}(?:(?:St\.?|Saint|Mt\.?|Mount|Ft\.?) )?(?:${CAP}${JOIN}){1,4}(?:${HOUSES})${END}(?:(?: (?:in|at|of))? ${CAP}(?: ${CAP})?| - ${CAP})?(?:, (?:${CAP}(?: ${CAP})?(?:, )?)?(?:${STATES})?${END})?`,
      "uy",
    ),
    accept: (found, text, start) =>
      isPlace(found, text, start) &&
      !/^ (?:Anxiety|Episode|Readmission|Acquired)/.test(
        text.slice(start + found.length, start + found.length + 12),
      ),
  }),
  patternRule({
    name: "care-facility-by-place",
    kind: "place",
    why: "The name of a place of care, after a word for being there.",
    strength: "context",
    at: { words: "at from in to by visiting", capitalWithin: 14 },
    pattern: new RegExp(
      String.raw`${START}(?:at|from|in|to|by|@|visiting)(?: the)? (?<found>(?!(?:Public|Mental|Digital|Population|Global|World|Electronic|National|Behaviou?ral|Community|Ministry|Department|Occupational|Personal|Consumer|Women's|Primary|Emergency) )(?:${CAP}${JOIN}){1,3}(?:${WEAK_HOUSES})${END}(?:(?: in|,) ${CAP}(?: ${CAP})?)?(?:, (?:${STATES})${END})?)`,
      "duy",
    ),
    accept: (found, text, start) =>
      isPlace(found, text, start) &&
      !/^ (?:Organi[sz]ation|Records?|Data|Informatics|Service)/.test(
        text.slice(start + found.length, start + found.length + 14),
      ),
  }),
  patternRule({
    name: "saint-facility",
    kind: "place",
    why: "The name of a place after a saint.",
    strength: "context",
    at: { words: "st saint" },
    pattern: new RegExp(
      String.raw`${START}(?:St\.?|Saint) ${CAP}(?:'s)?(?: (?:${HOUSES}|Hospital|Clinic|clinic|hospital))?${END}`,
      "uy",
    ),
    accept: (found, text, start) =>
      !namesAThing(text, start + found.length) &&
      !/wort$/i.test(found) &&
      /(?:at|from|in|to|near|by|of|the|,) $/.test(text.slice(Math.max(0, start - 6), start)),
  }),
  patternRule({
    name: "well-known-facility",
    kind: "place",
    why: "The name of a well-known hospital.",
    strength: "list",
    at: {
      words:
        "johns mayo cleveland mass massachusetts mgh ucsf ucla nyu cedar cedars cedars-sinai cedar-sinai mount mt kaiser bellevue charite karolinska stanford memorial mskcc md dana-farber dana",
    },
    pattern: new RegExp(
      String.raw`${START}(?:Baylor Scott (?:&|and) White|Beth Israel(?: Deaconess)?|Brigham(?: and Women's)?|Geisinger|Intermountain|Ochsner|Sutter Health|Northwell|Montefiore|Johns Hopkins|Mayo Clinic|Cleveland Clinic|Mass(?:achusetts)? General|MGH|UCSF|UCLA|NYU Langone|NYU|Cedars?[- ]Sinai|Mount Sinai|Mt\.? Sinai|Kaiser(?: Permanente)?|Bellevue|Charité|Karolinska|Stanford(?: Health Care)?|Memorial Sloan Kettering|MSKCC|MD Anderson(?: Cancer Center)?|Dana[- ]Farber)${END}(?: (?:Hospital|Clinic|Medical Center|Health|clinic|hospital))?(?:(?:,| in| at) ${CAP}(?: ${CAP})?(?:, (?:${STATES})${END})?)?`,
      "uy",
    ),
    accept: (found, text, start) =>
      /(?:\b(?:at|from|in|to|near|by|of|our|the|via)|,|@) $/.test(
        text.slice(Math.max(0, start - 6), start),
      ) &&
      !namesAThing(text, start + found.length) &&
      !/^ ?(?:\w+ )?(?:researchers|investigators|published)/.test(
        text.slice(start + found.length, start + found.length + 30),
      ),
  }),
  patternRule({
    name: "town-and-state",
    kind: "place",
    why: "A town with its state.",
    strength: "form",
    at: { endings: STATES.replaceAll("|", " ").toLowerCase() },
    pattern: new RegExp(String.raw`${START}${CAP}(?: ${CAP}){0,2}, (?:${STATES})${END}(?!-)`, "uy"),
    // A degree after a name looks the same; so do two abbreviations.
    accept: (found, text, start) =>
      isPlace(found, text, start) && !/, (?:MD|DO|PA|MS|MA)$/.test(found) && /\p{Ll}/u.test(found),
  }),
  patternRule({
    name: "known-town",
    kind: "place",
    why: "A large town, in words that say where a person is.",
    strength: "list",
    at: { words: TOWN_STARTS },
    pattern: new RegExp(
      String.raw`${START}(?:${town})${END}(?:(?: (?:metro|downtown|area|city)){0,2} (?:clinic|hospital|VA|ER|office|cent(?:er|re)|facility|medical cent(?:er|re))${END})?`,
      "uy",
    ),
    accept: (found, text, start) =>
      !namesAThing(text, start + found.length) &&
      !/^ (?:Heart|Times|University|Univ|Academy|Criteria)/.test(
        text.slice(start + found.length, start + found.length + 12),
      ) &&
      (/(?:clinic|hospital|VA|ER|office|cent(?:er|re)|facility)$/.test(found) ||
        IN_A_TOWN.test(text.slice(Math.max(0, start - 24), start)) ||
        (text.slice(start - 2, start) === ", " &&
          /^(?:[,.?;)]|$)/.test(text.slice(start + found.length).slice(0, 1)))),
  }),
  patternRule({
    name: "where-a-person-lives",
    kind: "place",
    why: "A capitalised place after words for living or being born somewhere.",
    strength: "context",
    at: {
      words:
        "grew raised flew originally i'm i hometown came trip live lives living resides residing resident born moved travel travelled traveled traveling travelling relocated based native returned",
      capitalWithin: 50,
    },
    pattern: new RegExp(
      String.raw`${START}(?:[Ll]ives?|[Ll]iving|[Rr]esid(?:es|ing|ent)|[Bb]orn|[Mm]oved|[Gg]rew up|[Rr]aised|flew|[Oo]riginally|I'm|I am|hometown|came|trip|travel(?:led|ed|ling|ing)?|relocated|based|native|returned)(?: (?:back|recently|here|over|currently))? (?:in|near|from|of|to|at|outside) (?:the )?(?<found>${CAP}(?: (?:(?:de|del|la|upon|on|an der|am) ){0,2}${CAP}){0,2})`,
      "duy",
    ),
    accept: isTown,
  }),
  patternRule({
    name: "where-a-person-was-seen",
    kind: "place",
    why: "A capitalised place after words for being seen or treated there.",
    strength: "context",
    at: {
      words:
        "seen treated admitted evaluated visited visit hospitalised hospitalized followed follow-up follow surgery procedure appointment scan care diagnosed transferred check-up checkup examined presented monitored done performed patient managed referred consult consulted consultation discharged received hysterectomy operation treatment stay underwent tested assessed clinic hospital",
      capitalWithin: 70,
    },
    pattern: new RegExp(
      String.raw`${START}(?:seen|treated|admitted|evaluated|visited|visit|hospitali[sz]ed|followed|follow-up|follow up|surgery|procedure|appointment|scan|care|diagnosed|transferred|check-up|checkup|examined|presented|monitored|done|performed|patient|managed|referred|consult(?:ed|ation)?|discharged|received|hysterectomy|operation|treatment|stay|underwent|tested|assessed|clinic|hospital)(?: (?:\p{Ll}[\p{Ll}-]{1,14}|MRI|CT|him|her)){0,2}? (?:at|to|from|@)(?: (?:the|our))? (?<found>${CAP}(?: (?:of |and |the )?${CAP}){0,3})`,
      "duy",
    ),
    accept: (found, text, start) =>
      isPlace(found, text, start) && found.length > 3 && !/^\p{Lu}{1,3}$/u.test(found),
  }),
  patternRule({
    name: "coordinates",
    kind: "coordinates",
    why: "Degrees that fix a point on the map.",
    strength: "form",
    at: { numbers: "degrees" },
    pattern:
      /(?<![\p{L}\p{N}.])(?:-?\d{1,2}\.\d{4,10}°? ?[NS]?, ?-?\d{1,3}\.\d{4,10}°? ?[EW]?|\d{1,3} ?° ?\d{1,2} ?['′] ?(?:\d{1,2}(?:\.\d{1,4})? ?(?:["″]|'')? ?)?[NSEW])(?![\p{L}\p{N}])/uy,
    // Two numbers with many places are mostly results: degrees, a hemisphere, a sign or a word must say that they are a place.
    accept: (found, text, start) =>
      /[°NSEW]|^-|, ?-/.test(found) ||
      /\b(?:gps|coord\w*|lat\w*|location|geo\w*|map)\b[^\n]{0,20}$/i.test(
        text.slice(Math.max(0, start - 40), start),
      ),
  }),
];
