import { AppError } from "#src/kernel/index.ts";
import type { Ports } from "../ports.ts";
import { accountSchema } from "./account.ts";
import type { Account } from "./account.ts";
import { readLogin } from "./read-login.ts";

const ATTEMPTS = 10;

type Has = Pick<Ports, "storage" | "today">;

export async function listAccounts(ports: Has): Promise<readonly Account[]> {
  const { accounts } = await ports.storage();
  return (await accounts.list()).map(({ document }) => readAccount(document));
}

export async function accountWithId(id: string, ports: Has): Promise<Account | undefined> {
  const found = await (await ports.storage()).accounts.load(id);
  return found === undefined ? undefined : readAccount(found.document);
}

/** The account of a login as somebody typed it. */
export async function accountWithLogin(typed: string, ports: Has): Promise<Account | undefined> {
  const login = readLogin(typed);
  if (login === undefined) return undefined;
  const found = await (await ports.storage()).accounts.withLogin(login);
  return found === undefined ? undefined : readAccount(found.document);
}

/** The account of a login. The failure does not repeat the login: it may be a person's address. */
export async function loginOrThrow(login: string, ports: Has): Promise<Account> {
  const account = await accountWithLogin(login, ports);
  if (account === undefined) throw new AppError("not_found", { kind: "account", id: "unknown" });
  return account;
}

/** Keeps a new account; false when its login is taken. */
export async function addAccount(account: Account, ports: Has): Promise<boolean> {
  const { id, login } = account;
  return (await ports.storage()).accounts.add({ id, login, document: JSON.stringify(account) });
}

/** Changes an account; a change made elsewhere meanwhile is kept and built upon. */
export async function changeAccount(
  id: string,
  change: Partial<Pick<Account, "name" | "secret" | "disabled">>,
  ports: Has,
): Promise<Account> {
  const { accounts } = await ports.storage();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await accounts.load(id);
    if (found === undefined) throw new AppError("not_found", { kind: "account", id });
    const changed = { ...readAccount(found.document), ...change, changedOn: ports.today() };
    if (await accounts.replace(id, found.revision, JSON.stringify(changed))) return changed;
  }
  throw new AppError("conflict", { kind: "account", id });
}

function readAccount(document: string): Account {
  return accountSchema.parse(JSON.parse(document));
}
