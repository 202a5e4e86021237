/**
 * Cues after NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009), rewritten for résumés: what a person
 * lacks or only means to do. In a pattern `~3` stands for up to three words with no comma between, `~~3` for
 * up to three words of a list, `a|b` for either word.
 */
export interface Cue {
  readonly pattern: string;
  /**
   * `negated` and `intended` reach to the end of their clause; `negated-next` only to a name right after;
   * `nothing` only looks like a cue; `ends` closes the reach of earlier cues, `ends-intention` of intentions.
   */
  readonly effect: "negated" | "negated-next" | "intended" | "nothing" | "ends" | "ends-intention";
  /** Holds only when the person is the one who acts: first in its clause or after one of the subject words. */
  readonly subject?: true;
  /** Holds only after a comma, a colon, a dash or a joining word: a new statement begins. */
  readonly linked?: true;
  /** Words that, coming just before or next, undo it. */
  readonly notAfter?: string;
  readonly notBefore?: string;
}

const experience =
  "experience|experiences|exposure|knowledge|background|familiarity|training|expertise|understanding|skills|skill|proficiency|idea|practice";
const link = "with|in|of|using|on|to|writing|around|working";
const knowing =
  "familiar|used|using|use|uses|worked|work|working|proficient|experienced|exposed|trained|know|knowledgeable|skilled|expert|comfortable|confident|fluent|written|write|programmed|program|coded|code|learned|learnt|learn|studied|study|had|have|touched|touch|practised|practiced|tried|done|do|qualified|certified|competent|versed|taken";
const never =
  "not|never|don't|dont|doesn't|didn't|haven't|havent|hasn't|hadn't|can't|cannot|couldn't|wouldn't|isn't|wasn't|nor|neither";
const learningNouns =
  "management platform platforms system systems model models algorithm algorithms outcome outcomes objective objectives material materials environment environments curriculum curricula program programs programme programmes path paths disability disabilities centre center curve experience experiences needs theory module modules resource resources technology technologies designer design health lab labs community and difficulties style styles rate technologist specialist coordinator engineer scientist team module";
const others =
  "who that which they patients clients customers users teams stakeholders people those individuals clinicians hospitals providers students nurses organisations organizations companies";

