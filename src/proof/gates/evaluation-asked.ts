import type { CaseStudy } from "../case-study.ts";

/**
 * Blueprints whose result is no risk of a person: a forecast, a summary, a property of a molecule, an interface. They
 * are judged by counts and intervals in the text, since an evaluation of a predictions file would say nothing of them.
 */
const NO_RISK: ReadonlySet<string> = new Set([
  "genai-note-summariser",
  "genai-conversation-safety",
  "ops-fhir-exchange",
  "ops-forecast-dashboard",
  "rnd-molecule-filter",
]);

/** What a piece has to be judged by: a kept evaluation, numbers in its text, or nothing. */
export function evaluationAsked({
  kind,
  blueprint,
  evaluations,
}: Pick<CaseStudy, "kind" | "blueprint" | "evaluations">): "live" | "numbers" | "none" {
  if (kind !== "case-study") return "none";
  // Who names an evaluation is judged by it, whatever the blueprint asks.
  if (evaluations.length > 0) return "live";
  return blueprint !== undefined && NO_RISK.has(blueprint) ? "numbers" : "live";
}
