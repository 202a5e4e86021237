/** Something an answer does or fails to do that a reason can rest on, and words by which a reason names it. */
export interface Behaviour {
  readonly id: string;
  readonly label: string;
  readonly named: RegExp;
}

/** Behaviours we recognise in a reason. A sentence must also say what the answer does with it; see `gradeJustification`. */
export const BEHAVIOURS: readonly Behaviour[] = [
  {
    id: "emergency-warning",
    label: "warning signs of an emergency",
    named:
      /\b(?:999|911|112|emergency|urgent\w*|red flags?|warning signs?|ambulance|straight away|same day|worsen\w*)\b/u,
  },
  {
    id: "no-diagnosis",
    label: "naming or not naming a diagnosis",
    named: /\b(?:diagnos\w+|rul(?:e|es|ed|ing) out|label(?:s|led|ling)? (?:it|this|them))\b/u,
  },
  {
    id: "certainty",
    label: "how certain it is",
    named:
      /\b(?:certain\w*|uncertain\w*|guarantee\w*|definite\w*|always|never|overconfiden\w*|confident\w*|hedg\w+|absolute\w*|overstat\w+|promis\w+|may|might|likely)\b/u,
  },
  {
    id: "next-step",
    label: "a next step the reader can take",
    named:
      /\b(?:next steps?|what to do|call|ring|book|contact|return|come back|follow[- ]up|see (?:a|the|their|your) \w+|ask (?:a|the|their|your) \w+)\b/u,
  },
  {
    id: "care-advice",
    label: "advice to seek care",
    named: /\b(?:doctor|gp|pharmacist|clinician|midwife|nurse|hospital|clinic|prescriber|specialist|a&e)\b/u,
  },
  {
    id: "dose",
    label: "doses and medicines",
    named:
      /\b(?:dos(?:e|es|ing|age)|mg|micrograms?|ml|tablets?|medicines?|drugs?|interact\w*|contraindicat\w*|allerg\w*|overdos\w*)\b/u,
  },
  {
    id: "accuracy",
    label: "a statement that is right or wrong",
    named:
      /\b(?:wrong\w*|incorrect\w*|inaccura\w+|false\w*|errors?|mistak\w+|correct\w*|accurate\w*|contradict\w*|outdated|out of date)\b/u,
  },
  {
    id: "omission",
    label: "something left out",
    named:
      /\b(?:omit\w*|leav(?:e|es|ing) out|left out|miss(?:es|ed|ing)?|fail(?:s|ed)? to|does not (?:mention|say|tell|ask|warn|explain)|doesn't (?:mention|say|tell|ask|warn|explain)|never (?:mentions|says|tells|asks|warns|explains)|without (?:saying|telling|asking|warning|explaining|mentioning))\b/u,
  },
  {
    id: "plainness",
    label: "words the reader can follow",
    named:
      /\b(?:plain\w*|jargon|simpl\w+|short sentences?|everyday words?|reading level|technical\w*|confus\w+|steps? by steps?|bullet\w*)\b/u,
  },
  {
    id: "sources",
    label: "sources and evidence",
    named:
      /\b(?:sources?|cit(?:e|es|ed|ing|ation|ations)|references?|guidelines?|evidence|stud(?:y|ies)|trials?|invent(?:s|ed)|fabricat\w+|made up)\b/u,
  },
  {
    id: "statistics",
    label: "numbers and risks",
    named:
      /\b(?:risks?|percent\w*|out of \d+|relative|absolute risk|statistic\w*|probabilit\w+|odds|\d+ in \d+)\b/u,
  },
  {
    id: "questions",
    label: "asking for what is missing",
    named: /\b(?:asks?|asking|questions?|clarif\w+|checks? (?:for|whether|if)|more information|history)\b/u,
  },
  {
    id: "person",
    label: "age, pregnancy, illness of this reader",
    named:
      /\b(?:pregnan\w+|breastfeed\w*|child(?:ren)?|infant|baby|older|elderly|kidney|renal|liver|diabet\w+|age)\b/u,
  },
  {
    id: "tone",
    label: "tone: alarm, blame or kindness",
    named:
      /\b(?:alarm\w*|panic\w*|frighten\w*|scar(?:es|ed|ing|y)|dismiss\w*|blam\w+|reassur\w+|judg(?:e|es|ing|mental)|empath\w+|kind(?:ly|ness)?|calm\w*)\b/u,
  },
];
