import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planSchema } from "#src/plan/index.ts";
import type { Plan } from "#src/plan/index.ts";
import { callOperation, startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Asks as a calendar program does: no origin, its own Accept, whatever host it was given. */
function ask(
  url: string,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("a plan's calendar and files over HTTP", () => {
  let server: TestServer;
  let id: string;
  let plan: Plan;
  let path: string;

  beforeAll(async () => {
    server = await startServer();
    const { body } = await callOperation(server.url, "profile.importExample", { example: "icu-nurse" });
    const drafted = await callOperation(server.url, "plan.draft", {
      profileId: (body["profile"] as { id: string }).id,
      role: "clinical-informaticist",
      start: "2026-11-23",
      availability: {
        timeZone: "Europe/Paris",
        weekly: { kind: "hours", hours: 5 },
        startsAt: "18:30",
      },
    });
    plan = planSchema.parse(drafted.body);
    id = plan.id;
    path = `/calendar/${id}.ics`;
  });
  afterAll(() => server.stop());

  it("gives the calendar in place, an entry a sitting, to a program that asks in its own way", async () => {
    const answer = await ask(server.url, path, {
      headers: { accept: "text/x-vcalendar;q=0.1, image/*", "user-agent": "Calendar/1.0" },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": "inline",
      "cache-control": "no-cache",
    });
    const sittings = plan.weeks.flatMap(({ tasks }) => tasks.flatMap((task) => task.sittings));
    expect(sittings.length).toBeGreaterThan(0);
    expect(answer.body.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(sittings.length);
    expect(answer.body).not.toContain("CANCELLED");
  });

  it("says only that nothing changed to a program that has it, also when it came compressed", async () => {
    const { headers } = await ask(server.url, path);
    const zipped = await ask(server.url, path, { headers: { "accept-encoding": "gzip" } });
    for (const tag of [headers["etag"], zipped.headers["etag"], `"other", ${String(headers["etag"])}`]) {
      const again = await ask(server.url, path, { headers: { "if-none-match": String(tag) } });
      expect([again.status, again.body, again.headers["etag"]]).toEqual([304, "", headers["etag"]]);
    }
  });

  it("answers HEAD with the same headers and no body", async () => {
    const [whole, head] = [await ask(server.url, path), await ask(server.url, path, { method: "HEAD" })];
    expect([head.status, head.body, head.headers["etag"]]).toEqual([200, "", whole.headers["etag"]]);
    expect(head.headers["content-type"]).toBe("text/calendar; charset=utf-8");
  });

  it("has another tag after the plan changed", async () => {
    const before = await ask(server.url, path);
    const task = plan.weeks.flatMap(({ tasks }) => tasks)[0]?.id;
    await callOperation(server.url, "plan.mark", { id, task, done: true });
    const after = await ask(server.url, path, {
      headers: { "if-none-match": String(before.headers["etag"]) },
    });
    expect(after.status).toBe(200);
    expect(after.body).toContain("SUMMARY:Done: ");
  });

  it.each(["plan-nobody", "..%2f..%2fpackage", "%00", "Plan%20A", "a".repeat(300), "__proto__"])(
    "knows no plan %s",
    async (odd) => {
      const { status, body } = await ask(server.url, `/calendar/${odd}.ics`);
      expect(status).toBe(404);
      expect(JSON.parse(body)).toMatchObject({
        error: { code: "not_found", message: "There is no such plan here." },
      });
    },
  );

  it("answers no other host name and no page from elsewhere", async () => {
    expect((await ask(server.url, path, { headers: { host: "rebound.example" } })).status).toBe(421);
    expect((await ask(server.url, path, { headers: { origin: "https://evil.example" } })).status).toBe(403);
  });

  it.each([
    ["ics", "text/calendar; charset=utf-8", /^BEGIN:VCALENDAR\r\n/],
    ["md", "text/markdown; charset=utf-8", /^# /],
    ["json", "application/json", /^\{\n {2}"version": 2,/],
    ["pdf", "application/pdf", /^%PDF-1\.7/],
    ["todoist.csv", "text/csv; charset=utf-8", /^TYPE,CONTENT,/],
    ["github.csv", "text/csv; charset=utf-8", /^title,body,labels,milestone,state\r\n/],
  ])("saves the plan as .%s", async (ending, type, begins) => {
    const answer = await ask(server.url, `/download/plan/${id}.${ending}`);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe(type);
    expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="clerkship-[\w.-]+"$/);
    expect(answer.body).toMatch(begins);
  });
});
