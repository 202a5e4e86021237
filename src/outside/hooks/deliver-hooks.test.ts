import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runOperation } from "#src/operations/index.ts";
import { aChoice, aMark, beginning, judged, someItems } from "#src/projects/testing.ts";
import { openSqlite, storageOver } from "#src/storage/index.ts";
import type { Storage } from "#src/storage/index.ts";
import { aStoredProject } from "../../../tests/support/stored-project.ts";
import type { StoredProject } from "../../../tests/support/stored-project.ts";
import { deliverHooks } from "./deliver-hooks.ts";
import { hookSender, startHookDelivery } from "./index.ts";

interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A program that is told of things; fails as long as it is told to. */
async function aReceiver() {
  const got: Got[] = [];
  const state = { status: 200, headers: {} as Record<string, string> };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      got.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(state.status, state.headers).end("thank you");
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/told`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { got, state, url, close };
}

let project: StoredProject;
let receiver: Awaited<ReturnType<typeof aReceiver>>;
const now = () => new Date(project.clock.now).toISOString();

beforeEach(async () => {
  receiver = await aReceiver();
  project = await aStoredProject(beginning({ work: someItems(30) }), {
    sendHook: (...sent) => hookSender({ now })(...sent),
  });
});
afterEach(async () => {
  await receiver.close();
  await project.close();
});

const portsOver = ({ hooks, acts }: Storage, mayCall = true) => ({
  hooks,
  acts,
  now,
  send: hookSender({ now }),
  mayCall: () => mayCall,
});
const round = (mayCall = true) => deliverHooks(portsOver(project.storage, mayCall));

async function aHook(events: readonly string[] = ["item-judged", "item-flagged"]) {
  const input = { id: project.id, url: receiver.url, events };
  const answer = await runOperation("projects.setHook", input, project.ports());
  if (answer.kind !== "set") throw new Error(answer.says);
  return answer;
}

const judge = (at: number) =>
  project.tell("r2", [judged(`w${at}`, aChoice("a", [aMark({ note: "A secret word." })]))]);
const told = () =>
  receiver.got.map(({ body }) => JSON.parse(body) as { act: string; item?: string; seq: number });
const items = () => told().map(({ item }) => item);
const shown = async () =>
  (await runOperation("projects.hooks", { id: project.id }, project.ports())).hooks[0];

describe("a hook", () => {
  it("is told of what it asked for, in order and once, by names and places and never a text", async () => {
    const { secret, hook } = await aHook();
    await judge(0);
    await project.tell("r2", [{ act: "item-skipped", item: "w1", why: "technical", note: "A secret word." }]);
    const flag = { flag: "other", severity: "minor", note: "A secret word." } as const;
    await project.tell("r3", [{ act: "item-flagged", item: "w2", ...flag }]);
    await round();
    await round();
    expect(told().map(({ act, item }) => [act, item])).toEqual([
      ["item-judged", "w0"],
      ["item-flagged", "w2"],
    ]);
    const links = await project.storage.acts.since(project.id, 0);
    for (const { body, headers } of receiver.got) {
      const message = JSON.parse(body) as Record<string, unknown>;
      const keys = ["id", "version", "project", "act", "seq", "hash", "at", "item"];
      expect(Object.keys(message)).toEqual(keys);
      expect(message["hash"]).toBe(links.find(({ seq }) => seq === message["seq"])?.hash);
      expect(body).not.toMatch(/secret|r2|r3/u);
      const [, seconds, mac] =
        /^t=(\d+),v1=([0-9a-f]{64})$/u.exec(String(headers["clerkship-signature"])) ?? [];
      expect(mac).toBe(createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex"));
    }
    expect(JSON.stringify(await shown())).not.toContain(secret);
    expect(await shown()).toMatchObject({ id: hook.id, state: "working" });
  });

  it("whose receiver fails is tried again later, misses nothing and hears nothing twice", async () => {
    await aHook();
    await judge(0);
    receiver.state.status = 503;
    await round();
    expect(await shown()).toMatchObject({
      state: "failing",
      failures: 1,
      lastSays: "The receiver answered 503.",
    });
    await judge(1);
    await round();
    // Before its time nothing is sent.
    expect(receiver.got).toHaveLength(1);
    project.clock.now += 6_000;
    await round();
    expect(receiver.got).toHaveLength(2);
    receiver.state.status = 204;
    receiver.got.length = 0;
    project.clock.now += 60_000;
    await round();
    expect(items()).toEqual(["w0", "w1"]);
    expect(await shown()).toMatchObject({ state: "working", failures: 0 });
  });

  it("goes on where it stood after the server was killed in the middle", async () => {
    await aHook();
    for (let at = 0; at < 4; at += 1) await judge(at);
    // The process ends before it has stored that the third message arrived.
    const { hooks, acts } = project.storage;
    let stored = 0;
    const dying = {
      list: () => hooks.list(),
      update: async (...change: Parameters<typeof hooks.update>) => {
        stored += 1;
        if (stored === 3) throw new Error("killed");
        return hooks.update(...change);
      },
    };
    await expect(deliverHooks({ ...portsOver(project.storage), hooks: dying, acts })).rejects.toThrow(
      "killed",
    );
    const again = await storageOver(openSqlite(project.file));
    await deliverHooks(portsOver(again));
    await again.close();
    expect(items()).toEqual(["w0", "w1", "w2", "w2", "w3"]);
    expect(new Set(told().map(({ seq }) => seq)).size).toBe(4);
  });

  it("that fails again and again is left alone and shown so; a test that arrives sends what it missed", async () => {
    const { hook } = await aHook();
    await judge(0);
    receiver.state.status = 302;
    receiver.state.headers = { location: receiver.url };
    for (let day = 0; day < 20; day += 1) {
      await round();
      project.clock.now += 24 * 60 * 60_000;
    }
    const tries = receiver.got.length;
    expect(tries).toBeLessThan(15);
    expect(await shown()).toMatchObject({ state: "stopped", lastSays: "The receiver answered 302." });
    const test = { id: project.id, hook: hook.id };
    expect(await runOperation("projects.testHook", test, project.ports())).toMatchObject({
      delivered: false,
    });
    receiver.state.status = 200;
    receiver.got.length = 0;
    expect(await runOperation("projects.testHook", test, project.ports())).toMatchObject({ delivered: true });
    await round();
    expect(told().map(({ act }) => act)).toEqual(["test", "item-judged"]);
  });

  it("that was removed, or whose project is gone, hears nothing more and its secret is gone", async () => {
    const first = await aHook();
    await judge(0);
    const removed = { id: project.id, hook: first.hook.id };
    expect(await runOperation("projects.removeHook", removed, project.ports())).toEqual({ removed: true });
    await aHook();
    await runOperation("projects.delete", { id: project.id, confirm: true }, project.ports());
    await round();
    expect(receiver.got).toEqual([]);
    expect(await project.storage.hooks.list()).toEqual([]);
  });

  it("at a host that a shared server does not call is not called", async () => {
    await aHook();
    await judge(0);
    await round(false);
    expect(receiver.got).toEqual([]);
    expect(await shown()).toMatchObject({
      state: "stopped",
      lastSays: "This server does not call that host.",
    });
  });

  it.each(["http://example.org/told", "ftp://example.org/", "https://name:word@example.org/", "nonsense"])(
    "is not set for %s",
    async (url) => {
      const input = { id: project.id, url, events: ["exported"] };
      expect(await runOperation("projects.setHook", input, project.ports())).toMatchObject({
        kind: "refused",
      });
      expect(await project.storage.hooks.list()).toEqual([]);
    },
  );

  it("is told by a server that runs, while people go on judging", async () => {
    await aHook();
    const delivery = startHookDelivery(async () => portsOver(project.storage), { pauseMs: 5 });
    for (let at = 0; at < 10; at += 1) await judge(at);
    while (receiver.got.length < 10) await new Promise((resolve) => setTimeout(resolve, 5));
    await delivery.stop();
    await judge(10);
    expect(items()).toEqual(Array.from({ length: 10 }, (_, at) => `w${at}`));
  });
});
