import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder that holds this package, from a clone or an install alike: the first one upwards with a package.json.
 * Bundling moves modules about, so no path relative to this file would hold.
 */
export function packageRoot(from: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  if (existsSync(join(folder, "package.json"))) return folder;
  if (folder === from) throw new Error("package.json not found above the program");
  return packageRoot(folder);
}
