import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compileAtlas } from "./compile-atlas.ts";
import { compilePractice } from "./compile-practice.ts";

// Writes dist/atlas.json and dist/practice.json. The build bundles and imports this file, so it takes no arguments and throws on failure.
const root = findRepository(import.meta.dirname);
const target = join(root, "dist", "atlas.json");
const atlas = await compileAtlas(join(root, "data"));
if (atlas.roles.length === 0) throw new Error("The field has no roles: is data/ complete?");

await mkdir(dirname(target), { recursive: true });
await put(target, atlas);
await put(join(root, "dist", "practice.json"), await compilePractice(join(root, "data", "practice")));
console.error(`dist/atlas.json: ${atlas.roles.length} roles, ${atlas.skills.length} skills`);

/** The nearest folder upwards that holds the field: this file runs from its source and from the build's cache. */
function findRepository(folder: string): string {
  if (existsSync(join(folder, "data", "sources.yaml"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("No data/sources.yaml above this script.");
  return findRepository(parent);
}

/** Written beside the target and moved, so that a reader never meets half a file. */
async function put(path: string, value: unknown): Promise<void> {
  await writeFile(`${path}.part`, JSON.stringify(value));
  await rename(`${path}.part`, path);
}
