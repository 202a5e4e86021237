import type { Rule } from "./identifier.ts";
import { patternRule } from "./pattern-rule.ts";
import { CAP, END, isPlace, START, STATES } from "./place-patterns.ts";

const UPPER = String.raw`\p{Lu}{2,24}`;
/** A word of a street in any script, begun with a capital or not. */
const WORD = String.raw`[\p{L}][\p{L}'’-]{0,24}`;
const ROADS =
  "Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Close|Crescent|Square|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Trail|Row|Mews|Gardens|Grove|Walk|Quay|Hill";
/** Further lines of an address, up to a post code. */
const TAIL = String.raw`(?:(?:,?[ \t]{0,3}\n?[>\s]{0,4}(?:Apt\.?|Suite|Unit|Flat)[ \t]?\d{1,5})?(?:[ \t,]{0,4}\n[>\s]{0,5}(?:, )?[\p{L}\d][\p{L} .,'()-]{1,40}){0,3}[ \t\n,>]{1,4}(?:[A-Z]{2} )?\d{4,6}(?:-\d{3,4})?${END})?`;
const STREET_WORDS =
  "ul ulica ulice rue calle c via viale vicolo corso piazza largo avenida av avda rua travessa paseo plaza camino avenue place allee chemin impasse boulevard quai odos";

/** Digits and words that are a measured value and no house. */
const MEASURED =
  /^\d+ (?:mg|mcg|ml|kg|g|mm|cm|units?|years?|days?|weeks?|months?|hours?|minutes?|patients|participants|times|percent|beats|to|and|or|of)\b/i;

/** Words for a flat. */
const FLATS = /(?:apt|apartment|suite|ste|unit|flat)$/;
/** What streets of other countries end in, before their number. */
const STREET_ENDINGS =
  /(?:strasse|straede|gasse|platz|allee|straat|laan|gracht|plein|gatan|gata|gade|gate|vagen|veien|vegen|vej|veg|katu|kuja|polku|vayla|braut|stigur|vangur|vaenget|tanav|iela)$|^(?:utca|ut|ter|korut|u|krt|tn|terrasse|alle|cesta|ulica|trg|namesti|sokak|caddesi|str)$/;

