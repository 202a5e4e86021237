import { cp, mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Atlas } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { packageRoot } from "../package-root.ts";
import { listFiles } from "./list-files.ts";
import { replaceFolder } from "./replace-folder.ts";

/** How many files were written and how large they are together; `start` is the page to open first. */
type WriteSiteOutcome =
  | { readonly kind: "written"; readonly files: number; readonly bytes: number; readonly start: string }
  | { readonly kind: "not-ours" };

/** Files under way at one time. */
const AT_ONCE = 32;

/** Writes the whole field as a web site that works from its folder; refuses a folder with files of others. */
export async function writeSite(
  atlas: Atlas,
  folder: string,
  { today }: { readonly today: CalendarDate },
): Promise<WriteSiteOutcome> {
  const replaced = await replaceFolder(folder, today, (fresh) => fill(fresh, atlas, today));
  if (!replaced) return { kind: "not-ours" };
  return { kind: "written", ...(await measure(folder)), start: join(folder, "index.html") };
}

async function fill(folder: string, atlas: Atlas, today: CalendarDate): Promise<void> {
  // The script, the stylesheet and the typeface, as the build made them.
  await cp(join(packageRoot(), "dist", "site"), folder, { recursive: true });
  await cp(join(packageRoot(), "data", "LICENSE"), join(folder, "licence.txt"));
  const made = new Set<string>();
  let writing: Promise<void>[] = [];
  for (const { path, text } of listFiles(atlas, today)) {
    const file = join(folder, ...path.split("/"));
    if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    made.add(dirname(file));
    writing.push(writeFile(file, text));
    if (writing.length < AT_ONCE) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
