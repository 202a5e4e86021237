import type { Ports } from "../ports.ts";
import { stateOf } from "./account.ts";
import type { Account } from "./account.ts";
import { LONGEST_PASSWORD } from "./check-password.ts";
import { changeAccount, accountWithLogin } from "./find-accounts.ts";
import { beginSession, idOf } from "./passes.ts";
import type { MadePass } from "./passes.ts";

export type SignInOutcome =
  | { readonly kind: "signed-in"; readonly account: Account; readonly session: MadePass }
  | { readonly kind: "refused" };

/**
 * A login and its password for a session. It answers the same, and takes as long, whether the login is unknown, the
 * account is closed or the password is wrong.
 */
export async function signIn(
  { login, password }: { readonly login: string; readonly password: string },
  ports: Ports,
): Promise<SignInOutcome> {
  const found = await accountWithLogin(login, ports);
  const account = found !== undefined && stateOf(found) === "active" ? found : undefined;
  const short = password.length <= LONGEST_PASSWORD * 2 ? password : "";
  const { fits, renew } = await ports.secrets.verify(short, account?.secret);
  if (!fits || account === undefined) return { kind: "refused" };
  if (renew) await changeAccount(account.id, { secret: await ports.secrets.hash(password) }, ports);
  return { kind: "signed-in", account, session: await beginSession(account.id, ports) };
}

/** Ends a session by what its cookie holds; one that is over already is no matter. */
export async function signOut(session: string, ports: Ports): Promise<void> {
  const { sessions } = await ports.storage();
  await sessions.end(await idOf(session, ports));
}
