interface GateName {
  readonly title: string;
  readonly why: string;
  readonly sources: readonly string[];
}

/** Every gate: what it is called, why it stands, and what that rests on. The order is the one people meet them in. */
export const GATES = {
  front: {
    title: "Title and summary",
    why: "A reader decides in one line whether to read on: which problem, and for whom.",
    sources: ["S0-B03", "S0-B15"],
  },
  problem: {
    title: "The problem",
    why: "A piece that does not say whose problem it solves, and how it would be used, is an exercise in tools.",
    sources: ["S0-B03", "S0-B02", "S0-B27"],
  },
  parts: {
    title: "Every part written",
    why: "A reader looks for each part in its place; a missing one reads as something hidden.",
    sources: ["S0-B7", "S0-B7c", "S0-Q06"],
  },
  "data-rights": {
    title: "Data and rights",
    why: "Using health data without the right to it can hurt the people in it and end a career before it starts.",
    sources: ["X-15", "S3-30", "physionet-dua", "physionet-llm-2025"],
  },
  evaluation: {
    title: "Evaluation",
    why: "Numbers that are typed in go stale or get flattered; those of a kept evaluation carry their intervals.",
    sources: ["S0-B7", "S0-B00", "tripod-ai-2024"],
  },
  subgroups: {
    title: "Subgroups",
    why: "A model that serves one group worse can look fine on average.",
    sources: ["S0-A17", "tripod-ai-2024", "probast-ai-2025"],
  },
  "clinical-meaning": {
    title: "Meaning in care",
    why: "A measure means nothing to a ward until it is told in patients, alerts and minutes.",
    sources: ["S0-B7", "S0-B7c"],
  },
  limits: {
    title: "Limits",
    why: "People who judge such work look first for what its author knows it cannot do.",
    sources: ["S0-B7", "S0-Q10", "tripod-ai-2024"],
  },
  oversight: {
    title: "Human oversight",
    why: "Somebody must be able to overrule it, and know when to.",
    sources: ["S0-B7c", "S0-Q06", "S0-Q10"],
  },
  disclaimer: {
    title: "Disclaimer",
    why: "Somebody may mistake a learning project for advice; the page itself has to prevent that.",
    sources: ["S0-B8", "S0-B7c"],
  },
  "over-claims": {
    title: "No over-claims",
    why: "A claim that only a study, a regulator or an organisation can make tells a reader that the author does not know.",
    sources: ["X-16", "S0-Q10", "S0-B16"],
  },
  identifiers: {
    title: "Nobody can be recognised",
    why: "One name or number of a real person in a public page cannot be taken back.",
    sources: ["hhs-deidentification", "rule-nobody-identified"],
  },
  keywords: {
    title: "Words with proof",
    why: "The first question in an interview is what you did with the word on your page.",
    sources: ["S0-B16", "X-17"],
  },
  links: {
    title: "Links",
    why: "A link that travels in the open can be changed on the way.",
    sources: ["S0-B15"],
  },
  structure: {
    title: "The structured part",
    why: "This kind of piece is judged by its tables more than by its prose.",
    sources: ["S0-Q06", "S0-B13"],
  },
  hazards: {
    title: "Hazards",
    why: "A change to care without a list of how it can hurt, and who watches each way, is not ready for care.",
    sources: ["S0-B7c", "standards-general"],
  },
  equity: {
    title: "Equity",
    why: "What works for most can shut out those who speak, hear, move or sicken differently.",
    sources: ["S0-A17", "who-ai-health"],
  },
  "alert-budget": {
    title: "Alert budget",
    why: "Alerts beyond what a nurse can answer are not answered, the true ones among them.",
    sources: ["S0-B5"],
  },
  "stop-rule": {
    title: "A rule to stop",
    why: "What was started with hope is hard to end, unless it was written down when to end it.",
    sources: ["S0-B7c", "nist-ai-rmf"],
  },
  roi: {
    title: "Ranges and sources",
    why: "One number hides every guess behind it; a range with a source can be argued with.",
    sources: ["S0-B13", "S0-B21"],
  },
  critique: {
    title: "Appraisal",
    why: "A verdict without reasons is an opinion; the reasons are the work.",
    sources: ["S0-B19", "probast-ai-2025", "tripod-ai-2024"],
  },
} as const satisfies Readonly<Record<string, GateName>>;

export type GateId = keyof typeof GATES;
