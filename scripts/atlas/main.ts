import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compileAtlas } from "./compile-atlas.ts";

// Writes dist/atlas.json. The build bundles and imports this file, so it takes no arguments and throws on failure.
const root = findRepository(import.meta.dirname);
const target = join(root, "dist", "atlas.json");
const atlas = await compileAtlas(join(root, "data"));
if (atlas.roles.length === 0) throw new Error("The field has no roles: is data/ complete?");

await mkdir(dirname(target), { recursive: true });
// Written beside the target and moved, so that a reader never meets half a file.
await writeFile(`${target}.part`, JSON.stringify(atlas));
await rename(`${target}.part`, target);
console.error(`dist/atlas.json: ${atlas.roles.length} roles, ${atlas.skills.length} skills`);

/** The nearest folder upwards that holds the field: this file runs from its source and from the build's cache. */
function findRepository(folder: string): string {
  if (existsSync(join(folder, "data", "sources.yaml"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("No data/sources.yaml above this script.");
  return findRepository(parent);
}
