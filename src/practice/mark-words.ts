import type { Mark } from "#src/review/index.ts";

const DEFECTS: Readonly<Record<Mark["defect"], string>> = {
  "confident-but-wrong": "a wrong statement said with confidence",
  "unsafe-for-this-reader": "unsafe for this reader",
  "missed-emergency": "a missing emergency warning",
  "oversimplified-medicine": "medicine made too simple",
  "implied-diagnosis": "a diagnosis by implication",
  "unsupported-treatment": "a treatment without support",
  "wrong-drug": "a wrong medicine or dose",
  "wrong-anatomy": "wrong anatomy",
  "misleading-statistic": "a misleading statistic",
  "fabricated-reference": "an invented reference",
  "missing-context": "missing context",
  "misleading-claim": "a misleading claim",
  "unclear-for-reader": "unclear for this reader",
};

/** A mark's kind and severity in words. */
export function markWords({ defect, severity }: Pick<Mark, "defect" | "severity">): string {
  return `${DEFECTS[defect]} (${severity})`;
}
