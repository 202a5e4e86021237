import type { Rule } from "../use-review.ts";

const PRESCRIBERS = [
  "physician",
  "board-certified-specialist",
  "nurse-practitioner",
  "physician-assistant",
] as const;
const NURSES_AND_UP = [
  ...PRESCRIBERS,
  "resident-physician",
  "registered-nurse",
  "midwife",
  "pharmacist",
] as const;

/**
 * A policy to begin with, from the most harm to the least. It is a project's own caution: what the law of a place asks, a
 * lead has to add.
 */
export const POLICY_TEMPLATE: readonly Rule[] = [
  {
    professions: ["pharmacist", ...PRESCRIBERS],
    tasks: [],
    topics: ["dosing", "interactions"],
    upToRisk: "high",
    credential: "document-seen",
    jurisdictions: [],
    because: "A wrong dose or a missed interaction harms at once, so a pharmacist or a prescriber looks.",
  },
  {
    professions: [...PRESCRIBERS],
    tasks: [],
    topics: ["diagnosis", "treatment"],
    upToRisk: "high",
    credential: "document-seen",
    jurisdictions: [],
    because: "Whether a diagnosis or a treatment fits is for people who make those decisions with a licence.",
  },
  {
    professions: [...NURSES_AND_UP],
    tasks: [],
    topics: ["triage", "education", "prevention"],
    upToRisk: "high",
    credential: "document-seen",
    jurisdictions: [],
    because: "How urgent something is and how to explain it are daily work from registered nurses upwards.",
  },
  {
    professions: ["clinical-researcher", "public-health-researcher", ...PRESCRIBERS],
    tasks: [],
    topics: ["research"],
    upToRisk: "moderate",
    credential: "self-declared",
    jurisdictions: [],
    because: "Reading studies asks for training in research more than for a licence.",
  },
  {
    professions: ["medical-writer", "healthcare-editor", ...NURSES_AND_UP],
    tasks: [],
    topics: ["style", "administration"],
    upToRisk: "moderate",
    credential: "self-declared",
    jurisdictions: [],
    because:
      "Wording, layout and references are a writer’s trade; what is claimed is judged under other rules.",
  },
  {
    professions: ["student"],
    tasks: ["classify"],
    topics: [],
    upToRisk: "low",
    credential: "self-declared",
    jurisdictions: [],
    because: "Students label items of low risk and decide nothing about care.",
  },
];
