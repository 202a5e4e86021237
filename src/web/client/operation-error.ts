import type { GuardFinding } from "#src/operations/index.ts";

/** What the server, or the way to it, says went wrong: what happened and what to do next, ready to be shown. */
export class OperationError extends Error {
  override readonly name = "OperationError";
  readonly code: string;
  readonly advice: string;
  /** Where the guard found what may tell who a person is. */
  readonly findings: readonly GuardFinding[];

  constructor(code: string, message: string, advice: string, findings: readonly GuardFinding[] = []) {
    super(message);
    this.code = code;
    this.advice = advice;
    this.findings = findings;
  }
}

/** Any failure as words for a person; what we did not foresee says so plainly. */
export function describeError(error: unknown): { readonly message: string; readonly advice: string } {
  if (error instanceof OperationError) return { message: error.message, advice: error.advice };
  return {
    message: "Something failed that we did not foresee.",
    advice: "What you saved is safe. Reload the page; if it happens again, restart Clerkship.",
  };
}
