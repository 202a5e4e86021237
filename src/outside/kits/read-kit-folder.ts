import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { KitFile } from "#src/kits/index.ts";

/** How much of a folder is read: far more than any kit needs, far less than would fill a machine. */
const LIMITS = {
  files: 2_000,
  bytes: 96 * 1024 * 1024,
  bytesOfFile: 24 * 1024 * 1024,
  depth: 3,
  milliseconds: 20_000,
};

const BINARY = /\.(?:dcm|png|jpe?g|pdf|parquet|zip|gz|ipynb_checkpoints)$/i;
/** Folders of tools, in which no hand-in lies. */
const SKIPPED = new Set(["node_modules", "__pycache__", "venv", "env", "renv"]);

export type KitFolderOutcome =
  | { readonly kind: "read"; readonly files: readonly KitFile[]; readonly skipped: number }
  | { readonly kind: "no-folder" }
  | { readonly kind: "too-much"; readonly says: string };

/** The files somebody worked with, paths with forward slashes. Links, hidden files and very large ones are left out. */
export async function readKitFolder(folder: string, limits = LIMITS): Promise<KitFolderOutcome> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return { kind: "no-folder" };
  const until = performance.now() + limits.milliseconds;
  const files: KitFile[] = [];
  const waiting: { readonly path: string; readonly depth: number }[] = [{ path: "", depth: 0 }];
  let bytes = 0;
  let skipped = 0;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const entries = await readdir(join(folder, next.path), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = next.path === "" ? entry.name : `${next.path}/${entry.name}`;
      if (entry.name.startsWith(".") || SKIPPED.has(entry.name)) continue;
      if (entry.isDirectory()) {
        if (next.depth < limits.depth) waiting.push({ path, depth: next.depth + 1 });
        continue;
      }
      if (!entry.isFile()) continue;
      const { size } = await stat(join(folder, path));
      if (size > limits.bytesOfFile) {
        skipped += 1;
        continue;
      }
      bytes += size;
      if (files.length >= limits.files || bytes > limits.bytes || performance.now() > until)
        return {
          kind: "too-much",
          says: "The folder holds more than a kit needs. Hand in a folder with the kit's files and yours, without environments and copies.",
        };
      files.push(await readFileOf(folder, path));
    }
  }
  return { kind: "read", files, skipped };
}

async function readFileOf(folder: string, path: string): Promise<KitFile> {
  const content = await readFile(join(folder, path));
  return BINARY.test(path)
    ? { path, bytes: new Uint8Array(content) }
    : { path, text: content.toString("utf8") };
}
