/** What some words say about where the work is done. `refused` is remote work said not to exist. */
export type WorkplaceSign = "remote" | "hybrid" | "onsite" | "refused" | "conditional";

// "Remote" is also a word of medicine and of offices far away.
const NOT_WORK =
  "(?!\\.com\\b|[ -](?:environment|setting|patient|monitor|sens|site|area|control|diagnos|desktop|access|surg|health|care|consult|village|communit|region|server|location|part|assist|team|colleague|office|work experience|guid|reading|clinic|usabilit))";

/** Words that have to be taken out before the rest is read: they deny, or leave open, what they name. */
export const FIRST_WORDS: readonly (readonly [WorkplaceSign, RegExp])[] = [
  [
    "refused",
    /\b(?:not|no|never|isn['’]t|non)[ -](?:a |an |offer(?:ing)? |eligible for |open to |available for )?remote(?:ly)?\b/giu,
  ],
  [
    "refused",
    /\bremote(?:[ -]work(?:ing)?)?(?: options?)?(?:[ ]is| are)? (?:not|un)[ -]?(?:available|possible|offered|an option|permitted|allowed|supported)\b/giu,
  ],
  ["refused", /\bremote(?:[ -]work(?:ing)?)?[ \t]*[:=][ \t]*(?:no|none|false)\b/giu],
  ["conditional", /\bnot (?:fully|entirely|completely|100 ?%)[ -]?remote\b/giu],
  ["conditional", /\bremote[ -](?:friendly|possible|considered|optional|negotiable)\b/giu],
  [
    "conditional",
    /\b(?:may|might|can|could|will|would)(?: also)? consider(?:ed)?(?: for)?(?: a)? (?:fully[ -])?remote\b/giu,
  ],
];

// "On-site gym" is no place of work; "this role is on-site" is.
const NO_AMENITY =
  "(?![ -](?:gym|parking|child|nurser|crèche|canteen|caf|restaurant|interview|panel|visit|event|training|meeting|perk|amenit|customer|client|support|pharmac|clinic|health|doctor|fitness|workout|facilit|laborator|lunch|snack|meal|team|deliver|well|gam|collab|cultur|and near|and online))";
const ONSITE_BEFORE =
  "\\b(?:fully|100 ?%|is|be|are|performed|works?|working|status|type|arrangement|model|full[ -]time,?)|[:(|·]|#li-";
const ONSITE_AFTER =
  "(?=[ \\t]*(?:$|\\n|[)|;.\\]·](?!\\p{L})|(?:only|based|position|role|job|work|working|required|full|five|5|location|employment)\\b|at (?:our|the)\\b))";

/** Words that name a place of work by themselves. */
export const PLAIN_WORDS: readonly (readonly [WorkplaceSign, RegExp])[] = [
  [
    "hybrid",
    /\bhybrid(?:e)?\b(?![\s-]+(?:it\b|data cent|monet|cloud|search|retriev|apps?\b|mobile|vehicle|car\b|models\b|architect|infrastruct|algorithm|imaging|system|approach|model|environment|setup|skill|profile))/giu,
  ],
  [
    "hybrid",
    /\bhybrid (?:model|approach|environment|setup|system)\b(?=[^.!?\n]*\b(?:office|home|remote|days?|week|work)\b)/giu,
  ],
  [
    "hybrid",
    /\bpart(?:ly|ially)[ -]remote\b|\btélétravail partiel\b|\bteilweise (?:remote|homeoffice|im homeoffice)\b|\bhíbrid[ao]\b|ハイブリッド/giu,
  ],
  ["remote", new RegExp(`\\bremote(?:ly)?\\b${NOT_WORK}`, "giu")],
  [
    "remote",
    /\bwork(?:ing)?[ -]from[ -](?:home|anywhere)\b|\bwfh\b|\bhome[ -]based\b|\b100 ?% ?(?:home ?office|télétravail)\b|\btélétravail (?:complet|total)\b|\b(?:trabajo|trabalho) remoto\b|\b(?:totalmente|100 ?%) remot[ao]\b|\bteletrabajo\b|フルリモート/giu,
  ],
  [
    "onsite",
    new RegExp(
      `(?:${ONSITE_BEFORE})[ \\t]*(?:an? |the )?\\b(?:on[ -]?site|in[ -]office)\\b${NO_AMENITY}`,
      "giu",
    ),
  ],
  ["onsite", new RegExp(`\\b(?:on[ -]?site|in[ -]office)\\b${ONSITE_AFTER}`, "giu")],
  [
    "onsite",
    /\b(?:position|role|job|work) is in[ -]person\b|\bfully in[ -]person\b|\bpresencial\b|\ben présentiel\b|\bvor Ort\b(?= (?:arbeit|tätig|präsenz))|\bpřímo v provozu\b|\boffice[ -]based\b/giu,
  ],
];

// Some days of the week in one place are the other days in another.
const COUNTED =
  "(?:[1-4]|one|two|three|four|1-2|2-3|ein(?:em|en)?|zwei|drei|vier|un|une|deux|trois|quatre|uno|dos|tres|cuatro|um|dois|três|quatro)";
const DAYS = "(?:days?|times?|tagen?|jours?|días|dias|day\\(s\\))";
const A_WEEK =
  "(?:(?:a|per|each|every|in the|out of (?:the|every)) (?:working )?week|weekly|pro woche|in der woche|par semaine|(?:a|por) (?:la )?sema(?:na|nal))";

/** "Three days a week", in the languages of the postings we have seen; fewer than five. */
export const SOME_DAYS = new RegExp(
  `(?<![\\p{L}\\p{N}])${COUNTED}(?: ?(?:-|–|to|or|bis|à) ?${COUNTED})?[ -]${DAYS}[^.!?\\n]{0,40}?(?<![\\p{L}])${A_WEEK}|週に?[1-4１-４一二三四]日`,
  "iu",
);

/** "4 days onsite", "3 core office days": counted without a week, and weekly unless the sentence says otherwise. */
export const PLACED_DAYS = new RegExp(
  `(?<![\\p{L}\\p{N}])${COUNTED}[ -](?:days?[ -](?:in[ -])?(?:the )?(?:on[ -]?site|office|remote|wfh|from home)|(?:core |flexible )?(?:office|on[ -]?site|remote|home)[ -]days?)(?![\\p{L}])`,
  "iu",
);

/** The whole week. */
export const ALL_DAYS = /\b(?:five|5)[ -]days?[^.!?\n]{0,30}?\b(?:a|per|each|every) week\b/iu;

/** A place of work in the same sentence, so that counted days are about places and not about hours. */
export const DAY_PLACE =
  /\b(?:office|home|remote(?:ly)?|on[ -]?site|in[ -]person|hub|campus|home ?office|büro|vor ort|télétravail|sur site|bureau|oficina|casa|escritório|remoto)\b|在宅|出社|リモート/iu;

/** Now and then is no place of work. */
export const NOW_AND_THEN =
  /\b(?:occasional(?:ly)?|quarter(?:ly)?|annual(?:ly)?|yearly|monthly|once a (?:month|year)|per (?:month|year)|times a (?:month|year))\b/iu;
