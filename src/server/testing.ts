import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CalendarDate } from "#src/kernel/index.ts";
import { runOperation } from "#src/operations/index.ts";
import type { Ports } from "#src/operations/index.ts";
import { accountSecrets } from "#src/outside/accounts/secrets.ts";
import { openSqlite, storageOver } from "#src/storage/index.ts";
import { serverApp } from "./app.ts";

const START = "2026-11-21T09:00:00.000Z";
const HOST = "http://127.0.0.1";

/** A password that will do. */
export const PASSWORD = "rounds at seven sharp";

/** A shared server over a database of its own, its clock in our hands and its passwords cheap to check. */
export async function aTeamServer({ secure = false }: { secure?: boolean } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "clerkship-team-"));
  const storage = await storageOver(openSqlite(join(folder, "team.sqlite")));
  const clock = { now: Date.parse(START) };
  const reported: string[] = [];
  const ports = {
    storage: async () => storage,
    secrets: accountSecrets({ N: 16, r: 1, p: 1 }),
    sha256: async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex"),
    today: () => "2026-11-21" as CalendarDate,
    now: () => new Date(clock.now).toISOString(),
    randomId: () => randomBytes(16).toString("hex"),
    who: { kind: "owner" },
  } as unknown as Ports;
  const options = {
    webFolder: "/nowhere",
    report: (failure: unknown) => void reported.push(JSON.stringify(failure)),
  };
  const team = serverApp(ports, { ...options, team: { secure, behindProxy: true } });
  const own = serverApp(ports, options);

  async function ask(
    method: string,
    path: string,
    {
      body,
      ...rest
    }: { body?: unknown; cookie?: string; token?: string; own?: boolean; address?: string } = {},
  ): Promise<Response> {
    return team.request(`${HOST}${path}`, {
      method,
      headers: {
        host: "127.0.0.1",
        ...(rest.own === false ? {} : { "x-clerkship": "1" }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(rest.cookie === undefined ? {} : { cookie: `clerkship_session=${rest.cookie}` }),
        ...(rest.token === undefined ? {} : { authorization: `Bearer ${rest.token}` }),
        ...(rest.address === undefined ? {} : { "x-forwarded-for": rest.address }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  return {
    storage,
    ports,
    reported,
    team,
    own,
    ask,
    pass: (seconds: number) => void (clock.now += seconds * 1000),
    /** Somebody invited, who has set their password and is signed in: what their cookie holds. */
    async join(login: string, { mayHost = false } = {}): Promise<string> {
      const invited = await runOperation(
        "account.invite",
        { login, name: `Name of ${login}`, mayHost },
        ports,
      );
      if (invited.kind !== "invited") throw new Error("the login is taken");
      const token = invited.link.slice("/join/".length);
      return cookieOf(await ask("POST", "/join", { body: { token, password: PASSWORD } }));
    },
    close: () => storage.close(),
  };
}

/** What the session cookie of an answer holds; empty when it sets none. */
export function cookieOf(response: Response): string {
  return /clerkship_session=([^;]*)/u.exec(response.headers.get("set-cookie") ?? "")?.[1] ?? "";
}
