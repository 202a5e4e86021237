import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const START_LIMIT_MS = 30_000;

export interface TestServer {
  readonly url: string;
  /** The data folder it uses. */
  readonly home: string;
  readonly process: ChildProcess;
  /** Everything it printed so far. */
  output(): string;
  /** Ends it kindly, or at once. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** The built program serving on a free loopback port, with a data folder of its own unless one is given. */
export async function startServer({
  home,
  env = {},
  options = [],
}: { home?: string; env?: Record<string, string>; options?: readonly string[] } = {}): Promise<TestServer> {
  const folder = home ?? mkdtempSync(join(tmpdir(), "clerkship-home-"));
  const child = spawn(
    process.execPath,
    [join(root, "dist", "cli", "main.js"), "serve", "--port", "0", "--no-open", "--json", ...options],
    {
      env: { ...process.env, CLERKSHIP_HOME: folder, CLERKSHIP_TODAY: "2026-11-21", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const printed: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const url = await addressOf(child, printed);
  return {
    url,
    home: folder,
    process: child,
    output: () => printed.join(""),
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      await exited;
    },
  };
}

async function addressOf(child: ChildProcess, printed: readonly string[]): Promise<string> {
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit && child.exitCode === null) {
    const found = /"url":"([^"]+)"/.exec(printed.join(""));
    if (found?.[1] !== undefined) return found[1];
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill("SIGKILL");
  throw new Error(`the server did not start: ${printed.join("")}`);
}

/** Calls an operation over HTTP and gives the parsed answer with its status. */
export async function callOperation(
  url: string,
  name: string,
  input: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${url}/api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Uploads a file to `profile.import`. */
export async function uploadFile(
  url: string,
  name: string,
  bytes: Uint8Array,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const form = new FormData();
  form.set("file", new File([new Uint8Array(bytes)], name));
  const response = await fetch(`${url}/api/profile.import`, { method: "POST", body: form });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
