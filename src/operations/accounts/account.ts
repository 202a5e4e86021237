import { z } from "zod";
import { calendarDateSchema } from "#src/kernel/index.ts";

/** A password as it is stored: what it takes to check one, never the password. */
const storedSecretSchema = z.object({
  scheme: z.literal("scrypt"),
  /** Cost, block size and parallelism, as RFC 7914 names them. */
  N: z.int().positive(),
  r: z.int().positive(),
  p: z.int().positive(),
  /** Base64. */
  salt: z.string(),
  hash: z.string(),
});
export type StoredSecret = z.infer<typeof storedSecretSchema>;

/** Somebody who may sign in to a shared server. Without a secret they were invited and have not come yet. */
export const accountSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  login: z.string(),
  name: z.string(),
  /** Whether they may invite others and close accounts. */
  mayHost: z.boolean(),
  secret: storedSecretSchema.optional(),
  disabled: z.boolean(),
  createdOn: calendarDateSchema,
  changedOn: calendarDateSchema,
});
export type Account = z.infer<typeof accountSchema>;

export type AccountState = "invited" | "active" | "disabled";

export function stateOf({ disabled, secret }: Account): AccountState {
  if (disabled) return "disabled";
  return secret === undefined ? "invited" : "active";
}

/** Whether this is somebody who can sign in now and look after the others. */
export function isWorkingHost(account: Account): boolean {
  return account.mayHost && stateOf(account) === "active";
}
