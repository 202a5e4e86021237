export { draftLanePlan } from "./draft-lane-plan.ts";
export { importFile } from "./import-file.ts";
export { gapsOrThrow } from "./match.ts";
export { operations } from "./operations.ts";
export type { OperationInput, OperationName, OperationOutput } from "./operations.ts";
export { planHoursSchema } from "./plan.ts";
export type { HandedFile, Ports, ProfileRecord } from "./ports.ts";
export { InputError, isOperationName, runOperation } from "./run-operation.ts";
