import type { EvaluateOutcome, EvaluationRequest, LookOutcome } from "#src/evaluation/index.ts";

/** What the thread is started with. */
export type EvaluationTask =
  | { readonly kind: "look"; readonly bytes: Uint8Array }
  | { readonly kind: "run"; readonly bytes: Uint8Array; readonly request: EvaluationRequest };

/** What it tells: parts as they begin, then one answer. */
export type EvaluationNews =
  | { readonly kind: "part"; readonly part: string }
  | { readonly kind: "looked"; readonly outcome: LookOutcome }
  | { readonly kind: "judged"; readonly outcome: EvaluateOutcome };
