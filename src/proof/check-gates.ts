import type { GateResult } from "./gate.ts";
import { checkDisclaimer, checkOverClaims } from "./gates/claims.ts";
import { checkDataRights } from "./gates/data-rights.ts";
import { checkEvaluation, checkSubgroups } from "./gates/evaluation.ts";
import { checkFront, checkLinks } from "./gates/front.ts";
import { GATES } from "./gates/gate-names.ts";
import type { GateId } from "./gates/gate-names.ts";
import type { Gate, GateInput } from "./gates/gate.ts";
import { checkHazards } from "./gates/hazards.ts";
import { checkIdentifiers } from "./gates/identifiers.ts";
import { checkKeywords } from "./gates/keywords.ts";
import { checkLimits, checkMeaning, checkOversight, checkParts, checkProblem } from "./gates/sections.ts";
import {
  checkAlertBudget,
  checkCritique,
  checkEquity,
  checkRoi,
  checkStopRule,
  checkStructure,
} from "./gates/structured.ts";

const CHECKS: Readonly<Record<GateId, Gate>> = {
  front: checkFront,
  problem: checkProblem,
  parts: checkParts,
  "data-rights": checkDataRights,
  evaluation: checkEvaluation,
  subgroups: checkSubgroups,
  "clinical-meaning": checkMeaning,
  limits: checkLimits,
  oversight: checkOversight,
  disclaimer: checkDisclaimer,
  "over-claims": checkOverClaims,
  identifiers: checkIdentifiers,
  keywords: checkKeywords,
  links: checkLinks,
  structure: checkStructure,
  hazards: checkHazards,
  equity: checkEquity,
  "alert-budget": checkAlertBudget,
  "stop-rule": checkStopRule,
  roi: checkRoi,
  critique: checkCritique,
};

/**
 * Every gate of a piece of proof: met, open with what was found and how to clear it, or not needed for its kind. Takes
 * the evaluations that are kept; those the piece does not name are not looked at.
 */
export function checkGates(
  study: GateInput["study"],
  { atlas, evaluations }: Omit<GateInput, "study">,
): GateResult[] {
  const named = study.evaluations.flatMap((id) => evaluations.filter((one) => one.id === id).slice(0, 1));
  const input = { study, atlas, evaluations: named };
  return GATE_IDS.map((id) => {
    const found = CHECKS[id](input);
    const { title, why, sources } = GATES[id];
    return {
      id,
      title,
      state: found === undefined ? "not-needed" : found.length === 0 ? "met" : "open",
      why,
      found: [...(found ?? [])],
      sources: [...sources],
    };
  });
}

const GATE_IDS = Object.keys(GATES) as GateId[];

/** Whether a piece may be published: every gate was looked at and none stands open. */
export function canPublish(gates: readonly GateResult[]): boolean {
  return (
    GATE_IDS.every((id) => gates.some((gate) => gate.id === id)) &&
    gates.every(({ state }) => state !== "open")
  );
}
