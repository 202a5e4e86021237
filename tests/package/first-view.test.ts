import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const web = join(import.meta.dirname, "..", "..", "dist", "web");
/** What the first view may load of JavaScript, compressed. */
const MOST_BYTES = 250_000;

it("loads little JavaScript for its first view, all of it from here", () => {
  const page = readFileSync(join(web, "index.html"), "utf8");
  const scripts = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1] ?? "");
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((path) => !existsSync(join(web, path)))).toEqual([]);
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(web, path))).length, 0);
  expect(bytes).toBeLessThan(MOST_BYTES);
  console.log(`first view: ${Math.round(bytes / 1000)} kB of compressed JavaScript`);
});
