import { OperationError } from "./operation-error.ts";
import { OWN_PAGE, readFailure, reachServer } from "./call.ts";
import type { OperationOutput } from "./operations.ts";

export type SignedIn = NonNullable<OperationOutput<"account.me">["signedIn"]>;

/** Signs in at the server this page came from. Throws `OperationError`. */
export async function signIn(login: string, password: string): Promise<SignedIn> {
  return (await ask<{ signedIn: SignedIn }>("POST", "/session", { login, password })).signedIn;
}

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  await ask("DELETE", "/session");
}

/** For whom a link to join is. Throws `OperationError` when it is good no more. */
export async function lookAtLink(token: string): Promise<{ readonly login: string; readonly name: string }> {
  return ask("POST", "/join/look", { token });
}

export type JoinAnswer =
  | { readonly kind: "joined"; readonly signedIn: SignedIn }
  | { readonly kind: "unfit"; readonly problem: string };

/** Sets the password of whom a link is for, and signs them in. */
export async function join(token: string, password: string): Promise<JoinAnswer> {
  return ask("POST", "/join", { token, password });
}

async function ask<Output>(method: "POST" | "DELETE", path: string, body?: object): Promise<Output> {
  const response = await reachServer(path, {
    method,
    headers: { ...OWN_PAGE, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as Output;
  const wait = Number(response.headers.get("retry-after") ?? 0);
  const failure = readFailure(answer);
  if (wait === 0) throw failure;
  const minutes = Math.ceil(wait / 60);
  throw new OperationError(
    failure.code,
    failure.message,
    `Try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`,
  );
}
