import type { Skill } from "#src/atlas/index.ts";
import type { CaseStudy } from "../case-study.ts";
import { studyTexts } from "../study-texts.ts";
import type { Finding, Gate, GateInput } from "./gate.ts";

/** Words people put on a page to be found by; each needs a place in the work. */
const KEYWORDS: readonly (readonly [word: string, pattern: RegExp])[] = [
  ["FHIR", /\bfhir\b/giu],
  ["HL7", /\bhl7\b/giu],
  ["EHR", /\b(?:ehrs?|emr|electronic (?:health|medical|patient) records?)\b/giu],
  ["DICOM", /\bdicom\b/giu],
  ["RWE", /\b(?:rwe|real[- ]world evidence)\b/giu],
  ["OMOP", /\bomop\b/giu],
  ["SNOMED", /\bsnomed\b/giu],
  ["LOINC", /\bloinc\b/giu],
  ["HIPAA", /\bhipaa\b/giu],
  ["GDPR", /\bgdpr\b/giu],
  ["telehealth triage", /\btele(?:health|medicine) triage\b/giu],
  ["radiology workflow", /\bradiology workflow\b/giu],
  ["clinical workflow", /\bclinical workflow\b/giu],
  ["responsible AI", /\bresponsible ai\b/giu],
  ["SaMD", /\b(?:samd|software as a medical device)\b/giu],
  ["MLOps", /\bmlops\b/giu],
  ["federated learning", /\bfederated learning\b/giu],
];

/** Skills and the field's words stand only where the work shows them. */
export const checkKeywords: Gate = (input) => {
  const body = bodyOf(input.study);
  const front = [
    ["title", input.study.title],
    ["summary", input.study.summary],
    ...input.study.links.map(({ label }, place) => [`link ${place + 1}`, label] as const),
  ] as const;
  const words = KEYWORDS.flatMap(([word, pattern]): Finding[] => {
    const place = front.find(([, text]) => text.search(pattern) >= 0);
    if (place === undefined || body.some((text) => saysSo(text, pattern))) return [];
    return [
      {
        says: `“${word}” stands in the ${place[0]}, and no part of the work shows it.`,
        advice: "Say in one of the sections what you did with it, or take the word away.",
      },
    ];
  });
  return [...words, ...skillsWithoutProof(input, body)];
};

/** The sections and the structured part: where work is shown. */
const bodyOf = (study: CaseStudy): readonly string[] =>
  studyTexts(study)
    .filter(({ nature, part }) => nature === "own" && part === "work")
    .map(({ text }) => text);

/** Said, and not to say that it is missing. */
function saysSo(text: string, pattern: RegExp): boolean {
  return [...text.matchAll(pattern)].some(({ index }) => !isDenied(text, index));
}

const isDenied = (text: string, place: number): boolean =>
  /\b(?:no|not|without|never|nor|neither)\s+(?:\w+\s+){0,2}$/iu.test(
    text.slice(Math.max(0, place - 40), place),
  );

function skillsWithoutProof({ study, atlas, evaluations }: GateInput, body: readonly string[]): Finding[] {
  const searched = body.map((text): Searched => ({ exact: spaced(text), lower: spaced(text).toLowerCase() }));
  const made = partsMade(study, evaluations.length > 0);
  return study.skills.flatMap(({ skill: id }): Finding[] => {
    const skill = atlas.skills.find((one) => one.id === id);
    if (skill === undefined)
      return [{ says: `No skill “${id}” is held here.`, advice: "Choose it again from the list." }];
    if (SKILLS_OF.some(([part, skills]) => made.has(part) && skills.includes(id))) return [];
    const shows = [skill, ...atlas.skills.filter(({ implies }) => implies.includes(id))];
    if (shows.some((one) => searched.some((text) => namesSkill(one, text)))) return [];
    return [
      {
        says: `“${skill.label}” is on the list of skills, and no part of the work shows it.`,
        advice: `Say in a section where you did it, in words such as ${wordsFor(skill)}, or take it off the list.`,
      },
    ];
  });
}

const aliasText = (alias: Skill["aliases"][number]): string =>
  typeof alias === "string" ? alias : alias.text;

const wordsFor = (skill: Skill): string =>
  [skill.label, ...skill.aliases.map(aliasText)]
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(", ");

