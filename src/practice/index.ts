export { attemptSchema, readAttempt } from "./attempt.ts";
export type { Attempt } from "./attempt.ts";
export { itemFingerprint } from "./item-fingerprint.ts";
export { measurePractice } from "./measure-practice.ts";
export type { PracticeMeasures } from "./measure-practice.ts";
export { scoreSchema } from "./score.ts";
export type { Score } from "./score.ts";
export { scoreJudgement } from "./score-judgement.ts";
