import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hookSignature } from "#src/outside/hooks/send-hook.ts";
import { emptyHome, root, runCli } from "../support/run-cli.ts";
import { startServer } from "../support/running-server.ts";
import type { TestServer } from "../support/running-server.ts";

const guide = readFileSync(join(root, "docs", "api.md"), "utf8");
const fences = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gmu"))].map(
    ([, text]) => text ?? "",
  );

const PASSWORD = "rounds at seven sharp";
const home = emptyHome();
let server: TestServer;
let token = "";

beforeAll(async () => {
  const account = ["account", "add", "lead", "--name", "A. Lead", "--host", "--password-stdin"];
  const added = await runCli(account, { home, input: `${PASSWORD}\n` });
  if (added.code !== 0) throw new Error(added.stderr);
  server = await startServer({
    home,
    options: ["--team"],
    env: { CLERKSHIP_HOOK_HOSTS: "receiver.example.org" },
  });
  const ask = async (path: string, body: unknown, cookie = "") =>
    fetch(`${server.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-clerkship": "1", cookie },
      body: JSON.stringify(body),
    });
  const signedIn = await ask("/session", { login: "lead", password: PASSWORD });
  const cookie = (signedIn.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const made = await ask("/api/account.makeToken", { label: "a test", days: 1 }, cookie);
  token = ((await made.json()) as { token: string }).token;
});
afterAll(() => server.stop());

describe("the guide for programs", () => {
  const tools = ["curl", "jq", "bash"].every((tool) => spawnSync(tool, ["--version"]).status === 0);
  if (!tools) console.log("skipped 1 case: curl, jq or bash is not here");
  it.skipIf(!tools)("holds commands that work as they stand, one after another", async () => {
    const folder = mkdtempSync(join(tmpdir(), "clerkship-guide-"));
    // Each answer on a line of its own; any failure ends the script.
    const script = ["set -eu", ...fences("sh").map((fence) => `${fence}\necho`)].join("\n");
    const run = promisify(execFile);
    const { stdout } = await run("bash", ["-c", script], {
      cwd: folder,
      env: { ...process.env, SERVER: server.url, TOKEN: token },
    });
    const answers = stdout
      .split(/\n(?=\{)|(?<=\})(?=\{)/u)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map((answer) => answer["error"] ?? "fine")).toEqual(answers.map(() => "fine"));
    expect(answers).toEqual([
      expect.objectContaining({ mode: "shared" }),
      expect.objectContaining({ title: "Chest pain answers" }),
      expect.objectContaining({ kind: "added", added: 1 }),
      expect.objectContaining({ kind: "added", added: 0, known: ["chest-1"] }),
      expect.objectContaining({ work: 1 }),
      expect.objectContaining({ kind: "set" }),
    ]);
  });

  it("checks signatures as they are made, and turns away what was changed or kept", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "clerkship-guide-")), "check.mjs");
    writeFileSync(file, fences("js")[0] ?? "");
    const { isFromClerkship } = (await import(pathToFileURL(file).href)) as {
      isFromClerkship: (header: string | undefined, body: string, secret: string, now: number) => boolean;
    };
    const header = hookSignature("hook_one", '{"seq":41}', 1_795_251_600);
    expect(isFromClerkship(header, '{"seq":41}', "hook_one", 1_795_251_700)).toBe(true);
    expect(isFromClerkship(header, '{"seq":42}', "hook_one", 1_795_251_700)).toBe(false);
    expect(isFromClerkship(header, '{"seq":41}', "hook_two", 1_795_251_700)).toBe(false);
    expect(isFromClerkship(header, '{"seq":41}', "hook_one", 1_795_252_000)).toBe(false);
    expect(isFromClerkship(undefined, "", "hook_one", 1_795_251_700)).toBe(false);
  });
});
