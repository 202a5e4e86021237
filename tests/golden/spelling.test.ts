import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
describe("spelling", () => {
  it("knows every word people read, or finds it in data/words.txt", () => {
    const { stdout, stderr, status } = spawnSync("npm", ["run", "--silent", "spelling"], {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(stderr).toBe("");
    expect(stdout.split("\n").filter((line) => line !== "")).toEqual([]);
    expect(status).toBe(0);
  });

  it("keeps the list of names and terms sorted, each once", () => {
    const words = readFileSync(join(root, "data", "words.txt"), "utf8").split("\n").filter((word) => word !== "" && !word.startsWith("#"));
    const sorted = [...new Set(words)].toSorted((a, b) => a.localeCompare(b, "en", { sensitivity: "base" }));
    expect(words).toEqual(sorted);
  });
});
