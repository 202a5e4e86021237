import type { Ports } from "../ports.ts";
import type { Account } from "./account.ts";
import { checkPassword } from "./check-password.ts";
import type { PasswordProblem } from "./check-password.ts";
import { changeAccount, accountWithId } from "./find-accounts.ts";
import { beginSession, findHolder } from "./passes.ts";
import type { MadePass } from "./passes.ts";

export type JoinOutcome =
  | { readonly kind: "joined"; readonly account: Account; readonly session: MadePass }
  | { readonly kind: "no-such-link" }
  | { readonly kind: "unfit-password"; readonly problem: PasswordProblem };

/** For whom a link is, while it is good. */
export async function lookAtInvitation(pass: string, ports: Ports): Promise<Account | undefined> {
  const holder = await findHolder(pass, "invitation", ports);
  const account = holder === undefined ? undefined : await accountWithId(holder.account, ports);
  return account?.disabled === true ? undefined : account;
}

/**
 * Sets the password of whom a link is for, ends what they were signed in with before, and signs them in. A password that
 * will not do costs no link; of two who use one link at once one is refused.
 */
export async function joinWithInvitation(
  { pass, password }: { readonly pass: string; readonly password: string },
  ports: Ports,
): Promise<JoinOutcome> {
  const account = await lookAtInvitation(pass, ports);
  const holder = await findHolder(pass, "invitation", ports);
  if (account === undefined || holder === undefined) return { kind: "no-such-link" };
  const problem = checkPassword(password, account.login);
  if (problem !== undefined) return { kind: "unfit-password", problem };
  const secret = await ports.secrets.hash(password);
  const { sessions } = await ports.storage();
  if (!(await sessions.end(holder.id))) return { kind: "no-such-link" };
  await sessions.endAll(account.id);
  const changed = await changeAccount(account.id, { secret }, ports);
  return { kind: "joined", account: changed, session: await beginSession(account.id, ports) };
}
