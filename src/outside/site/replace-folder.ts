import { mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import type { CalendarDate } from "#src/kernel/index.ts";

/** Says that a folder is an export of ours, and of which day. */
const MARKER = "clerkship-site.json";
const markerSchema = z.object({ version: z.number(), day: z.string() });

/**
 * Fills a folder anew and says whether it did: one that holds files and no marker of ours is left alone. All is written
 * beside it first and then moved, so that whoever looks finds the old folder or the new one, whole; a stop between the
 * two moves leaves both beside the place, and the next run puts them away once it has filled the place again.
 */
export async function replaceFolder(
  folder: string,
  day: CalendarDate,
  fill: (folder: string) => Promise<void>,
): Promise<boolean> {
  const target = await realpath(folder).catch(() => resolve(folder));
  const found = await look(target);
  if (found === "not-ours") return false;
  const beside = dirname(target);
  await mkdir(beside, { recursive: true });
  const workplace = await mkdtemp(join(beside, workplaceOf(target)));
  try {
    // Made inside, since a temporary folder is closed to everyone else, and a site is not.
    const fresh = join(workplace, "new");
    await mkdir(fresh);
    await fill(fresh);
    await writeFile(join(fresh, MARKER), `${JSON.stringify({ version: 1, day })}\n`);
    await swap(fresh, target, found === "missing" ? undefined : join(workplace, "old"));
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
  await removeLeftovers(target);
  return true;
}

function workplaceOf(target: string): string {
  return `.${basename(target)}.clerkship-`;
}

async function look(target: string): Promise<"missing" | "ours" | "not-ours"> {
  try {
    const names = await readdir(target);
    if (names.length === 0) return "ours";
    const marker: unknown = JSON.parse(await readFile(join(target, MARKER), "utf8"));
    return markerSchema.safeParse(marker).success ? "ours" : "not-ours";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A name or a folder that the system refuses is no folder of others.
    if (code === "ENAMETOOLONG" || code === "EACCES" || code === "EPERM") throw error;
    return code === "ENOENT" && !(await exists(target)) ? "missing" : "not-ours";
  }
}

async function exists(path: string): Promise<boolean> {
  const names: readonly string[] = await readdir(dirname(path)).catch(() => []);
  return names.includes(basename(path));
}

async function swap(fresh: string, target: string, old: string | undefined): Promise<void> {
  if (old === undefined) return rename(fresh, target);
  await rename(target, old);
  try {
    return await rename(fresh, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
}

/** What a run that was killed left beside the folder: half a new one, or an old one that is now replaced. */
async function removeLeftovers(target: string): Promise<void> {
  const beside = dirname(target);
  for (const name of await readdir(beside))
    if (name.startsWith(workplaceOf(target))) await rm(join(beside, name), { recursive: true, force: true });
}
