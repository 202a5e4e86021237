import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** An installed Chromium or Chrome: the one `CLERKSHIP_CHROMIUM` names, else one on the path, else Playwright’s own. */
function findChromium(): string | undefined {
  const named = process.env["CLERKSHIP_CHROMIUM"];
  if (named !== undefined && named !== "") return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, chromium.executablePath()].find((path) => existsSync(path));
}

/** A headless browser. The sandbox is off because test machines often run as root; the pages are our own. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      "No Chromium found: install it, or name one in the environment variable CLERKSHIP_CHROMIUM.",
    );
  }
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
