import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callOperation, startServer, uploadFile } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

/** A raw request, since fetch will not lie about its host or origin. */
function ask(
  url: string,
  path: string,
  headers: Record<string, string>,
  body = "{}",
): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method: "POST", headers: { "content-type": "application/json", ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("the server", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it("binds to loopback", () => {
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
  });

  it("answers its own pages, and neither other origins nor other host names", async () => {
    const own = new URL(server.url).host;
    expect(await ask(server.url, "/api/profile.list", { origin: server.url })).toBe(200);
    expect(await ask(server.url, "/api/profile.list", { origin: "https://evil.example" })).toBe(403);
    expect(await ask(server.url, "/api/profile.list", { origin: "null" })).toBe(403);
    expect(await ask(server.url, "/api/profile.list", { host: own, "sec-fetch-site": "cross-site" })).toBe(
      403,
    );
    expect(await ask(server.url, "/api/profile.list", { host: "rebound.example" })).toBe(421);
  });

  it("refuses a body over the limit and stays up", async () => {
    const { status, body } = await uploadFile(server.url, "big.txt", Buffer.alloc(12 * 1024 * 1024, "a "));
    expect(status).toBe(413);
    expect(body["error"]).toMatchObject({ code: "too_large" });
    expect((await callOperation(server.url, "profile.list", {})).status).toBe(200);
  });

  it("says what is wrong with an input, without the value", async () => {
    const { status, body } = await callOperation(server.url, "plan.draft", {
      profileId: "p",
      role: "r",
      hoursPerWeek: 500,
      start: "soon",
    });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain("hoursPerWeek");
    expect(JSON.stringify(body)).not.toContain("soon");
  });

  it("has no file to give outside the web app", async () => {
    for (const path of [
      "/..%2f..%2fpackage.json",
      "/%2e%2e/%2e%2e/package.json",
      "/assets/..%2f..%2f.built",
    ]) {
      const response = await fetch(`${server.url}${path}`);
      expect(await response.text()).not.toMatch(/"name": "clerkship"|files, newest/);
    }
  });

  it("sends a policy that allows this address alone", async () => {
    const policy = (await fetch(server.url)).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:/);
  });
});
