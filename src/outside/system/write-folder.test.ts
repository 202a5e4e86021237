import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/index.ts";
import { writeFolderAgain, writeNewFolder } from "./write-folder.ts";

const day = "2026-11-21" as CalendarDate;
const files = [
  { path: "README.md", text: "one" },
  { path: "data/a.bin", bytes: Uint8Array.of(1, 2) },
];
let base = "";
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "clerkship-folder-"));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

it("writes a missing and an empty folder whole, and leaves nothing beside it", async () => {
  mkdirSync(join(base, "empty"));
  for (const name of ["missing", "empty"]) {
    expect(await writeNewFolder(join(base, name), files)).toEqual({ kind: "written", files: 2 });
    expect(readFileSync(join(base, name, "README.md"), "utf8")).toBe("one");
    expect([...readFileSync(join(base, name, "data", "a.bin"))]).toEqual([1, 2]);
  }
  expect(readdirSync(base).toSorted()).toEqual(["empty", "missing"]);
});

it("touches no folder in which somebody works, not even one it wrote", async () => {
  const folder = join(base, "work");
  await writeNewFolder(folder, files);
  writeFileSync(join(folder, "predictions.csv"), "mine");
  expect(await writeNewFolder(folder, files)).toEqual({ kind: "not-ours" });
  expect(await writeFolderAgain(folder, files, day)).toEqual({ kind: "not-ours" });
  expect(readFileSync(join(folder, "predictions.csv"), "utf8")).toBe("mine");
});

it("writes again over what it wrote to be written again", async () => {
  const folder = join(base, "site");
  expect((await writeFolderAgain(folder, files, day)).kind).toBe("written");
  expect((await writeFolderAgain(folder, [{ path: "index.html", text: "two" }], day)).kind).toBe("written");
  expect(readdirSync(folder).toSorted()).toEqual(["clerkship-site.json", "index.html"]);
});

it("writes nothing outside of its folder", async () => {
  await expect(writeNewFolder(join(base, "new"), [{ path: "../out.txt", text: "x" }])).rejects.toThrow(
    RangeError,
  );
  expect(readdirSync(base)).toEqual([]);
});
