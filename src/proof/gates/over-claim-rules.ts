interface OverClaimRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly says: string;
  /** Words an honest author could use. */
  readonly instead: string;
}

const DASH = "[\\s\\u2010-\\u2015-]*";
const CARERS =
  "(?:clinicians?|doctors?|physicians?|nurses?|radiologists?|pathologists?|pharmacists?|surgeons?|therapists?|staff|specialists?|experts?|humans?|people|clinical judge?ment|human (?:review|judge?ment|oversight))";
const MACHINE =
  "(?:it|model|tool|app|system|algorithm|classifier|software|assistant|chatbot|network|ai|that|which|score)";

const rule = (id: string, pattern: string, says: string, instead: string): OverClaimRule => ({
  id,
  pattern: new RegExp(pattern, "giu"),
  says,
  instead,
});

/** Claims that a learning project cannot make, whatever its numbers. */
export const OVER_CLAIM_RULES: readonly OverClaimRule[] = [
  rule(
    "compliance",
    `\\b(?:hipaa|gdpr|mdr|ai act|phipa|dpdp)${DASH}(?:compliant|certified|approved|ready|proof)\\b|\\b(?:ensur|achiev|deliver|provid|reach)\\w* (?:full |complete )?(?:hipaa|gdpr) compliance\\b|\\b(?:complian(?:t|ce) with|compl(?:y|ies|ied) with|meets? (?:all |every )?(?:the )?(?:requirements? of )?)\\s*(?:the )?(?:hipaa|gdpr|mdr|ai act)\\b`,
    "Compliance is a state of an organisation with duties under a law; a project of your own cannot have it.",
    "Write “aware of HIPAA” and say what you did: no identifiers, synthetic records.",
  ),
  rule(
    "cleared",
    `\\bfda${DASH}(?:approved|cleared|certified|registered|authori[sz]ed)\\b|\\b(?:has|have|with|got|received|holds?) (?:an? )?fda (?:approval|clearance)\\b|\\b(?:approved|cleared|authori[sz]ed|certified) by (?:the )?(?:fda|mhra|ema|regulators?)\\b|\\bce${DASH}(?:marked|certified|mark)\\b|\\bmedical${DASH}grade\\b`,
    "Only a regulator clears a device, and a learning project has been before none.",
    "Write “not reviewed by any regulator; real use would need that first”.",
  ),
  rule(
    "validated",
    `\\bclinically${DASH}(?:validated|proven|tested|approved|verified|certified|sound|safe|ready)\\b|\\b(?:validated|proven|approved|certified) (?:for|in) (?:clinical (?:use|practice)|patients|patient care|real care)\\b|\\bready for (?:the )?(?:bedside|clinical use|clinical practice|patient care|hospital use|deployment in (?:care|hospitals?))\\b`,
    "Validation in care takes a study with patients, planned beforehand.",
    "Write “judged on a held-out file; not validated with patients”.",
  ),
  rule(
    "replaces",
    `\\b(?:replac(?:e|es|ed|ing)|substitut(?:e|es|ed|ing) for|outperforms?|better than)\\s+(?:(?:the|a|an|any|all|our|your|most|every|trained|human|experienced|busy)\\s+){0,3}${CARERS}\\b|\\b(?:makes?|making|render(?:s|ing)?)\\s+(?:the |a )?${CARERS}\\s+(?:unnecessary|redundant|obsolete|superfluous)\\b|\\bwithout (?:any )?(?:need (?:for|of) )?(?:a |any )?(?:human|clinician|doctor)(?:'s)? (?:oversight|review|involvement|supervision|in the loop)\\b`,
    "A tool changes what people do; it does not stand in for their judgement, and nobody has shown that yours could.",
    "Write “helps the nurse decide whom to see first; she decides”.",
  ),
  rule(
    "diagnoses",
    `\\b${MACHINE}\\s+(?:(?:can|will|could|also|now|reliably|automatically|accurately|correctly|instantly|even)\\s+){0,3}diagnos(?:e|es|ed)\\b|\\b(?:used|able|ready|built|made|designed|intended|trained)\\s+(?:to|for)\\s+(?:\\w+ly\\s+)?diagnos(?:e|ing)\\b|\\bself${DASH}diagnos(?:is|e)\\b`,
    "Diagnosing is what a clinician does, and in software it makes a device of a learning project.",
    "Write “marks films for a radiologist to read first” or “estimates a risk”.",
  ),
  rule(
    "guarantees",
    `\\b(?<!letters? of )guarantee(?:s|d|ing)?\\b|\\b(?:ensures?|assures?) (?:complete |full |absolute |total )?(?:safety|patient safety|accuracy|privacy|fairness)\\b`,
    "Nothing in care can be guaranteed, least of all by a model.",
    "Say what was measured, on how many, with the interval.",
  ),
  rule(
    "perfect",
    `\\b(?:100|hundred)\\s?(?:%|per ?cent|percent)\\s*(?:accura\\w+|reliab\\w+|safe\\w*|correct\\w*|sensitiv\\w+|precis\\w+|specific\\w*|secure\\w*)|\\b(?:perfect(?:ly)?|completely|fully|totally|always|absolutely|entirely)\\s+(?:accura\\w+|reliab\\w+|safe|correct|sensitive|secure|anonymous)\\b|\\b(?:never|does not|doesn['’]t|will not|won['’]t) (?:miss|misses|fail|fails|err|errs|hallucinate|hallucinates|make mistakes|be wrong)\\b|\\b(?:flawless(?:ly)?|infallible|error${DASH}free|zero (?:errors?|false alarms?|false negatives?|hallucinations?|misses|risk)|risk${DASH}free)\\b`,
    "No model is perfect, and a reader who sees the word stops believing the rest.",
    "Give the error that was found, with its interval, and one case it got wrong.",
  ),
  rule(
    "bias",
    `\\b(?:eliminat(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|eradicat(?:e|es|ed|ing)|abolish(?:es|ed)?)\\s+(?:all |any |every )?(?:\\w+ )?bias(?:es)?\\b|\\b(?:free (?:of|from) (?:any )?bias|bias${DASH}free|has no bias|have no bias|(?:completely|fully|totally|entirely) (?:un${DASH}?biased|fair)|fair (?:to|for) (?:everyone|everybody|all)|treats (?:everyone|everybody|all patients) (?:equally|fairly|alike))\\b`,
    "Bias can be looked for, measured and made smaller; nobody has taken it away.",
    "Write “we looked at these groups; the widest difference was …”.",
  ),
  rule(
    "safe",
    `\\bsafe (?:for|in|on) (?:all |any |use (?:in|on|with|by) )?(?:patients?|clinical (?:use|practice)|care|people|humans?|everybody|everyone)\\b|\\b(?:proven|shown|known|certified) (?:to be )?safe\\b|\\b(?:poses?|carries|has|with) no (?:risk|danger) (?:to|for) (?:the )?(?:patients?|people|anyone|anybody)\\b|\\bdoes no harm\\b|\\bharmless\\b`,
    "Safety is shown by use under watch, over time.",
    "Name the hazards you know and what stands against each.",
  ),
  rule(
    "saves",
    `\\b(?:sav(?:es|ed|ing)) (?:\\w+ )?lives\\b|\\b(?:${MACHINE}|this|we)\\s+(?:(?:can|will|also|now|reliably|already|greatly)\\s+){0,3}(?:reduces?|lowers?|cuts?|prevents?|prevented|reduced) (?:the )?(?:mortality|deaths?|readmissions?|harm)\\b(?! in simulation)`,
    "An effect on patients is shown by a trial or a careful before-and-after study.",
    "Write “could help to …; no effect on patients was studied”.",
  ),
];
