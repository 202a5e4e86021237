import { z } from "zod";
import { stateOf } from "./accounts/account.ts";
import type { Account } from "./accounts/account.ts";
import { closeAccount, deleteAccount } from "./accounts/close-account.ts";
import { addAccount, changeAccount, listAccounts, loginOrThrow } from "./accounts/find-accounts.ts";
import { makeInvitation } from "./accounts/passes.ts";
import { loginSchema } from "./accounts/read-login.ts";
import { defineOperation } from "./define-operation.ts";

const NAME_LENGTH = 120;
const nameSchema = z.string().trim().min(1).max(NAME_LENGTH);

const shownSchema = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  mayHost: z.boolean(),
  state: z.enum(["invited", "active", "disabled"]),
  createdOn: z.string(),
  changedOn: z.string(),
});

const linkSchema = z.object({
  /** The path of a link that is good once; whoever serves puts its own address before it. */
  link: z.string(),
  expires: z.string(),
});

/** What an account may be shown as: everything but its secret. */
function shown(account: Account) {
  const { id, login, name, mayHost, createdOn, changedOn } = account;
  return { id, login, name, mayHost, state: stateOf(account), createdOn, changedOn };
}

export const listAllAccounts = defineOperation({
  name: "account.list",
  summary: "The accounts of this server",
  input: z.object({}),
  output: z.object({ accounts: z.array(shownSchema) }),
  run: async (_input, ports) => ({ accounts: (await listAccounts(ports)).map(shown) }),
});

export const inviteAccount = defineOperation({
  name: "account.invite",
  summary: "Make an account and a link with which its person sets a password",
  input: z.object({ login: loginSchema, name: nameSchema, mayHost: z.boolean().default(false) }),
  output: z.discriminatedUnion("kind", [
    linkSchema.extend({ kind: z.literal("invited"), account: shownSchema }),
    z.object({ kind: z.literal("login-taken") }),
  ]),
  texts: ({ login, name }) => [
    { path: "login", text: login, as: "own" },
    { path: "name", text: name, as: "own" },
  ],
  run: async ({ login, name, mayHost }, ports) => {
    const day = ports.today();
    const account: Account = {
      version: 1,
      id: `a-${ports.randomId()}`,
      login,
      name,
      mayHost,
      disabled: false,
      createdOn: day,
      changedOn: day,
    };
    if (!(await addAccount(account, ports))) return { kind: "login-taken" as const };
    const { pass, expiresAt } = await makeInvitation(account.id, ports);
    return { kind: "invited" as const, account: shown(account), link: pathOf(pass), expires: expiresAt };
  },
});

export const resetAccount = defineOperation({
  name: "account.reset",
  summary: "Make a link with which somebody sets a new password; the old one counts until it is used",
  input: z.object({ login: loginSchema }),
  output: z.discriminatedUnion("kind", [
    linkSchema.extend({ kind: z.literal("link") }),
    z.object({ kind: z.literal("disabled") }),
  ]),
  run: async ({ login }, ports) => {
    const { id, disabled } = await loginOrThrow(login, ports);
    if (disabled) return { kind: "disabled" as const };
    const { pass, expiresAt } = await makeInvitation(id, ports);
    return { kind: "link" as const, link: pathOf(pass), expires: expiresAt };
  },
});

const closedSchema = z.object({ kind: z.enum(["done", "last-host"]) });
const closed = (done: boolean) => ({ kind: done ? ("done" as const) : ("last-host" as const) });

export const disableAccount = defineOperation({
  name: "account.disable",
  summary: "Close an account: it is signed out everywhere at once",
  input: z.object({ login: loginSchema }),
  output: closedSchema,
  run: async ({ login }, ports) => closed(await closeAccount(await loginOrThrow(login, ports), ports)),
});

export const enableAccount = defineOperation({
  name: "account.enable",
  summary: "Open a closed account again",
  input: z.object({ login: loginSchema }),
  output: z.object({ account: shownSchema }),
  run: async ({ login }, ports) => {
    const { id } = await loginOrThrow(login, ports);
    return { account: shown(await changeAccount(id, { disabled: false }, ports)) };
  },
});

export const removeAccount = defineOperation({
  name: "account.delete",
  summary: "Delete an account; what its person did in projects stays, under a pseudonym",
  input: z.object({ login: loginSchema }),
  output: closedSchema,
  run: async ({ login }, ports) => closed(await deleteAccount(await loginOrThrow(login, ports), ports)),
});

function pathOf(pass: string): string {
  return `/join/${pass}`;
}
