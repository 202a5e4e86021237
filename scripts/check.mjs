// Everything a change should pass before it is shared, in the order of how fast it fails.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const STEPS = [
  ["format", "oxfmt", "--check"],
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ["types", "tsc", "-p", "tsconfig.json"],
  ["types of rooms", "tsc", "-p", "tsconfig.rooms.json"],
  ["architecture", "depcruise", "src", "--config", ".dependency-cruiser.cjs"],
  ["dead code", "knip", "--treat-config-hints-as-errors"],
  [
    "unit, canary, SQLite contract",
    "vitest",
    "run",
    "--project",
    "unit",
    "--project",
    "architecture",
    "--project",
    "golden",
    "--project",
    "contract-sqlite",
  ],
];

for (const [name, command, ...args] of STEPS) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules", ".bin", command), args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)\n`);
  if (status === 0) continue;
  process.stdout.write(`${stdout}${stderr}\n`);
  process.exit(1);
}
