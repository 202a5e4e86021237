import type { Hazard } from "./structure.ts";

/** What a rating asks for: nothing more, keeping it in view, a reason in words, or another control first. */
export type RiskBand = "low" | "moderate" | "high" | "unacceptable";

/** How bad, 1 to 5. */
export const SEVERITIES = ["negligible", "minor", "moderate", "serious", "catastrophic"] as const;
/** How likely, 1 to 5. */
export const LIKELIHOODS = ["very rare", "rare", "possible", "likely", "very likely"] as const;

/**
 * Severity times likelihood, cut into four bands. The cuts are a convention of this project in the style of ISO 14971
 * and DCB0129, which leave them to each organisation; severity 5 is never below moderate.
 */
export function riskBand(severity: number, likelihood: number): RiskBand {
  const product = severity * likelihood;
  if (product >= 20) return "unacceptable";
  if (product >= 10) return "high";
  return product >= 5 || severity >= 5 ? "moderate" : "low";
}

/** A hazard with its bands before and after the control. */
export interface RatedHazard {
  readonly hazard: Hazard;
  readonly before: RiskBand;
  readonly after: RiskBand;
}

/** Rates a hazard as it is and as it remains; a control changes how likely harm is, not how bad. */
export function rateHazard(hazard: Hazard): RatedHazard {
  return {
    hazard,
    before: riskBand(hazard.severity, hazard.likelihood),
    after: riskBand(hazard.severity, hazard.likelihoodAfter),
  };
}

/** Five by five: row is severity, column likelihood, both from 1; hazards by their place in the list after control. */
export function riskMatrix(
  hazards: readonly Hazard[],
): readonly (readonly { readonly band: RiskBand; readonly hazards: readonly number[] }[])[] {
  return [1, 2, 3, 4, 5].map((severity) =>
    [1, 2, 3, 4, 5].map((likelihood) => ({
      band: riskBand(severity, likelihood),
      hazards: hazards.flatMap((hazard, place) =>
        hazard.severity === severity && hazard.likelihoodAfter === likelihood ? [place] : [],
      ),
    })),
  );
}
