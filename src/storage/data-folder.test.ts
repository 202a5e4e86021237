import { existsSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { dataFolder, prepareDataFolder } from "./data-folder.ts";

describe("the data folder", () => {
  it("is the one named, else the platform's own", () => {
    const home = "/people/someone";
    expect(dataFolder({ env: { CLERKSHIP_HOME: "/data" }, platform: "linux", home })).toBe(resolve("/data"));
    expect(dataFolder({ env: {}, platform: "linux", home })).toBe(join(home, ".local", "share", "clerkship"));
    expect(dataFolder({ env: { XDG_DATA_HOME: "/x" }, platform: "linux", home })).toBe(
      join("/x", "clerkship"),
    );
    expect(dataFolder({ env: {}, platform: "darwin", home })).toContain("Application Support");
    expect(dataFolder({ env: { LOCALAPPDATA: "/l" }, platform: "win32", home })).toBe(
      join("/l", "Clerkship"),
    );
  });

  it.runIf(process.platform !== "win32")("is made for its owner alone", () => {
    const folder = prepareDataFolder(join(mkdtempSync(join(tmpdir(), "clerkship-folder-")), "new"));
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it("is not available where a file stands or nothing can be made", () => {
    const file = join(mkdtempSync(join(tmpdir(), "clerkship-file-")), "taken");
    writeFileSync(file, "");
    expect(() => prepareDataFolder(file)).toThrow("unavailable: data-folder");
    expect(() => prepareDataFolder(join(file, "below"))).toThrow("unavailable: data-folder");
  });

  it("is refused inside a clone", () => {
    const clone = mkdtempSync(join(tmpdir(), "clerkship-clone-"));
    writeFileSync(join(clone, "package.json"), "{}");
    writeFileSync(join(clone, "start.mjs"), "");
    mkdirSync(join(clone, "dist"));
    expect(() => prepareDataFolder(join(clone, "dist", "mine"))).toThrow("inside-clone");
    expect(existsSync(join(clone, "dist", "mine"))).toBe(false);
  });
});
