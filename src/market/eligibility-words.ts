/** What the words around a run of places make of it. */
export interface PlaceRule {
  readonly says: "allowed" | "right-to-work";
  /** Ends where the run begins. */
  readonly before?: RegExp;
  /** Begins where the run ends. */
  readonly after?: RegExp;
}

const THE = "(?:the |one of |either |any of |these countries: )*";
const REMOTE =
  "(?<!\\b(?:not|no|non|never)[ -])\\b(?:remote(?:ly)?|work(?:ing)?[ -]from[ -]home|wfh|home[ -]based)(?:[ -](?:work(?:ing)?|position|role|job|first|only|based|opportunity))?";
const GAP = "[ \\t]*(?:[-–—:,/|(\\[]+[ \\t]*)?";
const WITHIN =
  "(?:(?:but |only |from |anywhere |based |located |available |open |within |in |to |inside |across |throughout |for )*)";

const WHO =
  "(?:must|needs?(?: to)?|ha(?:ve|s) to|required to|candidates?|applicants?|you (?:can|may|could|should)|only|open to|(?<!our )(?:employees|contractors|talent|people)|anyone|individuals|those|residents|consider)";
const WHERE =
  "(?:based|located|resident|residents|residing|resides?|lives?|living|domiciled|employed|work|working|hired)";
const LINK =
  "(?:(?:who|are|be|is|currently|legally|physically|permanently|already|remotely|to|must|should|can|may|also|ideally|from|anywhere|a|an) )*";

const BASED =
  "(?:citizens?|residents?|nationals?|persons?|based|candidates?|applicants?|employees|contractors|talent)";

