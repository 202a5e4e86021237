import type { Rule } from "./identifier.ts";
import { patternRule } from "./pattern-rule.ts";

const MONTHS = [
  "Jan(?:uary|uar|vier)?",
  "Feb(?:ruary|ruar)?",
  "Mar(?:ch|s|zo|ço)?",
  "März",
  "Apr(?:il|ile)?",
  "May",
  "Mai",
  "Mayo",
  "Jun(?:e|i|io|ho)?",
  "Juin",
  "Jul(?:y|i|io|ho)?",
  "Juillet",
  "Aug(?:ust)?",
  "Août",
  "Sept?(?:ember|embre)?",
  "Oct(?:ober|obre)?",
  "Okt(?:ober)?",
  "Nov(?:ember|embre|iembre)?",
  "Dec(?:ember)?",
  "Dez(?:ember)?",
  "Décembre",
  "Févr?(?:ier)?",
  "Avril",
  "Enero",
  "Febrero",
  "Abril",
  "Agosto",
  "Septiembre",
  "Octubre",
  "Diciembre",
  "Gennaio",
  "Febbraio",
  "Maggio",
  "Giugno",
  "Luglio",
  "Settembre",
  "Ottobre",
  "Dicembre",
  "Janeiro",
  "Fevereiro",
  "Maio",
  "Setembro",
  "Outubro",
  "Dezembro",
];
const MONTH_WORDS = {
  words:
    "jan january januar janvier feb february februar mar march mars marzo marco marz apr april aprile may mai mayo jun june juni junio junho juin jul july juli julio julho juillet aug august aout sep sept september septembre oct october octobre okt oktober nov november novembre noviembre dec december dez dezember decembre fevr fevrier avril enero febrero abril agosto septiembre octubre diciembre gennaio febbraio maggio giugno luglio settembre ottobre dicembre janeiro fevereiro maio setembro outubro dezembro",
} as const;
// A month begins with a capital or stands in capitals; after a day it may stand in small letters.
const CAPITAL = `(?:${MONTHS.join("|")}|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)`;
const ANY = `(?:${CAPITAL}|${MONTHS.join("|").toLowerCase()})`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|º|\.)?`;
const YEAR = String.raw`(?:(?:19|20)\d\d|'\d\d)`;
const EDGE = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const WHY = "A date more exact than a year.";

const ORDINALS =
  "(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|twentieth|(?:thir|four|fif|six|seven|eigh|nine)teenth|tenth|eleventh|twelfth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";
const ORDINAL_STARTS =
  "twenty thirty twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirty-first thirtieth twentieth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth tenth eleventh twelfth first second third fourth fifth sixth seventh eighth ninth";

/** Words of papers and versions just before a month and year, or behind: not a date of a person. */
const PUBLISHED =
  /\b(?:published|guidelines?|updated?|version|edition|revised|accessed|issued|journal|lancet|statement|approved|released|recommendations?|et al\.?|effective|consensus)\b[^.\n]{0,30}$/i;
const isPrivateDate = (_: string, text: string, start: number): boolean =>
  !PUBLISHED.test(text.slice(Math.max(0, start - 60), start));

const days = (written: string): boolean => {
  const [first = 0, second = 0, third = 0] = written.split(/[^\d]+/).map(Number);
  if (String(first).length === 4) return second >= 1 && second <= 12 && third >= 1 && third <= 31;
  const oneIsMonth = (first <= 12 && second <= 31) || (first <= 31 && second <= 12);
  return oneIsMonth && first >= 1 && second >= 1;
};
const isVersion = (text: string, start: number): boolean =>
  /(?:\bv|version|release|build|rev|section|§|doi:?\s?)[\s.]{0,2}$/i.test(
    text.slice(Math.max(0, start - 10), start),
  );

const FEASTS = /Easter|Christmas|Thanksgiving|New Year's|Halloween|Ramadan|Diwali|Valentine's|Boxing/;
/** "One hundred" and "a hundred" begin before the word they are known by. */
const hundredStart = (text: string, place: number): number => {
  if (!text.startsWith("hundred", place)) return place;
  const before = /(?:[Oo]ne|[Aa]) $/.exec(text.slice(Math.max(0, place - 4), place));
  return place - (before?.[0].length ?? 0);
};

/** Dates more exact than a year, and ages over 89. */
export const dateRules: readonly Rule[] = [
  patternRule({
    name: "month-and-day",
    kind: "date",
    why: WHY,
    strength: "form",
    at: MONTH_WORDS,
    pattern: new RegExp(
      String.raw`${EDGE}${CAPITAL}\.? (?:the )?${DAY}(?: ?(?:-|to|and) ?${DAY})?(?:,? ?${YEAR})?${END}(?! ?(?:%|mg|mcg|ml|units?|kg|patients|participants|people|of \d))`,
      "uy",
    ),
  }),
  patternRule({
    name: "day-and-month",
    kind: "date",
    why: WHY,
    strength: "form",
    at: { numbers: true, soon: { ...MONTH_WORDS, within: 4 } },
    pattern: new RegExp(
      String.raw`${EDGE}(?:${DAY} ?(?:-|to|and|/) ?)?${DAY}(?: |-|/)(?:(?:of|de|di|do) )?${ANY}\.?(?:(?:,? |-|/)(?:(?:of|de|del) )?(?:${YEAR}|\d\d(?!\d)))?${END}`,
      "uy",
    ),
    // "2 may" and "5 mars" without more are often no date; a small may is a verb.
    accept: (found) => !found.endsWith(" may"),
  }),
  patternRule({
    name: "month-and-year",
    kind: "date",
    why: "A month with its year.",
    strength: "form",
    at: MONTH_WORDS,
    pattern: new RegExp(String.raw`${EDGE}${CAPITAL}\.?(?:,? (?:of )?|-|/)${YEAR}${END}`, "uy"),
    accept: isPrivateDate,
  }),
  patternRule({
    name: "month-and-year-in-digits",
    kind: "date",
    why: "A month with its year.",
    strength: "form",
    at: { numbers: "parted" },
    pattern: /(?<![\p{L}\p{N}./-])(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?![\p{L}\p{N}/]|[-.]\d)/uy,
    accept: isPrivateDate,
  }),
  patternRule({
    name: "year-first-date",
    kind: "date",
    why: WHY,
    strength: "form",
    at: { numbers: "parted" },
    pattern:
      /(?<![\p{L}\p{N}./-])(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?(?![\p{L}\p{N}/]|[-.]\d)/uy,
    accept: (_, text, start) => !isVersion(text, start),
  }),
  patternRule({
    name: "date-in-digits",
    kind: "date",
    why: WHY,
    strength: "form",
    at: { numbers: "parted" },
    pattern:
      /(?<![\p{L}\p{N}./-])(?:\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d|\d{1,2}\/\d{1,2}\/'?\d\d|\d\d([.-])\d\d\2\d\d)(?![\p{L}\p{N}/]|[-.]\d)/uy,
    accept: (found, text, start) => days(found) && !isVersion(text, start),
  }),
  patternRule({
    name: "day-after-a-date-word",
    kind: "date",
    why: "A day and month after a word that announces a date.",
    strength: "context",
    at: {
      words:
        "on since date dated seen admitted discharged visit visited until appointment dos doa surgery born dob",
      digitWithin: 30,
    },
    pattern:
      /(?<![\p{L}\p{N}])(?:on|since|dated?|seen|admitted|discharged|visit(?:ed)?|until|appointment|DOS|DOA|surgery|born|DOB)(?: on)?:? (?<found>(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2]))(?![\p{L}\p{N}/.-])(?! ?(?:%|scale|pain|strength|power|mg|murmur|on the|doses?|tablets|days|weeks))/duy,
  }),
  patternRule({
    name: "labelled-birth-date",
    kind: "date",
    why: "What a label calls a date of birth.",
    strength: "label",
    at: { words: "d dob date birth birthdate born ne geb" },
    pattern:
      /(?<![\p{L}\p{N}])(?:d\.?o\.?b\.?|date of birth|birth ?date|born(?: on)?|né le|geb\.?)[ \t]{0,3}[:=]?[ \t]{0,3}(?<found>\d{8}|\d{1,2}[ ./-]\d{1,2}[ ./-]\d{2,4}|\d{4}[ ./-]\d{1,2}[ ./-]\d{1,2})(?![\p{L}\p{N}])/diuy,
  }),
  patternRule({
    name: "date-in-words",
    kind: "date",
    why: "A day and month in words.",
    strength: "form",
    at: { words: `${MONTH_WORDS.words} ${ORDINAL_STARTS}` },
    pattern: new RegExp(
      String.raw`${EDGE}(?:(?:${ORDINALS})(?: day)? (?:of )?${CAPITAL}|${CAPITAL}(?: the)? (?:${ORDINALS}))(?:,? ${YEAR})?${END}`,
      "uy",
    ),
    accept: (found) => !/^(?:first|second|third|fourth) May$/i.test(found) || /of/.test(found),
  }),
  patternRule({
    name: "compact-date",
    kind: "date",
    why: WHY,
    strength: "form",
    at: { numbers: "lettered" },
    pattern:
      /(?<![\p{L}\p{N}./-])(?:0?[1-9]|[12]\d|3[01])[- ]?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[- ]?(?:19|20)?\d\d(?![\p{L}\p{N}])/uy,
  }),
  patternRule({
    name: "date-after-its-word",
    kind: "date",
    why: "Digits after a word that announces a date.",
    strength: "context",
    at: {
      words: "on since date dated seen admitted discharged visit until dos doa dod born dob died",
      digitWithin: 30,
    },
    pattern:
      /(?<![\p{L}\p{N}])(?:on|since|dated?|seen|admitted|discharged|visit|until|DOS|DOA|DOD|born|DOB|died)(?: on)?:? ?(?<found>(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:19|20)\d\d[-/](?:0[1-9]|1[0-2]))(?![\p{L}\p{N}/-])/duy,
  }),
  patternRule({
    name: "month-nearby",
    kind: "date",
    why: "A month counted from now.",
    strength: "context",
    at: { words: "last next past early late mid" },
    pattern: new RegExp(
      String.raw`${EDGE}(?:[Ll]ast|[Nn]ext|[Tt]his past|[Pp]ast) (?<found>January|February|March|April|May|June|July|August|September|October|November|December)${END}`,
      "duy",
    ),
  }),
  patternRule({
    name: "feast-day",
    kind: "date",
    why: "A day that a feast and a year or a count of days fixes.",
    strength: "form",
    at: {
      numbers: true,
      soon: { words: "day days week weeks", within: 1 },
      needs: { pattern: FEASTS, within: 40 },
      words:
        "three two four five six ten one day days week a the easter christmas thanksgiving new halloween valentine valentines boxing last this",
    },
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:\d{1,2}|a|[Tt]he|two|three|four|five|six|ten|one) (?:days?|weeks?) (?:after|before) (?:Easter|Christmas|Thanksgiving|New Year's|Halloween|Ramadan|Diwali)|(?:Easter|Christmas|Thanksgiving|New Year's|Halloween)(?: (?:Day|Eve|Sunday|Monday))?,? (?:of )?(?:19|20)\d\d|(?:Easter|Christmas|New Year's|Valentine's|Boxing) (?:Day|Eve|Sunday|Monday)|(?:last|this past) (?:Easter|Christmas|Thanksgiving))(?![\p{L}\p{N}])/uy,
  }),
  patternRule({
    name: "age-over-89",
    kind: "age",
    why: "An age over 89.",
    strength: "form",
    at: {
      numbers: "old",
      words:
        "ninety hundred aged age turned turning ninety-one ninety-two ninety-three ninety-four ninety-five ninety-six ninety-seven ninety-eight ninety-nine ninety-year-old ninety-one-year-old ninety-two-year-old ninety-three-year-old ninety-four-year-old ninety-five-year-old ninety-six-year-old ninety-seven-year-old ninety-eight-year-old ninety-nine-year-old",
      from: hundredStart,
    },
    pattern:
      /(?<![\p{L}\p{N}.]|\d-)(?:(?<found>(?:9\d|1[01]\d)[ -]?(?:years?|yrs?|y)?[ -](?:old|of age)|(?:9\d|1[01]\d) ?(?:yo|y\/o|y\.o\.|yrs? old)|(?:[Nn]inety|[Oo]ne hundred|[Aa] hundred|hundred)(?:[ -](?:and[ -])?(?:one|two|three|four|five|six|seven|eight|nine|ten))?[ -]years?[ -](?:old|of age)|(?:9\d|1[01]\d)[MF](?=[ ,.]))|(?:[Aa]ged?|AGE|[Tt]urned|[Tt]urning)(?: of)?:? (?:is )?(?<found2>9\d|1[01]\d|ninety(?:-\p{L}{3,5})?|one hundred))(?![\p{L}\p{N}])(?! ?(?:\+|or (?:older|over|more|above)|and (?:older|over|above)|%|mg|-\d))/duy,
  }),
];
