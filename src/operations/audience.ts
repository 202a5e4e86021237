import { AppError } from "#src/kernel/index.ts";
import type { Who } from "./who.ts";

/**
 * For whom an operation is. `own`: what touches one person's own profile, plans and proof, which stay on that person's
 * machine and are never offered by a shared server. `host`: accounts of a shared server. `signed-in`: work in projects.
 * `anyone`: the field and tools that keep nothing.
 */
export type Audience = "own" | "host" | "signed-in" | "anyone";

/** The audience by the first word of an operation's name; a name of its own goes before. Anything else is `own`. */
const AUDIENCES: Readonly<Record<string, Audience>> = {
  field: "anyone",
  skills: "anyone",
  title: "anyone",
  datasets: "anyone",
  regions: "anyone",
  remote: "anyone",
  credentials: "anyone",
  niche: "anyone",
  formula: "anyone",
  statistics: "anyone",
  agreement: "anyone",
  readability: "anyone",
  guard: "anyone",
  "guard.log": "own",
  "practice.hourly": "anyone",
  kits: "anyone",
  pay: "anyone",
  account: "host",
  "account.me": "anyone",
  "account.setName": "signed-in",
  "account.setPassword": "signed-in",
  "account.tokens": "signed-in",
  "account.makeToken": "signed-in",
  "account.dropToken": "signed-in",
  "account.sessions": "signed-in",
  "account.endSession": "signed-in",
  projects: "signed-in",
  "projects.verifyChain": "anyone",
};

export function audienceOf(operation: string): Audience {
  return AUDIENCES[operation] ?? AUDIENCES[operation.split(".")[0] ?? ""] ?? "own";
}

/** Throws unless who asks belongs to those an operation is for. What somebody may do in a project, the project says. */
export function admit(operation: string, who: Who): void {
  const audience = audienceOf(operation);
  if (who.kind === "owner" || audience === "anyone") return;
  if (who.kind === "nobody") throw new AppError("unauthenticated", { kind: "account", id: operation });
  if (audience === "signed-in" || (audience === "host" && who.mayHost)) return;
  throw new AppError("forbidden", { kind: audience === "own" ? "personal-data" : "account", id: operation });
}
