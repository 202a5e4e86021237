import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/index.ts";
import { accountSecrets } from "#src/outside/accounts/secrets.ts";
import { sha256 } from "#src/outside/system/sha256.ts";
import { openSqlite, storageOver } from "#src/storage/index.ts";
import type { Storage } from "#src/storage/index.ts";
import { findWho, joinWithInvitation, lookAtInvitation, runOperation, signIn } from "./index.ts";
import type { Ports, Who } from "./index.ts";

const PASSWORD = "rounds at seven sharp";
const NEW_PASSWORD = "handover at half past two";
let storage: Storage;
let ports: Ports;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "clerkship-accounts-"));
  storage = await storageOver(openSqlite(join(folder, "accounts.sqlite")));
  ports = {
    storage: async () => storage,
    secrets: accountSecrets({ N: 16, r: 1, p: 1 }),
    sha256,
    today: () => "2026-11-21" as CalendarDate,
    now: () => "2026-11-21T09:00:00.000Z",
    randomId: () => randomBytes(16).toString("hex"),
    who: { kind: "owner" },
  } as unknown as Ports;
});
afterAll(() => storage.close());

const as = (who: Who): Ports => ({ ...ports, who });

/** An account whose person has set a password, signed in. */
async function joined(login: string, mayHost = false): Promise<Who & { kind: "account" }> {
  const invited = await runOperation("account.invite", { login, name: login, mayHost }, ports);
  if (invited.kind !== "invited") throw new Error(invited.kind);
  const outcome = await joinWithInvitation(
    { pass: invited.link.slice("/join/".length), password: PASSWORD },
    ports,
  );
  if (outcome.kind !== "joined") throw new Error(outcome.kind);
  const who = await findWho({ session: outcome.session.pass }, ports);
  if (who.kind !== "account") throw new Error(who.kind);
  return who;
}

describe("hosts", () => {
  it("are never without one who can sign in", async () => {
    await joined("first", true);
    // Invited and not come: nobody to rely on.
    await runOperation("account.invite", { login: "second", name: "S", mayHost: true }, ports);
    const last = { kind: "last-host" };
    expect(await runOperation("account.disable", { login: "first" }, ports)).toEqual(last);
    expect(await runOperation("account.delete", { login: "FIRST" }, ports)).toEqual(last);
    await joined("third", true);
    const both = await Promise.all(
      ["first", "third"].map((login) => runOperation("account.disable", { login }, ports)),
    );
    expect(both.filter(({ kind }) => kind === "done").length).toBeLessThan(2);
    const { accounts } = await runOperation("account.list", {}, ports);
    expect(accounts.filter(({ mayHost, state }) => mayHost && state === "active")).not.toEqual([]);
  });

  it("see everything of an account but its secret", async () => {
    const answer = JSON.stringify(await runOperation("account.list", {}, ports));
    expect(answer).toContain('"login":"first"');
    expect(answer).not.toMatch(/secret|scrypt|salt|hash/u);
  });

  it("give each login once, whatever its case", async () => {
    const again = { login: "First", name: "Another" };
    expect(await runOperation("account.invite", again, ports)).toEqual({ kind: "login-taken" });
  });
});

