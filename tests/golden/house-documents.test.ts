import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const LEFT_OUT = new Set(["node_modules", "dist", ".git", "golden"]);

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownFiles(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** Names of the commands the program has, read from where they are added. */
function commandNames(): Set<string> {
  const folder = join(root, "src", "cli", "commands");
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const added = sources.join("\n").matchAll(/(?:subcommand\(\s*program,\s*|\.command\()"([a-z-]+)"/g);
  return new Set([...added].map((match) => match[1] ?? ""));
}

describe("the documents of the house", () => {
  const files = markdownFiles(root);

  it("are there, one for each room and folder of doors", () => {
    const rooms = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const without = rooms.filter(({ name }) => !existsSync(join(root, "src", name, "README.md")));
    expect(without.map(({ name }) => name)).toEqual([]);
    expect(files.length).toBeGreaterThan(rooms.length);
  });

  it("link only to what exists", () => {
    const broken = files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map((match) => match[1] ?? "")
        .filter((target) => !existsSync(join(dirname(file), target)))
        .map((target) => `${relative(root, file)} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("name only commands that the program has", () => {
    const known = commandNames();
    expect(known.size).toBeGreaterThan(15);
    const text = ["README.md", "docs/cli.md"].map((file) => readFileSync(join(root, file), "utf8")).join("\n");
    const named = [...text.matchAll(/(?:start\.mjs|`clerkship) ([a-z][a-z-]+)/g)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
