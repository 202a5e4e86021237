import type { OperationInput, OperationOutput } from "#src/operations/index.ts";

export type { OperationInput, OperationName, OperationOutput } from "#src/operations/index.ts";

/** A correction as the person makes it; the server adds the day. */
export type CorrectionMade = OperationInput<"profile.correct">["correction"];

export type ProfileRecord = OperationOutput<"profile.get">;
export type ImportAnswer = OperationOutput<"profile.import">;