/** Streets with their numbers, and boxes. */
export const addressRules: readonly Rule[] = [
  patternRule({
    name: "street-address",
    kind: "address",
    why: "A house number with a street.",
    strength: "form",
    at: { numbers: true, soon: { words: ROADS.replaceAll("|", " ").toLowerCase(), within: 7 } },
    pattern: new RegExp(
      String.raw`${START}(?:\d{2,6} )?\d{1,6}[A-Za-z]?,? (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.? )?(?:(?:${CAP}|\d{1,3}(?:st|nd|rd|th))\.? ){1,4}(?:${ROADS})${END}(?:(?<=\b(?:St|Ave|Rd|Ln|Dr|Blvd|Ct|Pl|Pkwy|Hwy|Cir))\.)?(?:,? (?:Apt|Apartment|Unit|Suite|Ste|Flat|#)\.? ?#?\w{1,6})?(?:,? ${CAP}(?: ${CAP}){0,2})?(?:,? (?:${STATES}))?(?:,? \d{5}(?:-\d{4})?)?${TAIL}`,
      "uy",
    ),
  }),
  patternRule({
    name: "address-with-flat",
    kind: "address",
    why: "A street with the number of a flat or suite.",
    strength: "form",
    at: { numbers: true, capitals: true, digitWithin: 80, needsNumbered: { word: FLATS, within: 150 } },
    pattern: new RegExp(
      String.raw`${START}(?:\d{1,6} )?(?:${CAP}\.? ){1,4}(?:\d{1,4}\.?)?,?[ \t]{0,3}\n?[ \t]{0,3}(?:Apt|Apartment|Suite|Ste|Unit|Flat)\.? #?\d{1,5}${END}${TAIL}`,
      "uy",
    ),
  }),
  patternRule({
    name: "numbered-street",
    kind: "address",
    why: "A house number, a street and the number of a flat, up to a post code.",
    strength: "form",
    at: { numbers: true, needsNumbered: { word: FLATS, within: 190 } },
    pattern: new RegExp(
      String.raw`${START}\d{1,6} (?:\d{1,5} )?(?:(?:${WORD}|\d{1,3}(?:st|nd|rd|th))\.? ){1,5}(?:\d{1,5}\.?[ \t]?(?:st|str)?\.?)?,?[ \t]{0,3}\n?[>\s]{0,4}(?:(?:Apt|Apartment|Suite|Ste|Unit|Flat|apt|suite)\.? #?\d{1,5}${END}[ ,]{0,2}){1,2}(?:${TAIL}(?<=\d)|(?:[ \t,]{0,3}\n?[>\s]{0,5}(?:${CAP}|${UPPER})(?: (?:de |del )?(?:${CAP}|${UPPER})){0,3}){1,3}(?:[ ,\n>]{1,4}(?:[A-Z]{2} )?\d{4,6})?)?`,
      "uy",
    ),
  }),
  patternRule({
    name: "numbered-street-abroad",
    kind: "address",
    why: "A house number before a street that carries a number of its own, with its town.",
    strength: "form",
    at: { numbers: "renumbered" },
    pattern: new RegExp(
      String.raw`${START}\d{2,6} (?:\d{1,5} )?(?:${WORD}\.? ){1,4}\d{1,5}(?:\.|[A-Za-z])?(?:(?:, (?:${CAP}|${UPPER})(?: (?:de |del )?(?:${CAP}|${UPPER}|\d{1,2})){0,3}){1,3}(?:,? [A-Z]{2})?(?: \d{4,6})?|\n(?:${CAP}|${UPPER})[^\n]{0,40}(?:\n, [\p{L}\d]{2,3})?[\n, ]{1,3}(?:\p{L}[\p{L} ()]{1,24} )?\d{4,6})${END}`,
      "uy",
    ),
  }),
  patternRule({
    name: "announced-address",
    kind: "address",
    why: "A house number and a street after words that announce an address.",
    strength: "context",
    at: {
      words: "address addresses office at to lives live moved return sent",
      digitWithin: 70,
    },
    pattern: new RegExp(
      String.raw`${START}(?:(?:address(?:es)?|office|house|home|apartment)(?: of [^\n:]{2,30})?(?: is| are|:)?(?: at| in)?|(?:lives?|living|resides?|arrived|return(?:ed)?|sent|delivered|drops? (?:you|me|us) off|meet(?: \p{L}{2,4})?|new one|card|located|moved|office is|restaurant is|address with|user:)(?: (?:it|her|him))?(?: at| to| with| in)?|at|to) (?<found>\d{2,6} (?:\d{1,5} )?(?:${WORD}\.?(?: |$)){1,5}(?:\d{1,5}\.?)?(?: (?:st|str|Street)\b\.?)?(?:,? ?${CAP}(?: ${CAP}){0,2}(?:, ${CAP}(?: ${CAP})?)?)?${TAIL})`,
      "duy",
    ),
    trim: (found) => found.trimEnd(),
    accept: (found) =>
      /^\d+ (?:\d+ )?\p{Lu}/u.test(found) &&
      /\p{L}[^\n]{0,60} \d|^\d{3,6} \d{1,5} /u.test(found) &&
      !MEASURED.test(found),
  }),
  patternRule({
    name: "corner-of-streets",
    kind: "address",
    why: "The corner of two streets.",
    strength: "context",
    at: { words: "corner junction intersection" },
    pattern: new RegExp(
      String.raw`${START}(?<found>(?:corner|junction|intersection) of (?=[^\n]{0,60}(?:\p{Lu}|\d))(?:[\p{L}\d.]{1,24} ){1,5}and (?:[\p{L}\d.]{1,24} ?){1,4})`,
      "duy",
    ),
    trim: (found) => found.replace(/(?: (?:is|was|in|at|last|for|on)(?: .*)?)?[ .]*$/, ""),
    accept: (found) => /\p{Lu}\p{Ll}/u.test(found) || /\d/.test(found),
  }),
  patternRule({
    name: "forces-address",
    kind: "address",
    why: "An address of the armed forces.",
    strength: "form",
    at: { words: "psc unit cmr uss usns uscgc" },
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:PSC|Unit|CMR|UNIT|psc|unit) \d{1,5},? [Bb]ox \d{1,5}|US(?:S|NS|CGC) [\p{L} ]{2,30})[\s,>]{1,4}(?:APO|FPO|DPO|apo|fpo|dpo) (?:A[AEP]|a[aep]) \d{5}(?:-\d{4})?/uy,
  }),
  patternRule({
    name: "street-without-number",
    kind: "address",
    why: "The name of a street, after words that say where.",
    strength: "context",
    at: { words: "from on at near off in", capitalWithin: 10 },
    pattern: new RegExp(
      String.raw`${START}(?:from|on|at|near|off|in)(?: the)? (?<found>${CAP}(?: ${CAP}){0,2} (?:Street|Avenue|Road|Lane|Drive|Boulevard|Terrace|Crescent|Parkway|Blvd|Ave|Rd)${END}(?:, ${CAP}(?: ${CAP})?)?)`,
      "duy",
    ),
    accept: isPlace,
  }),
  patternRule({
    name: "street-with-its-number",
    kind: "address",
    why: "A street with a house number.",
    strength: "form",
    at: { words: STREET_WORDS, numbers: true, soon: { words: `${STREET_WORDS} οδος`, within: 1 } },
    pattern: new RegExp(
      String.raw`${START}(?:\d{1,6} )?(?:ul\.|ulica|ulice|Rue|rue|Calle|calle|C/|Via|via|Viale|Vicolo|Corso|Piazza|Largo|Avenida|Av\.|Avda\.?|Rua|Travessa|Paseo|Plaza|Camino|Avenue|Place|Allée|Chemin|Impasse|Boulevard|Quai|Odos|Οδός)(?: (?:de|del|della|delle|la|las|los|le|les|des|du|da|do|dos|di|d'|al|el)){0,3} ?(?=\p{Lu})${WORD}(?: ${WORD}){0,3},? (?:n[º°.] ?)?\d{1,5}${END}(?:,? (?:Apt|Suite)\.? \d{1,5})?(?:, ${CAP}(?: ${CAP}){0,2}){0,2}`,
      "uy",
    ),
  }),
  patternRule({
    name: "street-by-its-ending",
    kind: "address",
    why: "A street with a house number.",
    strength: "form",
    at: {
      capitals: true,
      numbers: true,
      digitWithin: 80,
      needsNumbered: { word: STREET_ENDINGS, within: 120 },
    },
    pattern: new RegExp(
      String.raw`${START}(?:\d{1,6} )?(?:${WORD} ){0,2}(?:\p{L}{2,24}(?:straße|strasse|stræde|gasse|platz|allee|straat|laan|gracht|plein|gatan|gata|gade|gate|vägen|vägen|veien|vegen|vej|veg|katu|kuja|polku|väylä|braut|stígur|vangur|vænget|tänav|iela)|(?:${WORD} )(?:utca|út|tér|körút|u\.|krt\.|tn\.|terrasse|allé|cesta|ulica|trg|náměstí|sokak|caddesi|str\.?)) \d{1,5}(?:\.|[a-zA-Z])?${END}(?:,? (?:Apt|Suite)\.? \d{1,5})?(?:${TAIL}(?<=\d))?(?:, (?:${CAP}|${UPPER})(?: ${CAP}){0,2}){0,2}`,
      "uy",
    ),
  }),
  patternRule({
    name: "labelled-address",
    kind: "address",
    why: "What a label calls an address.",
    strength: "label",
    at: { words: "home postal mailing street patient address lives residing resides living" },
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:home |postal |mailing |street |patient )?address|lives at|residing at|resides at|living at)[ \t]{0,3}[:=]?[ \t]{0,3}(?<found>\d{1,6}[^\n;.]{5,80}|(?<=[:=][ \t]{0,3})\p{Lu}[^\n;.]{5,80})/diuy,
  }),
  patternRule({
    name: "post-box",
    kind: "address",
    why: "A post office box.",
    strength: "form",
    at: { words: "p po" },
    pattern: /(?<![\p{L}\p{N}])P\.?\s?O\.?\s?Box #?\d{1,6}/iuy,
  }),
];
