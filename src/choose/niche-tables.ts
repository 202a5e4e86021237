import type { Background } from "#src/atlas/index.ts";
import type { NicheQuestion } from "./niche.ts";

// The tables behind the niche filter. The three questions are the guides' (S0-Q05) and so is the anchor in strengths
// people have already (S0-X1); which family and domain each answer leans to is the project's own judgement.

/** What a strength leans to: role families with points, and the backgrounds that usually have it. */
export interface StrengthLean {
  readonly words: string;
  readonly categories: Readonly<Record<string, number>>;
  readonly backgrounds: readonly Background[];
}

export const STRENGTHS: Readonly<Record<NicheQuestion["strength"], StrengthLean>> = {
  code: {
    words: "writing software",
    categories: { builders: 6, emerging: 4, data: 2 },
    backgrounds: ["software-engineer"],
  },
  data: {
    words: "working with data",
    categories: { data: 6, builders: 3, governance: 2 },
    backgrounds: ["data-professional"],
  },
  medicine: {
    words: "clinical practice",
    categories: { clinical: 6, reviewer: 4, implementation: 2, governance: 2 },
    backgrounds: ["physician", "nurse", "pharmacist", "allied-health"],
  },
  operations: {
    words: "running services and projects",
    categories: { implementation: 6, product: 6, governance: 2 },
    backgrounds: ["manager"],
  },
  communication: {
    words: "writing, teaching and design",
    categories: { emerging: 5, implementation: 5, reviewer: 4, product: 3, governance: 2 },
    backgrounds: ["writer-designer"],
  },
  policy: {
    words: "rules and policy",
    categories: { governance: 6, product: 2 },
    backgrounds: ["public-health", "manager"],
  },
};

/** Where an interest is met: domains, the nearest first. "other" leaves the domain to the problem. */
export const INTERESTS: Readonly<
  Record<NicheQuestion["interest"], { readonly words: string; readonly domains: readonly string[] }>
> = {
  imaging: { words: "medical imaging", domains: ["imaging"] },
  // Transfers and staffing of intensive care are hospital operations (S0-D4); its signals are monitoring.
  icu: { words: "intensive care", domains: ["ops", "rpm"] },
  oncology: { words: "cancer care", domains: ["precision", "imaging"] },
  "primary-care": { words: "primary care", domains: ["ops", "genai"] },
  telehealth: { words: "care at a distance", domains: ["rpm", "genai"] },
  "mental-health": { words: "mental health", domains: ["genai", "rpm"] },
  "drug-discovery": { words: "drug discovery", domains: ["rnd"] },
  documentation: { words: "clinical documentation", domains: ["genai", "ops"] },
  operations: { words: "the running of hospitals", domains: ["ops"] },
  other: { words: "something else", domains: [] },
};

/** Where a problem is worked on: domains, the nearest first, and role families. */
export const PROBLEMS: Readonly<
  Record<
    NicheQuestion["problem"],
    { readonly words: string; readonly domains: readonly string[]; readonly categories: readonly string[] }
  >
> = {
  "catch-it-earlier": {
    words: "finding illness earlier",
    domains: ["imaging", "rpm", "precision"],
    categories: ["builders", "data"],
  },
  "less-paperwork": {
    words: "less paperwork",
    domains: ["genai", "ops"],
    categories: ["emerging", "implementation"],
  },
  "keep-it-safe": {
    words: "keeping AI safe for patients",
    domains: ["genai", "imaging"],
    categories: ["governance", "reviewer"],
  },
  "make-data-flow": { words: "making data flow", domains: ["ops", "imaging"], categories: ["data"] },
  "find-treatments": {
    words: "finding treatments",
    domains: ["rnd", "precision"],
    categories: ["builders", "data"],
  },
  "reach-more-people": {
    words: "reaching more people",
    domains: ["rpm", "genai"],
    categories: ["product", "emerging"],
  },
  "run-the-place-better": {
    words: "running the place better",
    domains: ["ops"],
    categories: ["implementation", "product", "data"],
  },
};
