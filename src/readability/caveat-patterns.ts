/** What a caveat does for the reader. */
export type CaveatKind = "emergency" | "emergency-sign" | "seek-care" | "uncertainty" | "warning" | "scope";

export interface CaveatPattern {
  readonly kind: CaveatKind;
  /** What it is about: two with one key say the same. */
  readonly key: string;
  readonly pattern: RegExp;
}

const CLINICIAN = String.raw`(?:(?:a|an|the|your|their|his|her|our)\s+)?(?:own\s+|local\s+|family\s+|primary\s+care\s+|health(?:\s?care)?\s+|care\s+|medical\s+)*(?:doctors?|gps?|physicians?|clinicians?|providers?|professionals?|nurses?|midwi(?:fe|ves)|care\s+team|practice|clinic|specialists?|dentists?|surgeons?|pa)\b`;
const ASK = String.raw`(?:call|see|tell|asking|ask|contact|phone|ring|visit|consult|speak(?:ing)?\s+(?:to|with)|talk(?:ing)?\s+(?:to|with|about\s+\w+\s+with)|check\s+with|discuss\s+\w+(?:\s+\w+)?\s+with|let|inform|go\s+to|get\s+in\s+touch\s+with|follow\s+up\s+with|message)`;

const of = (kind: CaveatKind, key: string, pattern: string): CaveatPattern => ({
  kind,
  key,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, "giu"),
});

