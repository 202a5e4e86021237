export {
  checkPassword,
  findWho,
  joinWithInvitation,
  lookAtInvitation,
  readLogin,
  SESSION_LONGEST,
  signIn,
  signOut,
} from "./accounts/index.ts";
export type { PasswordProblem } from "./accounts/index.ts";
export { admit } from "./audience.ts";
export { draftLanePlan } from "./draft-lane-plan.ts";
export { compareLaneHours } from "./plan-outlook.ts";
export type { ComparedHours } from "./plan-outlook.ts";
export { toAnswer } from "./files.ts";
export type { Files } from "./files.ts";
export { reportPage } from "./evaluation.ts";
export { importFile } from "./import-file.ts";
export { gapsOrThrow } from "./match.ts";
export { operations } from "./operations.ts";
export type { OperationInput, OperationName, OperationOutput } from "./operations.ts";
export { planHoursSchema } from "./plan.ts";
export { IdentifierStop } from "./stop-identifiers.ts";
export type { GuardAnswer, GuardFinding } from "./stop-identifiers.ts";
export type { Who } from "./who.ts";
export type { HandedFile, Ports, ProfileRecord } from "./ports.ts";
export { InputError, isOperationName, runOperation } from "./run-operation.ts";
