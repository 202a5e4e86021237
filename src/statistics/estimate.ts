/** A number with its interval, on the scale of the number. */
export interface Estimate {
  readonly value: number;
  /** Null when an interval cannot be given; `because` then says why. */
  readonly low: number | null;
  readonly high: number | null;
  readonly standardError?: number;
  /** Coverage of the interval, 0 to 1. */
  readonly level: number;
  /** How the interval was made, in the field's words: "DeLong", "Wilson score". */
  readonly method: string;
  readonly because?: string;
}

/** Why a number cannot be given. */
export type NotDefinedCode =
  | "invalid-input"
  | "missing-values"
  | "no-rows"
  | "one-class"
  | "constant"
  | "separation"
  | "too-few"
  | "no-events"
  | "beyond-follow-up"
  | "not-connected"
  | "did-not-converge";

/** The answer where there is none: never 0 and never 1. `because` is a sentence for a person. */
export interface NotDefined {
  readonly value: null;
  readonly code: NotDefinedCode;
  readonly because: string;
}

/** An estimate, or the reason why there is none. */
export type Answer = Estimate | NotDefined;

/** Says why there is no number. `because` is a full sentence without names or values of a person. */
export function notDefined(code: NotDefinedCode, because: string): NotDefined {
  return { value: null, code, because };
}

/** Whether a result is there; narrows it. */
export function isDefined<T extends object>(result: T | NotDefined): result is T {
  return !("value" in result && result.value === null && "because" in result);
}
