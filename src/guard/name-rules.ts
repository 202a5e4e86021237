import { namesAThing } from "./clinical-words.ts";
import type { Rule } from "./identifier.ts";
import { patternRule } from "./pattern-rule.ts";
import { trimName } from "./trim-name.ts";
import { withoutAccents } from "./words.ts";
import { NAME_WORD, nameBitsOf } from "./name-words.ts";

const NAME = String.raw`(?:\p{Lu}(?:\p{L}|['-](?=\p{L})){1,24}|\p{Lu}\.?)`;
/** At least three letters. */
const LONG = String.raw`\p{Lu}(?:\p{L}|['-](?=\p{L})){2,24}`;
const NAMES = `${NAME}(?:,? (?:(?:de|del|da|van|von|der|bin|al|la) ){0,2}${NAME}){0,3}`;

const isName = (found: string, text: string, start: number): boolean =>
  !namesAThing(text, start + found.length);

/** Words of the clinic or of plain English alone. */
const isCommon = (found: string): boolean =>
  found
    .split(/[ ,-]+/)
    .every(
      (word) => (nameBitsOf(withoutAccents(word.replace(".", "").toLowerCase())) & NAME_WORD.term) !== 0,
    );

/** What stands for a name in texts already cleaned: "Dr. X", "Mr. XYZ". */
const PLACEHOLDER = /^(?:[XYZ]\.?(?: [XYZ]\.?)*|X{2,}|XYZ|ABC|[A-Z]?_+)$/;

