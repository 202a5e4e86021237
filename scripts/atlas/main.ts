import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { compileAtlas } from "./compile-atlas.ts";

// Run from the root of the repository: `main [data folder] [file to write]`.
const [dataFolder = "data", target = "dist/atlas.json"] = process.argv.slice(2);

try {
  const atlas = await compileAtlas(dataFolder);
  await mkdir(dirname(target), { recursive: true });
  // Written beside the target and moved, so that a reader never meets half a file.
  await writeFile(`${target}.part`, JSON.stringify(atlas));
  await rename(`${target}.part`, target);
  console.error(`${target}: ${atlas.roles.length} roles, ${atlas.skills.length} skills`);
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
