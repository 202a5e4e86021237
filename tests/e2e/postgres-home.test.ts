import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres } from "../support/postgres-server.ts";
import { emptyHome, runCli } from "../support/run-cli.ts";

describe("the program with DATABASE_URL", () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  beforeAll(async () => {
    server = await startPostgres("home");
  });
  afterAll(() => server.stop());

  it("keeps everything there, and nothing in the data folder", async () => {
    const home = emptyHome();
    const json = async (...args: string[]) => {
      const { stdout } = await runCli([...args, "--json"], { home, env: { DATABASE_URL: server.url } });
      return JSON.parse(stdout);
    };
    const { profile } = await json("import", "--example", "data-analyst");
    const draft = ["plan", "--profile", profile.id, "--role", "rwe-data-scientist", "--hours", "8"];
    const plan = await json(...draft, "--start", "2026-11-23");
    expect((await json("plans")).plans.map(({ id }: { id: string }) => id)).toEqual([plan.id]);
    expect((await json("delete", profile.id)).deleted).toBe(true);
    expect((await json("plans")).plans).toEqual([]);
    expect(readdirSync(home)).toEqual([]);
  });

  it("says so when there is no such database, without its password", async () => {
    const wrong = server.url.replace("/home", "/nowhere");
    const { code, stdout, stderr } = await runCli(["profiles"], { env: { DATABASE_URL: wrong } });
    expect(code).toBe(4);
    expect(stderr).toContain("DATABASE_URL");
    expect(stdout + stderr).not.toContain(new URL(wrong).password);
  });
});