/** Every cue; where several fit at one word, the first listed holds. */
export const CUES: readonly Cue[] = [
  { pattern: "not only|just|merely|simply|limited|least|solely|exclusively", effect: "nothing" },
  { pattern: "not to mention", effect: "nothing" },
  {
    pattern: "no longer|wonder|doubt|matter|stranger|problem|less|fewer|later|issue|code|downtime",
    effect: "nothing",
  },
  { pattern: `no ~3 ${experience} ~1 needed|required|necessary|assumed`, effect: "nothing" },
  {
    pattern: "without hesitation|doubt|delay|fail|incident|error|errors|losing|loss|interruption",
    effect: "nothing",
  },

  {
    pattern: `no|zero|without|lack|lacks|lacking|lacked|little|minimal ~3 ${experience} ~~3 ${link}`,
    effect: "negated",
  },
  { pattern: "unfamiliar|inexperienced|unacquainted|untrained with|in", effect: "negated" },
  { pattern: "new to", effect: "intended", subject: true },
  { pattern: "have|has|had yet to", effect: "negated" },
  { pattern: "unable|yet to", effect: "negated" },
  { pattern: `${never} ~3 ${knowing}`, effect: "negated" },
  { pattern: "without using|use", effect: "negated" },
  { pattern: "lack|lacks|lacking|absence of", effect: "negated-next" },
  { pattern: "no|without|not|never|zero|neither|nor|lacks|lacking|excluding", effect: "negated-next" },

  { pattern: "interested|interest|interests in", effect: "intended" },
  { pattern: "passion|passionate|enthusiasm|enthusiastic for|about", effect: "intended" },
  { pattern: "curious|excited|curiosity about|by|to", effect: "intended" },
  { pattern: "fascinated by|with", effect: "intended" },
  { pattern: "keen|eager|hoping|motivated|willing|ready|excited|determined to|on", effect: "intended" },
  { pattern: "eager|keen for", effect: "intended" },
  { pattern: "would like|love to", effect: "intended" },
  { pattern: "i'd like|love to", effect: "intended" },
  { pattern: "to learn", effect: "intended" },
  { pattern: "learn|read|know more", effect: "intended" },
  {
    pattern: "want|wants|wanting|hope|hopes|wish|wishes|aspire|aspires|intend|intends|intending to",
    effect: "intended",
    notAfter: others,
  },
  { pattern: "plan|plans|planning|aim|aims|aiming to", effect: "intended", subject: true },
  { pattern: "looking|seeking to", effect: "intended", notAfter: others },
  {
    pattern:
      "looking|seeking ~2 for|role|roles|position|positions|opportunity|opportunities|job|jobs|internship|placement",
    effect: "intended",
    notAfter: others,
  },
  { pattern: "aspiring ~4 with|using|skilled|who", effect: "ends" },
  { pattern: "aspiring", effect: "intended" },
  { pattern: "learning", effect: "intended", subject: true, notBefore: learningNouns },
  { pattern: "studying", effect: "intended", subject: true },
  {
    pattern: "currently|presently|now|still|actively studying|pursuing|exploring|taking|completing",
    effect: "intended",
  },
  { pattern: "pursuing", effect: "intended", subject: true },
  { pattern: "enrolled in|on", effect: "intended" },
  { pattern: "working|training toward|towards", effect: "intended" },
  {
    pattern: "transitioning|pivoting|moving|breaking|branching in|into|to|towards|toward",
    effect: "intended",
    subject: true,
  },
  { pattern: "getting started with|in", effect: "intended" },
  { pattern: "career change|transition|move|pivot into|to|towards|toward", effect: "intended" },

  {
    pattern: "but|however|although|though|whereas|nevertheless|nonetheless|except|instead|besides",
    effect: "ends",
  },
  { pattern: "aside|apart from", effect: "ends" },
  { pattern: "other than", effect: "ends" },
  { pattern: "having|since|because", effect: "ends" },
  { pattern: "yet|while|i|i've|i'm|am", effect: "ends", linked: true },
  {
    pattern:
      "built|developed|used|using|wrote|led|created|designed|implemented|managed|deployed|delivered|have|has|had|worked|proficient|experienced|skilled|expert|strong|fluent|certified|trained|taught|know|knows|comfortable|familiar|competent|analysed|analyzed|maintained|published|completed|migrated|automated|improved|reduced|supported|ran|introduced|launched|mentored|presented|programmed|coded|configured|validated|tested|reviewed|currently|already|previously|applied|advanced|hands|solid|extensive|deep|excellent|good",
    effect: "ends",
    linked: true,
  },
  { pattern: "experience|background|expertise with|in|of|using", effect: "ends", linked: true },
  { pattern: "my|leverage|leveraging|bring|bringing", effect: "ends-intention" },
  { pattern: "with ~2 experience|background|expertise|skills", effect: "ends-intention" },
  { pattern: "using|who", effect: "ends-intention" },
  {
    pattern: "skilled|experienced|proficient",
    effect: "ends-intention",
    notAfter: "become becoming be get getting more",
  },
];

/** Words before a verb that say the person acts. */
export const SUBJECT_WORDS =
  "i am i'm im currently presently now actively still also been and started begun begin start keep continuously continuing enjoy love busy self mainly but";

/** Words that may stand between "no" and the name it denies. */
export const FILLERS =
  "any prior formal previous real direct professional hands on much the a an of with actual commercial";

/** Joining words that begin a new statement. */
export const JOINING_WORDS = "and or then also while";

/** What may stand in brackets or after a dash behind a name. */
export const CUES_BEHIND: readonly { readonly pattern: string; readonly effect: "negated" | "intended" }[] = [
  { pattern: "no experience|exposure|knowledge", effect: "negated" },
  { pattern: "none", effect: "negated" },
  { pattern: "no", effect: "negated" },
  { pattern: "never|not used", effect: "negated" },
  { pattern: "not yet", effect: "negated" },
  { pattern: "not familiar", effect: "negated" },
  { pattern: "currently|still|now learning|studying", effect: "intended" },
  { pattern: "learning|studying|planned", effect: "intended" },
  { pattern: "in progress", effect: "intended" },
  { pattern: "to learn", effect: "intended" },
  { pattern: "want to learn", effect: "intended" },
];
