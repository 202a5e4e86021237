import type { Identifier } from "./identifier.ts";

/** Below this a finding is a hint for the person: to be shown, no reason to refuse. */
const LEAST = 0.5;

/** Whether a finding is a reason not to store a text: not lowered by a declaration, and more than a hint. */
export const stopsStorage = ({ lowered, confidence }: Pick<Identifier, "lowered" | "confidence">): boolean =>
  !lowered && confidence >= LEAST;