/** After "Patient:" may stand a name or what the patient says: a name begins with a known one or fills its place. */
const isLabelled = (found: string, text: string, start: number): boolean => {
  if (!isName(found, text, start)) return false;
  if (/name?s?[ \t]{0,3}[:=][ \t]{0,3}$/i.test(text.slice(Math.max(0, start - 12), start))) return true;
  const rest = text.slice(start + found.length, start + found.length + 20);
  if (/^[ \t]{1,3}\p{Ll}/u.test(rest)) return false;
  const words = found.split(/,? /);
  return (
    (nameBitsOf(withoutAccents((words[0] ?? "").toLowerCase())) & NAME_WORD.given) !== 0 ||
    (words.length > 1 && /^[ \t]{0,3}(?:$|\n|[,;(|.]|\d|[A-Z]{3})/.test(rest))
  );
};

const TREATS =
  /^(?:dr|doctor|nurse|prof|physician|provider|attending|consultant|surgeon|gp|pcp|clinician|author)/i;
const SIGNS = /(?:signed|dictated|transcribed|reviewed|authored|prepared|referred)(?: by)?/i;
const treats = (match: string): boolean => TREATS.test(match) || SIGNS.test(match.slice(0, 40));

/** Names that a title, a label or a signature announces. */
export const nameRules: readonly Rule[] = [
  patternRule({
    name: "titled-name",
    kind: "name",
    why: "Capitalised words after a title.",
    strength: "context",
    at: {
      words:
        "mr mrs ms mx dr prof messrs sr sra srta hr fr miss professor doctor nurse sister reverend sir dame lord lady senor senora herr frau madame monsieur",
    },
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}]|\d )(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Messrs|MR|MRS|MS|DR|PROF|Sr|Sra|Srta|Hr|Fr)\.? |(?:Miss|Professor|Doctor|Nurse|Sister|Reverend|Sir|Dame|Lord|Lady|Señor|Señora|Herr|Frau|Madame|Monsieur) )(?<found>${NAME}(?: (?:(?:de|van|von|der|bin|al) ){0,2}${NAME}){0,2})`,
      "duy",
    ),
    trim: trimName,
    accept: (found, text, start) => isName(found, text, start) && !PLACEHOLDER.test(found),
    ofClinician: treats,
  }),
  patternRule({
    name: "labelled-name",
    kind: "name",
    why: "Capitalised words after a label for a person.",
    strength: "label",
    at: {
      words:
        "patient pt client resident full first last family given maiden mother father next nok emergency guardian carer spouse physician provider attending consultant surgeon nurse gp pcp author clinician name surname signed electronically dictated transcribed reviewed referred seen prepared authored",
    },
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_])(?:(?:[Pp]atient|PATIENT|[Pp]t|PT|[Cc]lient|[Rr]esident|[Ff]ull|[Ff]irst|[Ll]ast|[Ff]amily|[Gg]iven|[Mm]aiden|[Mm]other(?:'s)?|[Ff]ather(?:'s)?|[Nn]ext of kin|NOK|[Ee]mergency contact|[Gg]uardian|[Cc]arer|[Ss]pouse|[Pp]hysician|[Pp]rovider|[Aa]ttending|[Cc]onsultant|[Ss]urgeon|[Nn]urse|GP|PCP|[Aa]uthor|[Cc]linician)(?:[ _][Nn]ames?| NAME)?|(?<![\p{L}] )(?:[Nn]ame|NAME|[Ss]urname)|(?:[Ss]igned|[Ee]lectronically signed|[Dd]ictated|[Tt]ranscribed|[Rr]eviewed|[Rr]eferred|[Ss]een|[Pp]repared|[Aa]uthored)(?: by)?)[ \t]{0,3}[:=][ \t]{0,3}(?<found>${NAMES})`,
      "duy",
    ),
    trim: trimName,
    accept: isLabelled,
    ofClinician: treats,
  }),
  patternRule({
    name: "introduced-name",
    kind: "name",
    why: "Capitalised words after words that introduce a person.",
    strength: "context",
    at: {
      words:
        "i i'm last first full goes name change calls call patient man woman boy girl child male female gentleman lady person infant known named signed dictated similar such",
      capitalWithin: 40,
      // "My name is" is known by its second word.
      from: (text, place) => (text.startsWith("name on", place) ? Math.max(0, place - 4) : place),
    },
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:[Mm]y|[Hh]is|[Hh]er|[Tt]he patient's|[Tt]heir) name is|I am|I'm|(?:patient|man|woman|boy|girl|child|male|female|gentleman|lady|person|infant) (?:named|called)|(?:patient|(?<!also )known) as|named(?: (?:him|her))?|goes by|name is|change it to|calls? (?:me|him|her)|[Tt]he name on the account\? User:|(?:last |first |full )?name\? |signed by|dictated by|(?:similar to|such as) (?=${NAME} \p{Lu}\.)) ?(?<found>${NAME}(?: ${NAME}){0,2})`,
      "duy",
    ),
    trim: trimName,
    accept: isName,
  }),
  patternRule({
    name: "name-in-apposition",
    kind: "name",
    why: "Capitalised words set off by commas after a word for a person.",
    strength: "context",
    at: {
      words: "patient pt male female man woman boy girl lady gentleman child infant baby teenager",
      capitalWithin: 24,
    },
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:patient|pt|male|female|man|woman|boy|girl|lady|gentleman|child|infant|baby|teenager)(?: (?:patient|pt))?, (?<found>\p{Lu}\p{Ll}(?:\p{L}|['-](?=\p{L})){1,24}(?: ${NAME}){0,2})(?=,? ?(?:,|[.?!]? ?$|\.\s|\? ?|\(|;)|, )`,
      "duy",
    ),
    trim: trimName,
    accept: (found, text, start) => isName(found, text, start) && !isCommon(found),
  }),
  patternRule({
    name: "initials",
    kind: "name",
    why: "Initials after a word for a person.",
    strength: "context",
    at: { words: "patient pt client initials mr mrs ms miss named subject boy girl man woman male female" },
    pattern:
      /(?<![\p{L}\p{N}])(?:[Pp]atient|[Pp]t|[Cc]lient|[Ii]nitials|Mr|Mrs|Ms|Miss|named|[Bb]oy|[Gg]irl|[Mm]an|[Ww]oman|[Mm]ale|[Ff]emale)\.?(?: (?:is|are|was))?[:,]? (?:\((?<found>\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?)\)|(?<found2>\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?)|(?<=[Ii]nitials(?: are|:)? )(?<found3>\p{Lu}{2,3}))(?![\p{L}\p{N}])/duy,
  }),
  patternRule({
    name: "name-of-kin",
    kind: "name",
    why: "Capitalised words after a word for kin or for someone spoken to.",
    strength: "context",
    at: {
      words:
        "daughter son wife husband mother father mum mom dad sister brother aunt uncle niece nephew cousin grandson granddaughter grandmother grandfather partner friend neighbor neighbour carer caregiver roommate boyfriend girlfriend fiance fiancee spoke discussed accompanied informed phoned called patient nurse doctor colleague interpreter employer",
    },
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:daughter|son|wife|husband|mother|father|mum|mom|dad|sister|brother|aunt|uncle|niece|nephew|cousin|grandson|granddaughter|grandmother|grandfather|partner|friend|neighbou?r|carer|caregiver|roommate|boyfriend|girlfriend|fianc[eé]e?),? (?<found>${LONG}(?: ${NAME})?)|(?:spoke (?:to|with)|discussed with|accompanied by|informed|phoned|called|patient|nurse|doctor|colleague|interpreter|employer),? (?<found2>${LONG} ${NAME}))(?![\p{L}\p{N}])`,
      "duy",
    ),
    trim: trimName,
    accept: (found, text, start) =>
      isName(found, text, start) && !/^\p{Lu}+$/u.test(found.split(" ")[0] ?? ""),
  }),
  patternRule({
    name: "name-with-age",
    kind: "name",
    why: "Capitalised words before an age.",
    strength: "context",
    at: { capitals: true, digitWithin: 100, needs: { pattern: /\d[ -]?(?:y|[MF]\b)/, within: 110 } },
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<found>${LONG}(?: ${NAME}){0,2})(?:,| is an?| \(|, an?|, aged?) ?(?:age[d]? )?\d{1,3}(?:[ -]?(?:years?|yrs?|y)[ -]?(?:old|of age)|[ -]?(?:yo|y\/o|y\.o\.)|(?<=\d\d)[ -]?[MF](?![\p{L}\p{N}]))`,
      "duy",
    ),
    trim: trimName,
    accept: (found, text, start) =>
      isName(found, text, start) && !/^\p{Lu}+$/u.test(found.split(" ")[0] ?? ""),
  }),
  patternRule({
    name: "signature",
    kind: "name",
    why: "Capitalised words in the place of a signature.",
    strength: "context",
    at: { words: "sincerely regards faithfully truly thanks thank s" },
    pattern: new RegExp(
      String.raw`(?:(?:[Ss]incerely|[Rr]egards|[Ff]aithfully|[Tt]ruly|[Tt]hanks|[Tt]hank you),?[ \t]{0,3}\n{1,3}[ \t]{0,3}|/s/[ \t]{0,3})(?<found>${NAME}(?: ${NAME}){1,2})`,
      "duy",
    ),
    trim: trimName,
    accept: isName,
  }),
  patternRule({
    name: "name-with-degree",
    kind: "name",
    why: "Capitalised words before a clinical degree.",
    strength: "context",
    at: {
      capitals: true,
      needs: {
        pattern: /,? (?:M\.?D|R\.?N|D\.?O|N\.?P|PA-C|PharmD|MBBS|MBChB|FRCP|FRCS|LCSW|DNP|APRN|BSN|MSN)\b/,
        within: 110,
      },
    },
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<found>${NAME}(?: ${NAME}){1,2}),? (?:M\.?D\.?|R\.?N\.?|D\.?O\.?|N\.?P\.?|PA-C|PharmD|MBBS|MBChB|FRCP|FRCS|LCSW|DNP|APRN|BSN|MSN)(?![\p{L}\p{N}])`,
      "duy",
    ),
    trim: trimName,
    accept: isName,
    ofClinician: () => true,
  }),
];