/** How a posting says from where one may do the work. Without such words a named place says nothing. */
export const PLACE_RULES: readonly PlaceRule[] = [
  { says: "allowed", before: new RegExp(`${REMOTE}${GAP}${WITHIN}${THE}$`, "iu") },
  {
    says: "allowed",
    before:
      /(?:\b(?:work|working|be|based|located|live|living|reside|remotely|hire|hiring|from)\b|^|[\n(:,-])[ \t]*(?:remotely )?(?:from )?anywhere (?:in|within|across|inside) (?:the )?$/iu,
  },
  {
    says: "allowed",
    before: new RegExp(
      `\\b${WHO} ${LINK}${WHERE}(?: (?:legally|remotely|permanently|anywhere|from))* (?:in|within|inside|from|anywhere in) ${THE}$`,
      "iu",
    ),
  },
  {
    says: "allowed",
    before: new RegExp(
      `\\bopen(?: only)? to (?:(?:all|remote|qualified) )?(?:candidates|applicants|residents|people|those|talent|citizens|contractors)(?: (?:based|located|living|residing))? (?:in|from|of|within|across) ${THE}$`,
      "iu",
    ),
  },
  {
    says: "allowed",
    before: new RegExp(
      `\\b(?:we|can|only|currently) (?:(?:can|are|only|currently|also) )*(?:hire|hiring|recruit|recruiting|employ)(?: (?:only|remotely|people|talent|candidates|employees|contractors))* (?:in|from|within|across) ${THE}$`,
      "iu",
    ),
  },
  {
    says: "allowed",
    before: new RegExp(
      `\\b(?:role|position|job|opportunity|posting|vacancy) (?:is )?(?:only )?(?:open|available|restricted|limited)(?: only)? (?:to|in|for|within)(?: (?:candidates|applicants|residents|people|those)(?: (?:based|located|living|residing))?(?: (?:in|from|of))?)? ?${THE}$`,
      "iu",
    ),
  },
  {
    says: "allowed",
    before:
      /\b(?:eligible|allowed|hiring|permitted|remote) (?:countries|locations?|regions?)[ \t]*(?::|-|are|is)[ \t]*(?:the )?$/iu,
  },
  {
    says: "allowed",
    before: new RegExp(`\\b(?:must be|open to|only) (?:a |an )?$`, "iu"),
    after: new RegExp(`^[ -]${BASED}\\b`, "iu"),
  },
  {
    says: "allowed",
    after: new RegExp(
      `^[ -](?:residents?|citizens?|based)[ -](?:only|candidates only|applicants only|required)\\b`,
      "iu",
    ),
  },
  { says: "allowed", after: /^[ \t]*[-–]?[ \t]*only\b(?!:)/iu },
  {
    says: "right-to-work",
    before: new RegExp(
      `\\b(?:authori[sz]ed|eligible|eligibility|entitled|permitted|authori[sz]ation|right|permission|permit|able) (?:to )?(?:legally )?(?:live and )?work (?:legally )?(?:and live )?(?:in|within|for any employer in) ${THE}$`,
      "iu",
    ),
  },
];

/** "Germany (Remote)", "US - Remote": read only when no town stands before. */
export const REMOTE_AFTER =
  /^[ \t]*[)\]]?[ \t]*(?:[-–—:,/|([]+[ \t]*)?(?:fully |100 ?% ?)?remote\b(?![ -](?:patient|monitor|sens|site|area|control|diagnos|desktop|support|team))/iu;
export const TOWN_BEFORE = /[\p{L}.'’]+,[ \t]*$/u;

/** Places named for something else: hours to share, people to serve, a scale of pay, a preference. */
export const NOT_ABOUT_PLACE =
  /^(?:[ -]based)?(?: candidates| applicants)?(?: is| are)?(?: strongly| highly)? preferred|^,? (?:the )?(?:(?:base|annual|expected|target|estimated) )*(?:pay|salary|compensation)\b|^['’]?s?[ \t-]*(?:(?:business|working|office|core|standard)[ -])?(?:time[ -]?zones?|hours|tz\b|market|customers?|clients?|patients?|regulat|health|law|team|office|headquarter)/iu;

/** What a rule's sentence may be about instead: pay scales, notices of law, or what is not asked. */
export const NO_RULE =
  /\b(?:salar|pay\b|pay (?:range|scale)|compensation (?:range|band|for)|\brange\b|privacy|notice|act\b|law\b)[^.!?\n]*$|(?:\bnot|n['’]t|\bno need) (?:need |have |required |necessary )?(?:to )?(?:be )?$/iu;

/** "Worldwide, except …": what follows is left out. */
export const EXCEPT =
  /(?:^|[\s,(])(?:but not|except(?:ing)?(?: for| in)?|excluding|excl\.?|other than|not including|outside(?: of)?)[ \t]+(?:residents of |the )*$/iu;

/** From anywhere at all. A company's customers or offices worldwide are not meant. */
export const WORLDWIDE: readonly RegExp[] = [
  new RegExp(
    `${REMOTE}${GAP}(?:from |in )?(?:worldwide|world[ -]wide|global(?:ly)?(?=[ \\t]*(?:[.,;!)\\]|\\n(]|$))|anywhere(?: in the world| on earth| worldwide)?|any (?:country|location)|all countries|international(?:ly)?)(?![\\p{L}]|[ \\t]+(?:in|within|across|team|compan|leader|organi|brand|business))`,
    "giu",
  ),
  /(?:^|[\n(|:])[ \t]*(?:worldwide|global|anywhere)[ \t]*[-–—:,/|(]*[ \t]*remote\b/giu,
  /\b(?:work|working|live|living|based|located|reside|join us|hire|hiring)(?: (?:remotely|people|talent|from|be|in))* (?:anywhere|from any country)(?: in the world| on earth| on the planet| worldwide|(?=[ \t]*(?:[.,;!)\n]|$)))/giu,
  /\b(?:we )?(?:hire|hiring|recruit)(?: (?:people|talent|candidates|remotely|globally))* (?:worldwide|globally|in (?:any|every|all) countr(?:y|ies))\b/giu,
  /\b(?:open to|accept(?:ing)?) (?:candidates|applicants|applications|people|talent)(?: (?:from|based|located|living))* (?:in )?(?:anywhere|worldwide|all over the world|any country|around the world)\b/giu,
  /(?:^|\blocations?[ \t]*:)[ \t]*(?:worldwide|anywhere(?: in the world)?)[ \t]*(?=\n|$)/giu,
];
