import type { CredentialVerdict } from "#src/choose/index.ts";
import { eligibilityWords, stepWords, verdictWords } from "../words.ts";

/** Verdicts as text, a credential a paragraph. */
export function walkAsText(verdicts: readonly CredentialVerdict[]): string {
  return verdicts
    .map(({ label, provider, verdict, eligibility, eligibilityBecause, steps }) =>
      [
        `${verdictWords[verdict]}: ${label} (${provider})`,
        `  ${eligibilityWords[eligibility]}. ${eligibilityBecause}`,
        ...steps.map(
          ({ step, asks, answer, because }) => `  ${step} ${asks} ${stepWords[answer]}. ${because}`,
        ),
      ].join("\n"),
    )
    .join("\n\n");
}
