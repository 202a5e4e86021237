import { cities } from "./cities.ts";
import { clinicalWords, namesAThing } from "./clinical-words.ts";
import { commonWords } from "./common-words.ts";
import type { Rule } from "./identifier.ts";
import { patternRule } from "./pattern-rule.ts";
import { withoutAccents } from "./words.ts";

const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const CAP = String.raw`\p{Lu}(?:\p{L}|['-](?=\p{L})){1,24}`;
const UPPER = String.raw`\p{Lu}{2,24}`;
/** A word of a street in any script, begun with a capital or not. */
const WORD = String.raw`[\p{L}][\p{L}'’-]{0,24}`;
const JOIN = String.raw`(?: (?:of|and|the|de|la|del|for|&) | )`;
const STATES =
  "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY";
const ROADS =
  "Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Close|Crescent|Square|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Trail|Row|Mews|Gardens|Grove|Walk|Quay|Hill";
const HOUSES =
  "Hospital|Hosp\\.?|Clinic|Medical Cent(?:er|re)|Med\\.? C(?:en)?t(?:er|re|r)|Heart Center|Health Cent(?:er|re)|Health System|Cancer Cent(?:er|re)|Care Cent(?:er|re)|Surgical Cent(?:er|re)|Treatment Cent(?:er|re)|Heart Institute|Cancer Institute|Infirmary|Hospice|Nursing Home|Care Home|Rehab(?:ilitation)? Cent(?:er|re)|Medical Group|Langone|Presbyterian|Sinai";
/** Words that end the name of a place of care and of many other things. */
const WEAK_HOUSES = "Healthcare|Rehab(?:ilitation)?|VA|General|Memorial|Medical|Health|Surgery|Med";
/** Further lines of an address, up to a post code. */
const TAIL = String.raw`(?:(?:,?[ \t]{0,3}\n?[>\s]{0,4}(?:Apt\.?|Suite|Unit|Flat)[ \t]?\d{1,5})?(?:[ \t,]{0,4}\n[>\s]{0,5}(?:, )?[\p{L}\d][\p{L} .,'()-]{1,40}){0,3}[ \t\n,>]{1,4}(?:[A-Z]{2} )?\d{4,6}(?:-\d{3,4})?${END})?`;
const town = cities.map((city) => city.replaceAll(".", "\\.")).join("|");

/** Words just before a town that make it the place of somebody. */
const IN_A_TOWN =
  /(?<![\p{L}])(?:in|from|near|to|at|of|around|outside|visiting|the|our|a|an|local)(?: (?:downtown|central|north|south|east|west|greater))? $/u;
const TOWN_STARTS = cities
  .map((city) => withoutAccents((city.split(/[ .]/)[0] ?? "").toLowerCase()))
  .join(" ");
const STREET_WORDS =
  "ul ulica ulice rue calle c via viale vicolo corso piazza largo avenida av avda rua travessa paseo plaza camino avenue place allee chemin impasse boulevard quai odos";
const HOUSE_ENDS =
  "hospital hosp clinic medical med heart health cancer care surgical treatment infirmary hospice nursing rehab rehabilitation langone presbyterian sinai";

/** A place and not a study, a score or a plain word of the clinic at the start of a sentence. */
const isPlace = (found: string, text: string, start: number): boolean =>
  !namesAThing(text, start + found.length) &&
  !clinicalWords.has((found.split(/[ ,]/)[0] ?? "").toLowerCase());

/** A place that is no state, no country and no plain word. */
const isTown = (found: string, text: string, start: number): boolean =>
  isPlace(found, text, start) && !found.split(/[ ,]+/).every((word) => isTerm(word.toLowerCase()));

/** A word of plain English or of the clinic, a state or a country. */
const isTerm = (word: string): boolean => clinicalWords.has(word) || commonWords.has(word);

/** Digits and words that are a measured value and no house. */
const MEASURED =
  /^\d+ (?:mg|mcg|ml|kg|g|mm|cm|units?|years?|days?|weeks?|months?|hours?|minutes?|patients|participants|times|percent|beats|to|and|or|of)\b/i;

/** Words for a flat. */
const FLATS = /(?:apt|apartment|suite|ste|unit|flat)$/;
/** What streets of other countries end in, before their number. */
const STREET_ENDINGS =
  /(?:strasse|straede|gasse|platz|allee|straat|laan|gracht|plein|gatan|gata|gade|gate|vagen|veien|vegen|vej|veg|katu|kuja|polku|vayla|braut|stigur|vangur|vaenget|tanav|iela)$|^(?:utca|ut|ter|korut|u|krt|tn|terrasse|alle|cesta|ulica|trg|namesti|sokak|caddesi|str)$/;

/** Places smaller than a state. */
export const placeRules: readonly Rule[] = [
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
      words: "address addresses office at to is in with are off lives live moved return sent",
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
    at: { words: "from on at near off in lives living", capitalWithin: 20 },
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
    at: { words: "at from in to by visiting", capitalWithin: 24 },
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
