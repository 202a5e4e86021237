// Plain Node, no dependency: sets up whatever is missing, then runs the command asked for.
// Set-up talks on stderr; stdout belongs to the command.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isBuildStale } from "./scripts/build-stamp.mjs";

const NEEDED_NODE = [20, 19];
const root = dirname(fileURLToPath(import.meta.url));

checkNode();
installIfNeeded();
buildIfStale();

const args = process.argv.slice(2);
process.argv = [process.argv[0], join(root, "start.mjs"), ...(args.length === 0 ? ["serve"] : args)];
await import(pathToFileURL(join(root, "dist", "cli", "main.js")).href);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > NEEDED_NODE[0] || (major === NEEDED_NODE[0] && minor >= NEEDED_NODE[1])) return;
  stop(
    `Clerkship needs Node ${NEEDED_NODE.join(".")} or later; this is ${process.versions.node}. Install a current Node and try again.`,
  );
}

function installIfNeeded() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const marker = join(root, "node_modules", ".clerkship-lock");
  if (existsSync(marker) && readFileSync(marker, "utf8") === lock) return;
  say("Setting up: installing what the lockfile lists (once, under a minute on most lines) …");
  const options = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env["npm_execpath"];
  const { status } = npm?.endsWith("js")
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: ["ignore", 2, 2] })
    : spawnSync("npm", options, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status !== 0)
    stop(
      "The installation failed; npm's own words are above. Check the connection and run the same command again.",
    );
  writeFileSync(marker, lock);
}

function buildIfStale() {
  if (!isBuildStale(root)) return;
  say("Setting up: building (a few seconds) …");
  const { status } = spawnSync(process.execPath, [join(root, "scripts", "build.mjs")], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0)
    stop(
      "The build failed; the reason is above. In an unchanged clone this is a fault of ours: please report it.",
    );
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}
