import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import type { Account } from "./accounts/account.ts";
import { checkPassword, LONGEST_PASSWORD } from "./accounts/check-password.ts";
import { changeAccount, accountWithId } from "./accounts/find-accounts.ts";
import { makeApiToken } from "./accounts/passes.ts";
import { defineOperation } from "./define-operation.ts";
import type { Ports } from "./ports.ts";

const NAME_LENGTH = 120;
const LABEL_LENGTH = 80;
const MOST_DAYS = 366;
/** More than a person can keep apart. */
const MOST_TOKENS = 50;
/** As much of a hash as tells a person's own passes apart. */
const SHORT_ID = 16;

export const whoAmI = defineOperation({
  name: "account.me",
  summary: "Whether this server is shared, and who is signed in",
  input: z.object({}),
  output: z.object({
    mode: z.enum(["own", "shared"]),
    signedIn: z
      .object({ id: z.string(), name: z.string(), login: z.string(), mayHost: z.boolean() })
      .nullable(),
  }),
  run: async (_input, ports) => {
    const { who } = ports;
    if (who.kind === "owner") return { mode: "own" as const, signedIn: null };
    const account = who.kind === "account" ? await accountWithId(who.id, ports) : undefined;
    if (account === undefined) return { mode: "shared" as const, signedIn: null };
    const { id, name, login, mayHost } = account;
    return { mode: "shared" as const, signedIn: { id, name, login, mayHost } };
  },
});

export const setOwnName = defineOperation({
  name: "account.setName",
  summary: "Change the name you are shown by",
  input: z.object({ name: z.string().trim().min(1).max(NAME_LENGTH) }),
  output: z.object({ name: z.string() }),
  texts: ({ name }) => [{ path: "name", text: name, as: "own" }],
  run: async ({ name }, ports) => {
    const { id } = await ownAccount(ports);
    return { name: (await changeAccount(id, { name }, ports)).name };
  },
});

export const setOwnPassword = defineOperation({
  name: "account.setPassword",
  summary: "Change your password; other sessions and all tokens end",
  input: z.object({ old: z.string().max(LONGEST_PASSWORD * 2), new: z.string().max(LONGEST_PASSWORD * 2) }),
  output: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("changed"), ended: z.number() }),
    z.object({
      kind: z.literal("refused"),
      because: z.enum(["old-password", "too-short", "too-long", "too-common", "like-login"]),
    }),
  ]),
  run: async (input, ports) => {
    const { id, login, secret } = await ownAccount(ports);
    const session = atBrowser(ports);
    const problem = checkPassword(input.new, login);
    if (problem !== undefined) return { kind: "refused" as const, because: problem };
    const { fits } = await ports.secrets.verify(input.old, secret);
    if (!fits) return { kind: "refused" as const, because: "old-password" as const };
    await changeAccount(id, { secret: await ports.secrets.hash(input.new) }, ports);
    const { sessions } = await ports.storage();
    const others = (await sessions.ofAccount(id)).filter((one) => one.id !== session);
    for (const other of others) await sessions.end(other.id);
    return { kind: "changed" as const, ended: others.length };
  },
});

export const listOwnTokens = defineOperation({
  name: "account.tokens",
  summary: "Your tokens for programs",
  input: z.object({}),
  output: z.object({ tokens: z.array(z.object({ id: z.string(), label: z.string(), expires: z.string() })) }),
  run: async (_input, ports) => ({
    tokens: (await ownPasses("token", ports)).map(({ id, label, expiresAt }) => ({
      id: id.slice(0, SHORT_ID),
      label,
      expires: expiresAt,
    })),
  }),
});

export const makeOwnToken = defineOperation({
  name: "account.makeToken",
  summary: "Make a token for a program; it is shown this once",
  input: z.object({
    label: z.string().trim().min(1).max(LABEL_LENGTH),
    days: z.int().min(1).max(MOST_DAYS),
  }),
  output: z.object({ token: z.string(), expires: z.string() }),
  run: async (input, ports) => {
    const { id } = await ownAccount(ports);
    atBrowser(ports);
    if ((await ownPasses("token", ports)).length >= MOST_TOKENS)
      throw new AppError("too_many", { kind: "token", id: "account" });
    const { pass, expiresAt } = await makeApiToken(id, input, ports);
    return { token: pass, expires: expiresAt };
  },
});

export const dropOwnToken = defineOperation({
  name: "account.dropToken",
  summary: "End one of your tokens",
  input: z.object({ id: z.string().length(SHORT_ID) }),
  output: z.object({ ended: z.boolean() }),
  run: async ({ id }, ports) => ({ ended: await endOwnPass("token", id, ports) }),
});

export const listOwnSessions = defineOperation({
  name: "account.sessions",
  summary: "Where you are signed in",
  input: z.object({}),
  output: z.object({
    sessions: z.array(
      z.object({
        id: z.string(),
        began: z.string(),
        expires: z.string(),
        /** The one that asks. */
        here: z.boolean(),
      }),
    ),
  }),
  run: async (_input, ports) => ({
    sessions: (await ownPasses("session", ports)).map(({ id, label, expiresAt }) => ({
      id: id.slice(0, SHORT_ID),
      began: label,
      expires: expiresAt,
      here: ports.who.kind === "account" && ports.who.session === id,
    })),
  }),
});

export const endOwnSession = defineOperation({
  name: "account.endSession",
  summary: "Sign out one of your sessions",
  input: z.object({ id: z.string().length(SHORT_ID) }),
  output: z.object({ ended: z.boolean() }),
  run: async ({ id }, ports) => ({ ended: await endOwnPass("session", id, ports) }),
});

/** The account of who asks. The owner of a machine has none. */
async function ownAccount(ports: Ports): Promise<Account> {
  const account = ports.who.kind === "account" ? await accountWithId(ports.who.id, ports) : undefined;
  if (account === undefined) throw new AppError("not_found", { kind: "account", id: "own" });
  return account;
}

/** The session of who asks. A token that leaked must not make itself more, nor change the password. */
function atBrowser({ who }: Ports): string {
  if (who.kind === "account" && who.session !== undefined) return who.session;
  throw new AppError("forbidden", { kind: "account", id: "token" });
}

async function ownPasses(kind: "session" | "token", ports: Ports) {
  const { id } = await ownAccount(ports);
  const now = ports.now();
  const all = await (await ports.storage()).sessions.ofAccount(id);
  return all.filter((one) => one.kind === kind && one.expiresAt > now);
}

async function endOwnPass(kind: "session" | "token", id: string, ports: Ports): Promise<boolean> {
  const found = (await ownPasses(kind, ports)).find((one) => one.id.startsWith(id));
  return found !== undefined && (await (await ports.storage()).sessions.end(found.id));
}
