import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the build is made from. */
const INPUTS = ["src", "data", "scripts", "package-lock.json", "vite.config.ts", "tsconfig.json"];

/** Whether anything the build is made from was changed, added or removed since the last build that finished. */
export function isBuildStale(root) {
  try {
    return readFileSync(stampFile(root), "utf8") !== fingerprint(root);
  } catch {
    return true;
  }
}

/** Notes that a build of what is there now has finished. `made` is the fingerprint taken before it began. */
export function stampBuild(root, made) {
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stampFile(root), made);
}

/** Newest change and number of files: enough to notice edits, new files and removed ones, in a few milliseconds. */
export function fingerprint(root) {
  let newest = 0;
  let files = 0;
  const visit = (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isDirectory()) {
      for (const name of readdirSync(path)) visit(join(path, name));
      return;
    }
    files += 1;
    newest = Math.max(newest, found.mtimeMs);
  };
  for (const input of INPUTS) visit(join(root, input));
  return `${files} files, newest ${newest}`;
}

function stampFile(root) {
  return join(root, "dist", ".built");
}
