import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "#src/operations/index.ts";
import { audienceOf } from "#src/operations/audience.ts";
import { aTeamServer, cookieOf, PASSWORD } from "./testing.ts";

type Team = Awaited<ReturnType<typeof aTeamServer>>;

let server: Team;
let [host, nurse] = ["", ""];
beforeAll(async () => {
  server = await aTeamServer();
  host = await server.join("host", { mayHost: true });
  nurse = await server.join("nurse");
});
afterAll(() => server.close());

const call = (name: string, cookie?: string, body: unknown = {}, more: object = {}) =>
  server.ask("POST", `/api/${name}`, { body, ...(cookie === undefined ? {} : { cookie }), ...more });
const me = async (cookie: string) =>
  ((await (await call("account.me", cookie)).json()) as { signedIn: { login: string } | null }).signedIn
    ?.login;

describe("who may do what", () => {
  /** Nothing runs: what is admitted fails at its body, which is none. */
  const NO_BODY = 400;
  const expected = { own: [401, 403, 403], host: [401, 403, NO_BODY], "signed-in": [401, NO_BODY, NO_BODY] };

  it.each(operations.map(({ name }) => name))("is decided before anything is read: %s", async (name) => {
    const audience = audienceOf(name);
    const statuses = [];
    for (const cookie of [undefined, nurse, host]) {
      const headers = { host: "127.0.0.1", "x-clerkship": "1", cookie: `clerkship_session=${cookie ?? ""}` };
      const url = `http://127.0.0.1/api/${name}`;
      statuses.push((await server.team.request(url, { method: "POST", headers })).status);
    }
    const url = `http://127.0.0.1/api/${name}`;
    const owner = await server.own.request(url, { method: "POST", headers: { host: "127.0.0.1" } });
    expect([name, owner.status, ...statuses]).toEqual([
      name,
      NO_BODY,
      ...(audience === "anyone" ? [NO_BODY, NO_BODY, NO_BODY] : expected[audience]),
    ]);
  });

  it.each(["/download/data.json", "/download/plan/p.ics", "/download/proof/s.html", "/calendar/p.ics"])(
    "holds for files too: %s",
    async (path) => {
      expect((await server.ask("GET", path)).status).toBe(401);
      expect((await server.ask("GET", path, { cookie: nurse })).status).toBe(403);
      expect((await server.ask("GET", path, { cookie: host })).status).toBe(403);
    },
  );

  it("is for nobody in one's own mode to sign in", async () => {
    const url = "http://127.0.0.1/session";
    const init = { method: "POST", headers: { host: "127.0.0.1", "x-clerkship": "1" } };
    expect((await server.own.request(url, init)).status).toBe(404);
  });
});

