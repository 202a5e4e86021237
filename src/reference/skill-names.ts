import type { Skill } from "#src/atlas/index.ts";
import type { Names } from "./names.ts";

/** The cores a skill belongs to. */
export const coreNames: Names<Skill["core"]> = {
  technical: "Technical",
  clinical: "Clinical",
  data: "Health data",
  regulation: "Regulation and safety",
  communication: "Communication",
  genai: "Generative AI",
};

/** What sort of thing a skill is. */
export const skillKindNames: Names<Skill["kind"]> = {
  language: "Language",
  tool: "Tool",
  method: "Method",
  standard: "Standard",
  knowledge: "Knowledge",
  regulation: "Regulation",
  practice: "Practice",
  "credential-area": "Credential area",
};