/** Whether a skill's label or one of its other names stands in a text. */
function namesSkill(skill: Skill, { exact, lower }: Searched): boolean {
  return (
    standsIn(lower, spaced(skill.label).toLowerCase()) ||
    skill.aliases.some((alias) =>
      typeof alias !== "string" && alias.exactCase === true
        ? standsIn(exact, spaced(alias.text))
        : standsIn(lower, spaced(aliasText(alias)).toLowerCase()),
    )
  );
}

interface Searched {
  readonly exact: string;
  readonly lower: string;
}

const spaced = (text: string): string => text.replaceAll(/[\s\u2010-\u2015-]+/gu, " ");

/** Whole words, with a plural s or without, and not to say that they are missing. */
function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length + (text[at + words.length]?.toLowerCase() === "s" ? 1 : 0);
    const ends = !isLetter(text[end]) || !isLetter(text[at + words.length]);
    if (!isLetter(text[at - 1]) && ends && !isDenied(text, at)) return true;
  }
  return false;
}

const isLetter = (mark: string | undefined): boolean => mark !== undefined && /[\p{L}\p{N}]/u.test(mark);

type Made =
  | "evaluation"
  | "hazards"
  | "workflow"
  | "roi"
  | "critique"
  | "spec"
  | "controls"
  | "alerts"
  | "context"
  | "override"
  | "equity"
  | "prose"
  | "measures";

/** Parts of a piece that are themselves the work of a skill, named or not. */
const SKILLS_OF: readonly (readonly [Made, readonly string[]])[] = [
  [
    "evaluation",
    [
      "model-evaluation",
      "discrimination-metrics",
      "calibration",
      "threshold-selection",
      "decision-curve-analysis",
      "subgroup-analysis",
      "fairness-metrics",
    ],
  ],
  ["hazards", ["risk-management", "patient-safety", "iso-14971", "safety-review"]],
  ["workflow", ["workflow-redesign", "process-mapping"]],
  ["roi", ["roi-modelling"]],
  ["critique", ["evidence-appraisal"]],
  ["spec", ["product-specification", "product-management"]],
  ["controls", ["ai-governance", "model-risk-management", "model-monitoring"]],
  ["alerts", ["alert-fatigue-management"]],
  ["context", ["problem-framing"]],
  ["override", ["human-oversight", "escalation-design", "human-in-the-loop-design"]],
  ["equity", ["health-equity", "bias-assessment"]],
  ["measures", ["impact-metrics", "adoption-measurement"]],
  [
    "prose",
    [
      "technical-writing",
      "scientific-writing",
      "technical-documentation",
      "executive-communication",
      "plain-language-writing",
      "data-storytelling",
      "medical-writing",
    ],
  ],
];

function partsMade({ structure, sections }: CaseStudy, evaluated: boolean): ReadonlySet<Made> {
  const filled = (text: string | undefined): boolean => (text ?? "").trim().length >= 80;
  const parts: readonly (readonly [Made, boolean])[] = [
    ["evaluation", evaluated],
    [
      "hazards",
      ("hazards" in structure && structure.hazards.length > 0) ||
        ("risks" in structure && structure.risks.length > 0),
    ],
    [
      "workflow",
      structure.kind === "workflow-redesign" && structure.before.length > 0 && structure.after.length > 0,
    ],
    ["roi", structure.kind === "roi-model" && structure.assumptions.length > 0],
    ["critique", structure.kind === "paper-critique" && structure.answers.length > 0],
    ["spec", structure.kind === "product-spec" && structure.requirements.length > 0],
    ["controls", structure.kind === "governance-memo" && structure.controls.length > 0],
    ["alerts", structure.kind === "clinical-playbook" && structure.alertBudget.alertsPerPatientDay > 0],
    ["context", filled(sections.context)],
    ["override", filled(sections.override)],
    ["equity", "equity" in structure && filled(structure.equity)],
    [
      "measures",
      ("measures" in structure && structure.measures.length > 0) ||
        ("successMeasures" in structure && structure.successMeasures.length > 0) ||
        ("monitoring" in structure && structure.monitoring.length > 0),
    ],
    ["prose", filled(sections.context) && filled(sections["clinical-meaning"])],
  ];
  return new Set(parts.flatMap(([part, there]) => (there ? [part] : [])));
}
