import type { Ports } from "../ports.ts";
import type { Who } from "../who.ts";
import { stateOf } from "./account.ts";
import { accountWithId } from "./find-accounts.ts";
import { findHolder } from "./passes.ts";

const NOBODY: Who = { kind: "nobody" };

/** What a request shows of who sent it: what a cookie holds, or a token for programs. */
export interface Shown {
  readonly session?: string | undefined;
  readonly token?: string | undefined;
}

/**
 * Who asks a shared server. This is the one place where a `who` is made there: another way to sign in, such as an
 * organisation's own, ends in `beginSession` and comes back here. The account is looked at each time, so that one that
 * is closed is closed at once.
 */
export async function findWho({ session, token }: Shown, ports: Ports): Promise<Who> {
  const holder =
    token !== undefined
      ? await findHolder(token, "token", ports)
      : session !== undefined
        ? await findHolder(session, "session", ports)
        : undefined;
  if (holder === undefined) return NOBODY;
  const account = await accountWithId(holder.account, ports);
  if (account === undefined || stateOf(account) !== "active") return NOBODY;
  const { id, mayHost } = account;
  return token === undefined
    ? { kind: "account", id, mayHost, session: holder.id }
    : { kind: "account", id, mayHost };
}
