import type { Rule } from "./identifier.ts";
import { patternRule } from "./pattern-rule.ts";

const digits = (found: string): number => found.match(/\d/g)?.length ?? 0;

const LOCAL = /[\p{L}\p{N}._%+-]/u;
const HEX = /[0-9a-f]/i;

/** Back over characters of one sort, as far as allowed. */
function backOver(sort: RegExp, text: string, place: number, most: number): number {
  let at = place;
  while (at > 0 && place - at < most && sort.test(text[at - 1] ?? "")) at--;
  return at;
}

/** Where the part before the @ or its stand-in begins. */
function addressStart(text: string, place: number): number {
  const gap = backOver(/[ ([{]/, text, place, 3);
  return backOver(LOCAL, text, gap, 64);
}

/** A stop, a comma or a bracket at the end belongs to the sentence. */
const withoutStop = (found: string): string => found.replace(/[.,;:!?)\]}'"]{1,5}$/, "");

/** Ways to reach a person or their machine. */
export const contactRules: readonly Rule[] = [
  patternRule({
    name: "labelled-fax",
    kind: "fax",
    why: "Digits that their label calls a fax.",
    strength: "label",
    at: { words: "fax telefax facsimile" },
    pattern:
      /(?<![\p{L}\p{N}])(?:fax|telefax|facsimile)(?: (?:number|no\.?|is|at|to))?[ \t]{0,3}[:=#]?[ \t]{0,3}(?<found>\+?\(?\d(?:[ ()./-]{0,2}\d){6,14})(?![\p{L}\p{N}])/diuy,
  }),
  patternRule({
    name: "labelled-telephone",
    kind: "telephone",
    why: "Digits that their label calls a telephone.",
    strength: "label",
    at: {
      words:
        "tel telephone phone mobile cell cellphone pager bleep call called contact ph whatsapp text ext extension hotline reach reached reachable answering messages messaging dial tlf",
    },
    pattern:
      /(?<![\p{L}\p{N}])(?:tel(?:ephone)?|phone|mobile|cell(?:phone)?|pager|bleep|call(?:ed)?|contact|ph|whatsapp|text|ext(?:ension)?|hotline|reach(?:ed|able)?|answering|messag(?:es|ing)|dial)\.?(?: (?:number|no\.?|is|at|on|to|him|her|me|us)){0,2}[ \t]{0,3}[:=#(]?[ \t\n]{0,3}(?<found>\+?\(?\d(?:[ ()./-]{0,2}\d){6,14}(?: ?(?:x|ext\.?) ?\d{1,5})?)(?![\p{L}\p{N}])/diuy,
  }),
  patternRule({
    name: "telephone",
    kind: "telephone",
    why: "Digits in the form of a telephone number.",
    strength: "form",
    at: { numbers: "long" },
    pattern:
      /(?<![\p{L}\p{N}./-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\p{L}\p{N}]|[.-]\d)/uy,
  }),
  patternRule({
    name: "international-telephone",
    kind: "telephone",
    why: "Digits after a country code or in a national form of telephone number.",
    strength: "form",
    at: { numbers: "long" },
    pattern:
      /(?<![\p{L}\p{N}.])(?:\+\d{1,3}(?:[ ().-]{0,2}\d){6,12}|00\d{2}(?:[ ().-]{0,2}\d){7,11}|\(?0\d{2,4}\)? \d{3,4} \d{3,4}|0\d(?:[ .]\d\d){4}|0\d{3} \d{3} \d\d \d\d|\(\d{2,4}\) ?\d{3}[ -]\d{3,4})(?![\p{L}\p{N}]|[.-]\d)/uy,
    accept: (found) => digits(found) >= 8,
  }),
  patternRule({
    name: "email",
    kind: "email",
    why: "An e-mail address.",
    strength: "form",
    at: { signs: "@", from: addressStart },
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/uy,
  }),
  patternRule({
    name: "hidden-email",
    kind: "email",
    why: "An e-mail address written so that machines miss it.",
    strength: "form",
    at: {
      signs: "@",
      words: "at",
      needs: { pattern: /@|\bat ?[)\]}]|\bdot\b/i, within: 75 },
      from: addressStart,
    },
    // "q at example dot org" needs both words; a bracketed "at" may stand with a plain dot.
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?: ?(?:[([{] ?at ?[)\]}]|@) ?[\p{L}\p{N}-]{1,63}(?:(?: ?[([{] ?(?:dot|\.) ?[)\]}] ?| dot |\.)[\p{L}\p{N}-]{2,30}){1,4}| at [\p{L}\p{N}-]{1,63}(?: dot [\p{L}\p{N}-]{2,30}){1,4})(?![\p{L}\p{N}])/iuy,
    accept: (found) => /\p{L}{2,24}$/u.test(found),
  }),
  patternRule({
    name: "web-address-of-a-person",
    kind: "web-address",
    why: "A web address that carries a key, a session or an identifier.",
    strength: "form",
    at: { words: "http https" },
    trim: withoutStop,
    pattern: /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"']{4,2000}/iuy,
    accept: (found) =>
      /[?&#;](?:[\w-]{0,20}(?:token|key|sig|signature|session|sid|auth|code|patient|person|user|member|mrn|uid|email|invite|secret)[\w-]{0,12}|id)=[^&\s]{3}/i.test(
        found.slice(0, 2000),
      ) ||
      /\/(?:patients?|users?|members?|mychart|share|profile)\/[\w-]*\d[\w-]*/i.test(found.slice(0, 2000)) ||
      /\/\/[^/@\s]{1,100}:[^/@\s]{1,100}@/.test(found.slice(0, 300)),
  }),
  patternRule({
    name: "page-of-a-person",
    kind: "web-address",
    why: "The address of a page of one person.",
    strength: "form",
    at: { words: "http https www facebook instagram linkedin twitter tiktok x fb m" },
    trim: withoutStop,
    pattern:
      /(?<![\p{L}\p{N}@.])(?:https?:\/\/)?(?:www\.|m\.)?(?:(?:facebook|instagram|twitter|tiktok|fb|x)\.com\/(?!share|intent|hashtag|search)|linkedin\.com\/(?:in|pub)\/|[\w.-]{3,60}\/~)[\w.@%-]{3,80}(?:\/[\w.%-]{0,80}){0,4}/iuy,
  }),
  patternRule({
    name: "network-address",
    kind: "network-address",
    why: "An address of a machine on a network.",
    strength: "form",
    at: { numbers: "parted" },
    pattern:
      /(?<![\p{L}\p{N}.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\p{L}\p{N}]|\.\d)/uy,
    accept: (_, text, start) =>
      !/(?:\bv|version|release|build|section|firmware|software|\bEC|§)[\s.:]{0,3}$/i.test(
        text.slice(Math.max(0, start - 12), start),
      ),
  }),
  patternRule({
    name: "long-network-address",
    kind: "network-address",
    why: "An address of a machine on a network.",
    strength: "form",
    at: { signs: ":", from: (text, place) => backOver(HEX, text, place, 4) },
    pattern:
      /(?<![\p{L}\p{N}:])(?:(?:[0-9a-f]{1,4}:){4,7}(?::?[0-9a-f]{1,4}){1,3}|(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})(?![\p{L}\p{N}:])/iuy,
    accept: (found) =>
      !/^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(found) &&
      (found.includes("::")
        ? /\d/.test(found) && found.length > 8
        : /[a-f]/i.test(found) || found.split(":").length === 8),
  }),
  patternRule({
    name: "hardware-address",
    kind: "device",
    why: "The hardware address of a machine.",
    strength: "form",
    at: { signs: ":", from: (text, place) => backOver(HEX, text, place, 4) },
    pattern: /(?<![\p{L}\p{N}:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\p{L}\p{N}:-])/iuy,
  }),
];
