import type { Rule } from "./identifier.ts";
import { patternRule } from "./pattern-rule.ts";

const CAP = String.raw`\p{Lu}(?:\p{L}|['-](?=\p{L})){1,24}`;

/** Marks of the body, pictures, names in systems, and what sets one person apart. */
export const personalRules: readonly Rule[] = [
  patternRule({
    name: "labelled-biometric",
    kind: "biometric",
    why: "A record that its label calls a mark of the body.",
    strength: "label",
    at: {
      words:
        "fingerprint fingerprints thumbprint palm palmprint voiceprint voice-print voice retina retinal iris face facial biometric biometrics gait footprint",
    },
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:finger|thumb|palm|voice|foot)[ -]?prints?|retinal?|iris|fac(?:e|ial)|biometrics?|gait|voice)(?: (?:scan|image|recognition|template|sample|profile|signature|map|hash|record|file|id|number|no\.?|key|code|print)){0,3}[ \t]{0,2}[:#=]?[ \t]{0,2}#?(?<found>(?=[\p{L}\p{N}_-]{0,30}\d{2})(?:[A-Za-z]{1,8}[-_]?)?\d[\p{L}\p{N}_-]{2,30})(?![\p{L}\p{N}])/diuy,
    accept: (found, text, start) =>
      /(?:template|hash|record|file|id|number|no\.?|key|code|print|scan|signature)[ \t]{0,2}[:#=]?[ \t]{0,2}#?$/i.test(
        text.slice(Math.max(0, start - 16), start),
      ) && !/^\d{1,3}(?:st|nd|rd|th)$/i.test(found),
  }),
  patternRule({
    name: "file-of-a-photograph",
    kind: "photograph",
    why: "The file of a photograph.",
    strength: "form",
    at: { words: "img dsc photo face headshot selfie portrait patient pic image mugshot pxl dscn" },
    pattern:
      /(?<![\p{L}\p{N}])(?:img|dscn?|pxl|photo|face|headshot|selfie|portrait|mugshot|pic|(?:patient|image)(?=[-_]?(?:photo|face|portrait|pic|\d)))[\p{L}\p{N}_-]{0,40}\.(?:jpe?g|png|heic|tiff?|webp|bmp)(?![\p{L}\p{N}])/iuy,
    accept: (found) => /\d|face|headshot|selfie|portrait|mugshot|photo/i.test(found),
  }),
  patternRule({
    name: "photograph-of-a-face",
    kind: "photograph",
    why: "A photograph that shows a face.",
    strength: "context",
    at: {
      words:
        "full-face full photo photos photograph photographs picture pictures selfie image portrait headshot",
    },
    pattern:
      /(?<![\p{L}\p{N}])(?:full[- ]face (?:photo(?:graph)?s?|pictures?|images?)|(?:photo(?:graph)?s?|pictures?|images?|portrait|selfie|headshot)(?: of| showing) (?:her|his|their|the patient's|my|the child's|the man's|the woman's|the (?:patient|child)'s)(?: (?:full|whole|entire|own))? face)(?![\p{L}\p{N}])/iuy,
    accept: (_, text, start) =>
      !/\b(?:no|without|remove|removed|never)(?: any)? $/i.test(text.slice(Math.max(0, start - 14), start)),
  }),
  patternRule({
    name: "labelled-user-name",
    kind: "user-name",
    why: "What a label calls a user name.",
    strength: "label",
    at: {
      words:
        "username usernames user login handle screen twitter instagram tiktok snapchat skype telegram screenname",
    },
    pattern:
      /(?<![\p{L}\p{N}])(?:user ?names?|user[ _-]?id|login(?: name| id)?|handle|screen ?name|twitter|instagram|tiktok|snapchat|skype|telegram)(?: (?:account|handle|is|name|as)){0,2}[ \t]{0,2}[:=]?[ \t]{0,2}["']?(?<found>@[\w.-]{3,30}|(?<=[:=] ?["']?|is ["']?)(?=[\w.-]{0,30}[\d_.])[\p{L}][\w.-]{3,30})/diuy,
    trim: (found) => found.replace(/[.-]+$/, ""),
  }),
  patternRule({
    name: "the-only-one",
    kind: "unique-characteristic",
    why: "Words that set one person of a place apart.",
    strength: "hint",
    at: { words: "only first sole oldest youngest tallest last" },
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:only|first|sole|oldest|youngest|tallest|last)(?: (?:known|living|surviving|female|male|\p{Lu}?\p{Ll}[\p{L}-]{1,20})){1,5} (?:in|of|at|from) (?:the (?:whole )?(?:town|village|county|city|state|island|valley)(?: of ${CAP}(?: ${CAP})?)?|${CAP}(?: ${CAP}){0,2})(?![\p{L}\p{N}])`,
      "uy",
    ),
    accept: (found) =>
      /\b(?:recipient|patient|person|man|woman|survivor|resident|surgeon|doctor|physician|nurse|case|teacher|priest|pilot|family|child|girl|boy|judge|transplant|amputee|twin|twins|triplets|centenarian)\b/i.test(
        found,
      ) && !/ (?:of|in) (?:Life|Age|Europe|America|Africa|Asia|Treatment|Study)/.test(found),
  }),
  patternRule({
    name: "somebody-in-office",
    kind: "unique-characteristic",
    why: "An office or a fame that few people have.",
    strength: "hint",
    at: {
      words:
        "mayor governor senator sheriff ambassador bishop archbishop rabbi imam president ceo chief chairman chairwoman congressman congresswoman headmaster captain anchor famous well-known celebrity olympic",
    },
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:[Mm]ayor|[Gg]overnor|[Ss]enator|[Ss]heriff|[Aa]mbassador|[Aa]rchbishop|[Bb]ishop|[Rr]abbi|[Ii]mam|[Pp]resident|CEO|[Cc]hief executive|[Cc]hairm[ae]n|[Cc]hairwoman|[Cc]ongress(?:wo)?man|[Hh]eadmaster|[Cc]aptain|(?:news )?anchor) (?:of|for|from|to|at) (?:the )?(?:${CAP}(?: ${CAP}){0,3}|a (?:small|large|local|major)[\p{L} -]{3,30})|(?:[Ff]amous|[Ww]ell-known|[Cc]elebrity|[Oo]lympic)(?: (?:local|retired|former|professional|gold|silver|bronze|\p{Ll}{3,12})){0,2} (?:actor|actress|singer|athlete|footballer|player|medall?ist|politician|author|writer|musician|rapper|chef|comedian|swimmer|sprinter|skier|boxer|golfer|gymnast|guitarist|pianist|novelist|rower|cyclist))(?![\p{L}\p{N}])`,
      "uy",
    ),
    accept: (found) =>
      !/(?:American|European|British|World|National|College|Society|Association|Board|Academy)/.test(found),
  }),
];
