import { mkdir, mkdtemp, readdir, realpath, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { CalendarDate } from "#src/kernel/index.ts";
import { replaceFolder } from "../site/replace-folder.ts";

/** A file to write; its path is relative, with forward slashes. */
export type FolderFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly bytes: Uint8Array };

/** Whether a folder was written, or left alone because it holds files of somebody's own. */
type WriteFolderOutcome =
  | { readonly kind: "written"; readonly files: number }
  | { readonly kind: "not-ours" };

/** Writes files into a folder that is missing or empty; one with anything in it is left alone. Whole or not at all. */
export async function writeNewFolder(
  folder: string,
  files: readonly FolderFile[],
): Promise<WriteFolderOutcome> {
  const target = await realpath(folder).catch(() => resolve(folder));
  const held = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    if (error.code === "ENOTDIR") return ["a file"];
    throw error;
  });
  if (held !== undefined && held.length > 0) return { kind: "not-ours" };
  await mkdir(dirname(target), { recursive: true });
  const workplace = await mkdtemp(join(dirname(target), `.${basename(target)}.clerkship-`));
  try {
    const fresh = join(workplace, "new");
    await fill(fresh, files);
    if (held !== undefined) await rmdir(target);
    await rename(fresh, target);
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
  return { kind: "written", files: files.length };
}

/** Writes files into a folder in place of what an earlier run wrote there; folders of others are left alone. */
export async function writeFolderAgain(
  folder: string,
  files: readonly FolderFile[],
  day: CalendarDate,
): Promise<WriteFolderOutcome> {
  const replaced = await replaceFolder(folder, day, (fresh) => fill(fresh, files));
  return replaced ? { kind: "written", files: files.length } : { kind: "not-ours" };
}

async function fill(folder: string, files: readonly FolderFile[]): Promise<void> {
  const root = resolve(folder);
  await mkdir(root, { recursive: true });
  for (const file of files) {
    const path = resolve(root, ...file.path.split("/"));
    if (!path.startsWith(root)) throw new RangeError("a path leaves its folder");
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, "text" in file ? file.text : file.bytes);
  }
}
