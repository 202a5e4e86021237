import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "msedge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chromium to test in: the one named, one installed, one from the system's packages, or Playwright's own. */
export function findBrowser() {
  return installed() ?? fromSystemPackages() ?? fromPlaywright() ?? complain();
}

function installed() {
  const named = process.env["CLERKSHIP_CHROMIUM"];
  if (named !== undefined && existsSync(named)) return named;
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].find((file) => existsSync(file));
}

function fromSystemPackages() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  process.stderr.write("No browser found: installing chromium from the system's packages …\n");
  const apt = (...args) =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation");
  return installed();
}

function fromPlaywright() {
  process.stderr.write("No browser found: asking Playwright for its own Chromium …\n");
  const cli = join(import.meta.dirname, "..", "node_modules", "playwright-core", "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: ["ignore", 2, 2] });
  return installed();
}

function complain() {
  process.stderr.write(
    "The tests need a Chromium or Chrome. Install one, or set CLERKSHIP_CHROMIUM to its program file.\n",
  );
  return undefined;
}
