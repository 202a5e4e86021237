import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const npm = (cwd: string, ...args: string[]) =>
  execFileSync("npm", [...args, "--loglevel=error"], {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });

describe("the packed package, installed in an empty folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "clerkship-packed-"));
  let packed: { filename: string; files: { path: string }[] };

  beforeAll(() => {
    execFileSync(process.execPath, [join(root, "scripts", "build.mjs"), "--library"], { cwd: root });
    [packed] = JSON.parse(npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", folder));
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ name: "a-consumer", private: true, type: "module" }),
    );
    npm(folder, "install", join(folder, packed.filename), "--omit=dev", "--no-audit", "--no-fund");
  });

  it("holds the program, the field, the web app, the examples and the licences, and no sources or tests", () => {
    const paths = packed.files.map((file) => file.path);
    for (const path of [
      "dist/cli/main.js",
      "dist/atlas.json",
      "dist/web/index.html",
      "dist/site/site.js",
      "dist/outside/solve-model.worker.js",
      "data/LICENSE",
      "LICENSE",
      "README.md",
      "data/examples/icu-nurse.pdf",
    ])
      expect(paths).toContain(path);
    expect(paths.filter((path) => /^(src|tests|bench|scripts)\/|\.map$/.test(path))).toEqual([]);
  });

  it("runs the main job from its binary", () => {
    const binary = join(folder, "node_modules", ".bin", "clerkship");
    const answer = execFileSync(binary, ["lanes", "--example", "icu-nurse", "--json"], {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
      env: { ...process.env, CLERKSHIP_HOME: join(folder, "home") },
    });
    expect(JSON.parse(answer).lanes).toHaveLength(5);
  });

  it("plans 13 weeks from its binary, with a proven bound", () => {
    const binary = join(folder, "node_modules", ".bin", "clerkship");
    const lane = ["--role", "clinical-informaticist", "--hours", "5", "--start", "2026-11-23"];
    const answer = execFileSync(binary, ["plan", "--example", "icu-nurse", ...lane, "--json"], {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
      env: { ...process.env, CLERKSHIP_HOME: join(folder, "home") },
    });
    const plan: { weeks: unknown[]; quality: { bound?: number } } = JSON.parse(answer);
    expect(plan.weeks).toHaveLength(13);
    expect(plan.quality.bound).toBeGreaterThan(0);
  });

  it("writes the field as a web site from its binary", () => {
    const binary = join(folder, "node_modules", ".bin", "clerkship");
    const site = join(folder, "site of the field");
    const answer = execFileSync(binary, ["atlas", "export", site, "--json"], {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
      env: { ...process.env, CLERKSHIP_HOME: join(folder, "home") },
    });
    expect(JSON.parse(answer)).toMatchObject({ version: 1, start: join(site, "index.html") });
    expect(readFileSync(join(site, "roles", "ml-engineer.html"), "utf8")).toContain("schema.org");
  });

  it("can be imported room by room", () => {
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      exports: Record<string, unknown>;
    };
    const rooms = Object.keys(exports).filter((path) => path !== "./package.json");
    expect(rooms.length).toBeGreaterThan(4);
    const script = rooms
      .map(
        (path) =>
          `if (Object.keys(await import("clerkship${path.slice(1)}")).length === 0) throw new Error("${path} is empty");`,
      )
      .join("\n");
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder });
  });

  it("passes publint", () => {
    const output = execFileSync(join(root, "node_modules", ".bin", "publint"), ["--strict"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(output).not.toMatch(/error/i);
  });
});
