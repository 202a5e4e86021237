import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/index.ts";
import { replaceFolder } from "./replace-folder.ts";

const DAY = "2026-11-21" as CalendarDate;
const put = (name: string) => (folder: string) => writeFile(join(folder, name), name);

describe("a folder that is filled anew", () => {
  let beside: string;
  let folder: string;
  beforeEach(async () => {
    beside = await mkdtemp(join(tmpdir(), "clerkship-replace-"));
    folder = join(beside, "site");
  });

  it("is made where there is none, with the folders above it", async () => {
    const deep = join(folder, "a", "b");
    expect(await replaceFolder(deep, DAY, put("new"))).toBe(true);
    expect(await readdir(deep)).toEqual(["clerkship-site.json", "new"]);
  });

  it("keeps nothing of an earlier one, and leaves nothing beside it", async () => {
    await replaceFolder(folder, DAY, put("old"));
    await mkdir(join(beside, ".site.clerkship-killed"));
    expect(await replaceFolder(folder, DAY, put("new"))).toBe(true);
    expect(await readdir(folder)).toEqual(["clerkship-site.json", "new"]);
    expect(await readdir(beside)).toEqual(["site"]);
  });

  it("is taken when it is empty", async () => {
    await mkdir(folder);
    expect(await replaceFolder(folder, DAY, put("new"))).toBe(true);
  });

  it("is left alone when it holds files of others, a marker that is none among them, or is a file", async () => {
    await mkdir(folder);
    await writeFile(join(folder, "letter.txt"), "mine");
    expect(await replaceFolder(folder, DAY, put("new"))).toBe(false);
    await writeFile(join(folder, "clerkship-site.json"), '"no marker"');
    expect(await replaceFolder(folder, DAY, put("new"))).toBe(false);
    expect(await readFile(join(folder, "letter.txt"), "utf8")).toBe("mine");
    expect(await replaceFolder(join(folder, "letter.txt"), DAY, put("new"))).toBe(false);
    expect(await readdir(beside)).toEqual(["site"]);
  });

  it("stays as it was when filling fails", async () => {
    await replaceFolder(folder, DAY, put("old"));
    const failing = async (fresh: string) => {
      await put("half")(fresh);
      throw new Error("the disk is full");
    };
    await expect(replaceFolder(folder, DAY, failing)).rejects.toThrow("the disk is full");
    expect(await readdir(folder)).toEqual(["clerkship-site.json", "old"]);
    expect(await readdir(beside)).toEqual(["site"]);
  });
});
