import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A data folder of one's own. */
export function emptyHome(): string {
  return mkdtempSync(join(tmpdir(), "clerkship-home-"));
}

/** Runs the built command line as a stranger would, and gives what it printed. */
export function runCli(
  args: readonly string[],
  {
    home = emptyHome(),
    input,
    env = {},
  }: { home?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "dist", "cli", "main.js"), ...args], {
      env: { ...process.env, CLERKSHIP_HOME: home, CLERKSHIP_TODAY: "2026-11-21", ...env },
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
  });
}