describe("a session", () => {
  const signIn = (login: string, password: string, more: object = {}) =>
    server.ask("POST", "/session", { body: { login, password }, ...more });

  it("begins anew at each sign-in, whatever cookie was there, and that one ends", async () => {
    const planted = await signIn("NURSE", PASSWORD, { cookie: "planted-by-somebody" });
    const fresh = cookieOf(planted);
    expect(fresh).toMatch(/^[\w-]{43}$/u);
    const again = cookieOf(await signIn("nurse", PASSWORD, { cookie: fresh }));
    expect(again).not.toBe(fresh);
    expect([await me(fresh), await me(again)]).toEqual([undefined, "nurse"]);
    const gone = await server.ask("DELETE", "/session", { cookie: again });
    expect(gone.headers.get("set-cookie")).toMatch(/clerkship_session=;.*Max-Age=0/u);
    expect(await me(again)).toBeUndefined();
  });

  it("is held where no script and no other site can use it, over https alone when that is how one comes", async () => {
    const held = (await signIn("nurse", PASSWORD)).headers.get("set-cookie");
    expect(held).toMatch(/HttpOnly/u);
    expect(held).toMatch(/SameSite=Strict/u);
    expect(held).toMatch(/Path=\//u);
    expect(held).not.toMatch(/Secure/u);
    const safe = await aTeamServer({ secure: true });
    await safe.join("nurse");
    const body = { login: "nurse", password: PASSWORD };
    expect((await safe.ask("POST", "/session", { body })).headers.get("set-cookie")).toMatch(/Secure/u);
    await safe.close();
  });

  it("lasts twelve hours after its last use, and thirty days at most", async () => {
    const idle = cookieOf(await signIn("nurse", PASSWORD));
    const used = cookieOf(await signIn("nurse", PASSWORD));
    server.pass(11 * 3600);
    expect(await me(used)).toBe("nurse");
    server.pass(2 * 3600);
    expect([await me(idle), await me(used)]).toEqual([undefined, "nurse"]);
    let hours = 13;
    for (; (await me(used)) === "nurse" && hours < 1000; hours += 10) server.pass(10 * 3600);
    expect(hours).toBeGreaterThan(29 * 24);
    expect(hours).toBeLessThan(31 * 24);
    [host, nurse] = [cookieOf(await signIn("host", PASSWORD)), cookieOf(await signIn("nurse", PASSWORD))];
  });

  it("may change things only for a page of ours", async () => {
    expect((await call("account.setName", nurse, { name: "X" }, { own: false })).status).toBe(403);
    expect((await server.ask("DELETE", "/session", { cookie: nurse, own: false })).status).toBe(403);
    expect((await signIn("nurse", PASSWORD, { own: false })).status).toBe(403);
    expect((await call("account.setName", nurse, { name: "A. Nurse" })).status).toBe(200);
  });

  it("ends at once with its account, and comes back with none", async () => {
    const doctor = await server.join("doctor");
    const { token } = (await (await call("account.makeToken", doctor, { label: "t", days: 1 })).json()) as {
      token: string;
    };
    expect((await call("account.disable", host, { login: "doctor" })).status).toBe(200);
    expect(await me(doctor)).toBeUndefined();
    expect((await call("account.sessions", undefined, {}, { token })).status).toBe(401);
    expect((await signIn("doctor", PASSWORD)).status).toBe(401);
    await call("account.enable", host, { login: "doctor" });
    expect(await me(doctor)).toBeUndefined();
    expect((await signIn("doctor", PASSWORD)).status).toBe(200);
  });
});

describe("a token for programs", () => {
  it("needs no header of ours, lasts as long as was said, and makes no other", async () => {
    const made = await call("account.makeToken", nurse, { label: "sync", days: 1 });
    const { token } = (await made.json()) as { token: string };
    const bare = { token, own: false };
    expect((await call("account.tokens", undefined, {}, bare)).status).toBe(200);
    expect((await call("account.makeToken", undefined, { label: "x", days: 1 }, bare)).status).toBe(403);
    expect((await call("account.list", undefined, {}, bare)).status).toBe(403);
    // A cookie beside it counts for nothing.
    expect((await call("account.list", host, {}, { token: "none", own: false })).status).toBe(401);
    expect((await call("account.tokens", token, {})).status).toBe(401);
    server.pass(24 * 3600);
    expect((await call("account.tokens", undefined, {}, bare)).status).toBe(401);
    const body = (login: string) => ({ body: { login, password: PASSWORD } });
    [host, nurse] = [
      cookieOf(await server.ask("POST", "/session", body("host"))),
      cookieOf(await server.ask("POST", "/session", body("nurse"))),
    ];
  });
});

describe("trying", () => {
  const wrong = (login: string, address: string) =>
    server.ask("POST", "/session", { body: { login, password: "not the password" }, address });

  it("answers the same to an unknown login and a wrong password", async () => {
    const [unknown, known] = [await wrong("nobody-here", "10.0.0.1"), await wrong("nurse", "10.0.0.1")];
    expect([unknown.status, await unknown.text()]).toEqual([known.status, await known.text()]);
    expect(known.status).toBe(401);
  });

  it("is stopped after five times at a login, wherever it comes from, and after thirty from one address", async () => {
    await server.join("tried");
    for (let turn = 0; turn < 5; turn += 1) expect((await wrong("tried", `10.1.0.${turn}`)).status).toBe(401);
    const stopped = await server.ask("POST", "/session", {
      body: { login: "Tried", password: PASSWORD },
      address: "10.1.0.9",
    });
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers.get("retry-after"))).toBeGreaterThan(800);
    const statuses = [];
    for (let turn = 0; turn < 31; turn += 1) statuses.push((await wrong(`l${turn}`, "10.2.0.1")).status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
    server.pass(15 * 60);
    expect((await wrong("tried", "10.2.0.1")).status).toBe(401);
  });

  it("counts the password of an open session too", async () => {
    const open = await server.join("open");
    const statuses = [];
    for (let turn = 0; turn < 6; turn += 1)
      statuses.push((await call("account.setPassword", open, { old: "x", new: "a long new one" })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it("lets an account ask six hundred times a minute", async () => {
    server.pass(60);
    const busy = await server.join("busy");
    let statuses = 0;
    for (let turn = 0; turn < 600; turn += 1)
      if ((await server.ask("GET", "/api/health", { cookie: busy })).status === 200) statuses += 1;
    expect(statuses).toBe(600);
    expect((await server.ask("GET", "/api/health", { cookie: busy })).status).toBe(429);
    expect((await server.ask("GET", "/api/health", { cookie: nurse })).status).toBe(200);
  });
});

describe("a link to join", () => {
  const link = async (login: string) => {
    const { link: path } = (await (
      await call("account.invite", host, { login, name: "Somebody" })
    ).json()) as { link: string };
    return path.slice("/join/".length);
  };
  const use = (token: string, password: string) => server.ask("POST", "/join", { body: { token, password } });

  it("is good once, is not used up by a password that will not do, and is over after seven days", async () => {
    const token = await link("fresh");
    expect(await (await server.ask("POST", "/join/look", { body: { token } })).json()).toEqual({
      login: "fresh",
      name: "Somebody",
    });
    expect(await (await use(token, "short")).json()).toEqual({ kind: "unfit", problem: "too-short" });
    expect(await (await use(token, "freshfreshfresh")).json()).toEqual({
      kind: "unfit",
      problem: "like-login",
    });
    const both = await Promise.all([use(token, PASSWORD), use(token, PASSWORD)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404]);
    expect((await use(token, PASSWORD)).status).toBe(404);
    const late = await link("late");
    server.pass(7 * 24 * 3600);
    expect((await use(late, PASSWORD)).status).toBe(404);
  });
});

it("keeps logins and passwords out of what it reports and stores", async () => {
  const broken = await aTeamServer();
  await broken.join("marked-login");
  Object.assign(broken.ports, {
    storage: () => Promise.reject(new TypeError("marked-login rounds at seven sharp")),
  });
  const body = { login: "marked-login", password: PASSWORD };
  const failed = await broken.ask("POST", "/session", { body });
  expect(failed.status).toBe(500);
  expect(await failed.text()).not.toMatch(/marked|rounds/u);
  expect(broken.reported).toEqual(['{"operation":"page","code":"internal"}']);
  const rows = await broken.storage.accounts.list();
  expect(JSON.stringify(rows)).not.toMatch(/rounds/u);
  await broken.close();
});
