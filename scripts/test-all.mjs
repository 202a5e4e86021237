// `npm test` on any machine: installs, builds, finds or installs a browser, runs every suite, adds up the counts.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const bin = (name) => join(root, "node_modules", ".bin", name);

// Any command of the start file installs and builds first; this one is the cheapest.
run(process.execPath, ["start.mjs", "--version"]);

const { findBrowser } = await import("./find-browser.mjs");
const browser = findBrowser();
if (browser === undefined) process.exit(1);

const SUITES = [
  // Nothing these keep outlives its file, so files share what they import: most of their time would be importing.
  { name: "unit", projects: ["unit", "golden", "contract-sqlite"], args: ["--no-isolate"] },
  { name: "architecture", projects: ["architecture"] },
  { name: "contract on Postgres", projects: ["contract-postgres"] },
  // Two at a time: each waits for servers and browsers more than it works, and more would get in each other's way.
  { name: "end to end", projects: ["e2e"], args: ["--maxWorkers=2"] },
  { name: "package", projects: ["package"] },
];

const results = mkdtempSync(join(tmpdir(), "clerkship-tests-"));
// What tests leave behind lies here and goes at the end. Others may enter: Postgres runs as a user of its own.
const scratch = join(results, "scratch");
mkdirSync(scratch);
for (const folder of [results, scratch]) chmodSync(folder, 0o755);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, projects, args: more = [] } of SUITES) {
  const file = join(results, `${projects[0]}.json`);
  process.stdout.write(`\n== ${name} ==\n`);
  const args = [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...projects.flatMap((project) => ["--project", project]),
    ...more,
  ];
  const { status } = spawnSync(bin("vitest"), args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, CLERKSHIP_CHROMIUM: browser, TMPDIR: scratch, TEMP: scratch, TMP: scratch },
  });
  add(file, status);
}
rmSync(results, { recursive: true, force: true });

process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** Adds a suite's counts; a suite that broke without a failed test counts as one failure. */
function add(file, status) {
  if (!existsSync(file)) {
    total.failed += 1;
    return;
  }
  const report = JSON.parse(readFileSync(file, "utf8"));
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += report.numPendingTests + (report.numTodoTests ?? 0);
  if (status !== 0 && report.numFailedTests === 0) total.failed += 1;
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