describe("a password", () => {
  it("is changed by its owner alone, ends what else was signed in, and the old one fits no more", async () => {
    const who = await joined("nurse");
    const token = await runOperation("account.makeToken", { label: "sync", days: 30 }, as(who));
    await signIn({ login: "nurse", password: PASSWORD }, ports);
    const change = (old: string, fresh: string) =>
      runOperation("account.setPassword", { old, new: fresh }, as(who));
    expect(await change("wrong", NEW_PASSWORD)).toEqual({ kind: "refused", because: "old-password" });
    expect(await change(PASSWORD, "nurse")).toEqual({ kind: "refused", because: "too-short" });
    expect(await change(PASSWORD, NEW_PASSWORD)).toEqual({ kind: "changed", ended: 2 });
    expect((await findWho({ token: token.token }, ports)).kind).toBe("nobody");
    const { sessions } = await runOperation("account.sessions", {}, as(who));
    expect(sessions.map(({ here }) => here)).toEqual([true]);
    expect((await signIn({ login: "nurse", password: PASSWORD }, ports)).kind).toBe("refused");
    expect((await signIn({ login: "Nurse", password: NEW_PASSWORD }, ports)).kind).toBe("signed-in");
  });

  it("is set anew by a link of the host; an earlier link is good no more", async () => {
    const [first, second] = [
      await runOperation("account.reset", { login: "nurse" }, ports),
      await runOperation("account.reset", { login: "nurse" }, ports),
    ].map((made) => (made.kind === "link" ? made.link.slice("/join/".length) : ""));
    expect(await lookAtInvitation(first ?? "", ports)).toBeUndefined();
    expect((await signIn({ login: "nurse", password: NEW_PASSWORD }, ports)).kind).toBe("signed-in");
    const outcome = await joinWithInvitation({ pass: second ?? "", password: PASSWORD }, ports);
    expect(outcome.kind).toBe("joined");
    expect((await signIn({ login: "nurse", password: NEW_PASSWORD }, ports)).kind).toBe("refused");
  });

  it("is hashed anew at the next sign-in when the cost has changed", async () => {
    const dearer = { ...ports, secrets: accountSecrets({ N: 32, r: 1, p: 1 }) };
    expect((await signIn({ login: "nurse", password: PASSWORD }, dearer)).kind).toBe("signed-in");
    const kept = await storage.accounts.withLogin("nurse");
    expect(kept?.document).toContain('"N":32');
    expect((await signIn({ login: "nurse", password: PASSWORD }, dearer)).kind).toBe("signed-in");
  });
});

it("is tried with the same work whether the login is unknown, closed, not come yet or real", async () => {
  await joined("closed-one");
  await runOperation("account.disable", { login: "closed-one" }, ports);
  await runOperation("account.invite", { login: "invited-one", name: "I" }, ports);
  const checked: boolean[] = [];
  const watched: Ports = {
    ...ports,
    secrets: {
      ...ports.secrets,
      verify: (password, stored) => {
        checked.push(stored !== undefined);
        return ports.secrets.verify(password, stored);
      },
    },
  };
  const logins = ["no-such-login", "not a login", "closed-one", "invited-one", "nurse"];
  const outcomes = [];
  for (const login of logins) outcomes.push(await signIn({ login, password: "not it, not at all" }, watched));
  expect(outcomes).toEqual(logins.map(() => ({ kind: "refused" })));
  expect(checked).toEqual([false, false, false, false, true]);
  expect((await signIn({ login: "closed-one", password: PASSWORD }, ports)).kind).toBe("refused");
});

it("ends only one's own sessions and tokens", async () => {
  const [one, two] = [await joined("one"), await joined("two")];
  const { sessions } = await runOperation("account.sessions", {}, as(one));
  const id = sessions[0]?.id ?? "";
  expect(await runOperation("account.endSession", { id }, as(two))).toEqual({ ended: false });
  expect(await runOperation("account.dropToken", { id }, as(one))).toEqual({ ended: false });
  expect(await runOperation("account.endSession", { id }, as(one))).toEqual({ ended: true });
});

it("is forgotten in projects when it is deleted, and the project stays whole", async () => {
  const { id } = await joined("leaver");
  await storage.acts.append("p-1", [{ seq: 1, hash: "h", act: "{}" }]);
  await storage.acts.addPerson("p-1", "r1", id);
  await storage.acts.addPerson("p-1", "r2", "somebody else");
  expect(await runOperation("account.delete", { login: "leaver" }, ports)).toEqual({ kind: "done" });
  expect(await storage.acts.people("p-1")).toEqual([{ person: "r2", account: "somebody else" }]);
  expect(await storage.acts.since("p-1", 0)).toHaveLength(1);
  expect(await storage.accounts.load(id)).toBeUndefined();
});

it("has none on one's own machine", async () => {
  expect(await runOperation("account.me", {}, ports)).toEqual({ mode: "own", signedIn: null });
  await expect(runOperation("account.tokens", {}, ports)).rejects.toMatchObject({ code: "not_found" });
  const nobody = await runOperation("account.me", {}, as({ kind: "nobody" }));
  expect(nobody).toEqual({ mode: "shared", signedIn: null });
});
