export { attemptSchema, readAttempt } from "./attempt.ts";
export type { Attempt } from "./attempt.ts";