/** Lines a patient's safety may hang on. Earlier ones win where two overlap. */
export const CAVEAT_PATTERNS: readonly CaveatPattern[] = [
  of(
    "emergency",
    "call-emergency-number",
    String.raw`(?:call|dial|ring|phone)\s+(?:an\s+ambulance|(?:the\s+)?emergency\s+(?:number|services?|line)|9-?1-?1|999|112|000|111|(?:your\s+)?local\s+emergency\s+(?:number|services?))|911|999`,
  ),
  of(
    "emergency",
    "emergency-department",
    String.raw`(?:go|come|get|head|taken?|drive)\s+(?:straight\s+|right\s+|immediately\s+|at\s+once\s+)?(?:\w+\s+)?to\s+(?:the\s+|an?\s+|your\s+)?(?:nearest\s+|local\s+|closest\s+)?(?:emergency\s+(?:room|department)|er|ed|a&e|a\s+and\s+e|casualty|hospital)|(?:nearest|local)\s+emergency\s+(?:room|department)|a&e`,
  ),
  of(
    "emergency",
    "emergency-help",
    String.raw`(?:seek|get|need)\s+(?:emergency|immediate|urgent)\s+(?:medical\s+)?(?:help|care|attention|treatment|assistance)|medical\s+emergency|get\s+(?:medical\s+)?help\s+(?:right\s+away|at\s+once|immediately|straight\s+away|now)`,
  ),
  of(
    "emergency",
    "poison-centre",
    String.raw`poison\s+(?:control|cent(?:er|re)|information)(?:\s+cent(?:er|re))?`,
  ),
  of(
    "emergency",
    "crisis-line",
    String.raw`(?:crisis|suicide|samaritans)\s*(?:line|lifeline|helpline|hotline)?(?:\s+at\s+988)?|988`,
  ),
  of(
    "emergency-sign",
    "chest-pain",
    String.raw`(?:chest\s+(?:pains?|pressure|tightness|discomfort)|(?:pain|pressure|tightness)\s+in\s+(?:the|your)\s+chest)`,
  ),
  of(
    "emergency-sign",
    "trouble-breathing",
    String.raw`(?:trouble|difficulty|problems?|hard\s+time)\s+(?:in\s+|with\s+)?breathing|(?:short(?:ness)?\s+of\s+breath|breathless(?:ness)?|can(?:no|')t\s+breathe|cannot\s+breathe|struggl(?:e|ing)\s+to\s+breathe|hard\s+to\s+breathe|gasping)`,
  ),
  of(
    "emergency-sign",
    "stroke-sign",
    String.raw`(?:face|facial|mouth)\s+(?:is\s+)?(?:droop(?:s|ing)?|drooped)|droop(?:ing|y)\s+face|(?:slurred|garbled)\s+speech|(?:sudden\s+)?(?:weakness|numbness)\s+(?:on|of|in)\s+one\s+side|sudden\s+(?:confusion|loss\s+of\s+(?:sight|vision|speech|balance)|severe\s+headache)|worst\s+headache`,
  ),
  of(
    "emergency-sign",
    "heavy-bleeding",
    String.raw`(?:heavy|severe|uncontrolled)\s+bleeding|bleeding\s+that\s+(?:will|does)(?:n't|\s+not)\s+stop|(?:vomit(?:ing)?|throw(?:ing)?\s+up|cough(?:ing)?\s+up)\s+blood|black,?\s+tarry\s+stools?`,
  ),
  of(
    "emergency-sign",
    "allergic-reaction",
    String.raw`swelling\s+of\s+(?:the|your)\s+(?:face|lips?|tongue|throat)(?:,?\s+(?:and\s+|or\s+)?(?:face|lips?|tongue|throat))*|(?:face|lips?|tongue|throat)\s+swell(?:s|ing)?|(?:severe|serious)\s+allergic\s+reactions?|anaphyla(?:xis|ctic\s+(?:shock|reaction))`,
  ),
  of(
    "emergency-sign",
    "unconscious",
    String.raw`(?:pass(?:es|ed|ing)?\s+out|faint(?:s|ed|ing)?|unconscious(?:ness)?|loss\s+of\s+consciousness|los(?:e|es|ing|t)\s+consciousness|collaps(?:e|es|ed)|unresponsive|(?:can(?:no|')t|cannot)\s+be\s+woken)`,
  ),
  of("emergency-sign", "seizure", String.raw`(?:seizures?|convulsions?|fits?\s+that\s+last)`),
  of(
    "emergency-sign",
    "self-harm",
    String.raw`(?:suicid(?:e|al)(?:\s+thoughts?)?|(?:thoughts?\s+of\s+|think(?:ing)?\s+(?:about|of)\s+)?(?:harm|hurt|kill)(?:ing)?\s+(?:yourself|themselves|himself|herself)|self-harm)`,
  ),
  of("emergency-sign", "stiff-neck", String.raw`stiff\s+neck`),
  of(
    "emergency-sign",
    "overdose",
    String.raw`(?:overdos(?:e|es|ed)|took\s+too\s+much|taken\s+too\s+much|swallowed\s+too\s+many)`,
  ),
  of("seek-care", "clinician", String.raw`${ASK}\s+${CLINICIAN}(?:\s+know)?`),
  of(
    "seek-care",
    "pharmacist",
    String.raw`${ASK}\s+(?:(?:a|an|the|your)\s+)?(?:doctor\s+or\s+)?pharmacists?`,
  ),
  of(
    "seek-care",
    "medical-help",
    String.raw`(?:seek|get)\s+(?:medical|professional)\s+(?:help|care|advice|attention)|medical\s+attention|make\s+an\s+appointment|book\s+an\s+appointment`,
  ),
  of(
    "seek-care",
    "when-worse",
    String.raw`(?:if|when)\s+(?:your\s+|the\s+|these\s+|any\s+)?(?:symptoms?|pain|fever|rash|it|they|you|things)\s+(?:gets?|becomes?|grows?|are\s+getting|is\s+getting)\s+worse|(?:if|when)\s+(?:\w+\s+){1,3}(?:do(?:es)?\s+not|don't|doesn't)\s+(?:improve|get\s+better|go\s+away)|do(?:es)?\s+not\s+(?:improve|get\s+better|go\s+away)\s+(?:in|within|after)\s+\w+\s+\w+`,
  ),
  of(
    "warning",
    "do-not-stop",
    String.raw`(?:do\s+not|don't|never)\s+(?:stop|change|skip|quit)\s+(?:taking\s+|using\s+|the\s+|your\s+|this\s+|it\b)?(?:\w+)?`,
  ),
  of(
    "warning",
    "do-not-take",
    String.raw`(?:do\s+not|don't|never|should\s+not|shouldn't|must\s+not)\s+(?:take|use|give|combine|mix|drink|drive|exceed|chew|crush|swallow|apply|double|share|start)\b(?:\s+(?:more\s+than|with|this|it|aspirin|ibuprofen|alcohol|any))?`,
  ),
  of(
    "warning",
    "no-more-than",
    String.raw`(?:no\s+more\s+than|not\s+more\s+than|at\s+most|maximum(?:\s+of)?)(?=\s+\S*\d|\s+(?:one|two|three|four|five|six|eight|ten))`,
  ),
  of(
    "warning",
    "pregnancy",
    String.raw`(?:(?:if\s+you\s+(?:are|may\s+be|might\s+be|could\s+be|become|plan\s+to\s+become)\s+)?pregnant|pregnancy|breast-?feeding)`,
  ),
  of(
    "warning",
    "allergy",
    String.raw`(?:if\s+you\s+(?:are|have\s+been)\s+)?allergic\s+to|(?:if\s+you\s+have\s+)?(?:an\s+)?allerg(?:y|ies)\s+to`,
  ),
  of(
    "warning",
    "interaction",
    String.raw`(?:interact(?:s|ions?)?\s+with|drug\s+interactions?|other\s+(?:medicines?|medications?|drugs?)\s+you\s+(?:take|use|are\s+taking)|with\s+(?:alcohol|grapefruit))`,
  ),
  of(
    "warning",
    "side-effects",
    String.raw`(?:side\s+effects?|unwanted\s+effects?|adverse\s+(?:effects?|reactions?|events?))`,
  ),
  of(
    "warning",
    "other-conditions",
    String.raw`if\s+you\s+have\s+(?:ever\s+had\s+)?(?:a\s+history\s+of\s+)?(?:\w+\s+)?(?:kidney|liver|heart|lung|stomach|bleeding)\s+(?:disease|problems?|trouble|conditions?|failure)`,
  ),
  of(
    "warning",
    "children",
    String.raw`(?:keep\s+(?:it\s+|this\s+|medicines?\s+)?(?:out\s+of\s+reach\s+of|away\s+from)\s+children|children\s+(?:under|below|younger\s+than)\s+\w+|not\s+for\s+children)`,
  ),
  of(
    "scope",
    "general-information",
    String.raw`(?:general\s+information(?:\s+only)?|for\s+information\s+only|(?:not|no)\s+(?:a\s+)?(?:substitute|replacement)\s+for\s+(?:\w+\s+)?(?:medical\s+)?(?:advice|care|treatment|diagnosis)|(?:is|are)\s+not\s+medical\s+advice|cannot\s+(?:diagnose|replace)|not\s+a\s+diagnosis)`,
  ),
  of(
    "uncertainty",
    "not-known",
    String.raw`(?:(?:is|are)\s+not\s+(?:yet\s+)?(?:known|clear|certain|well\s+understood|fully\s+understood|proven)|(?:isn't|aren't)\s+(?:known|clear|certain|proven)|unclear|unknown|unproven|we\s+do\s+not\s+know|we\s+don't\s+know|nobody\s+knows|more\s+research\s+is\s+needed|(?:cannot|can't|can\s+not)\s+be\s+(?:sure|certain|ruled\s+out)|uncertain)`,
  ),
  of(
    "uncertainty",
    "weak-evidence",
    String.raw`(?:(?:limited|weak|low-certainty|low-quality|little|mixed|conflicting|early|some|insufficient|not\s+enough)\s+evidence|evidence\s+(?:is|was)\s+(?:limited|weak|mixed|uncertain|low|lacking)|(?:studies|trials)\s+(?:disagree|differ|are\s+small)|small\s+stud(?:y|ies))`,
  ),
  of(
    "uncertainty",
    "depends",
    String.raw`(?:depends?\s+on|depending\s+on|var(?:y|ies)(?:\s+(?:from|by|between|widely))?|differs?\s+(?:from\s+person|between\s+people)|not\s+everyone|not\s+for\s+everyone|(?:in|for)\s+(?:some|most|many|a\s+few)\s+people|(?:some|most|many|few)\s+(?:people|patients|adults|children))`,
  ),
  of(
    "uncertainty",
    "may",
    String.raw`(?:may|might|could|possibly|perhaps|probably|likely|unlikely|sometimes|often|usually|in\s+(?:some|most|many|rare)\s+cases|rarely|about|roughly|approximately|appears?\s+to|seems?\s+to|suggests?)`,
  ),
];
