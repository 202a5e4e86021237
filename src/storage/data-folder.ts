import { existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { AppError } from "#src/kernel/index.ts";

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** Where a person's data lives: `CLERKSHIP_HOME`, else the platform's own folder for application data. */
export function dataFolder(
  { env, platform, home }: Surroundings = { env: process.env, platform: process.platform, home: homedir() },
): string {
  const chosen = env["CLERKSHIP_HOME"];
  if (chosen !== undefined && chosen !== "") return resolve(chosen);
  if (platform === "darwin") return join(home, "Library", "Application Support", "Clerkship");
  if (platform === "win32") return join(env["LOCALAPPDATA"] ?? join(home, "AppData", "Local"), "Clerkship");
  const xdg = env["XDG_DATA_HOME"];
  return join(xdg !== undefined && xdg !== "" ? xdg : join(home, ".local", "share"), "clerkship");
}

/** Creates the folder for its owner alone. Refuses one inside a version-controlled tree, where data ends up pushed. */
export function prepareDataFolder(folder: string): string {
  if (insideClone(realpathSync(nearestExisting(folder))))
    throw new AppError("invalid_input", { kind: "data-folder", id: "inside-clone" });
  try {
    createFolder(folder);
  } catch (cause) {
    throw new AppError("unavailable", { kind: "data-folder", id: "cannot-create" }, { cause });
  }
  return folder;
}

function nearestExisting(folder: string): string {
  const parent = dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearestExisting(parent);
}

/** One level at a time: Node's own recursion never ends where the system has folders in which nothing can be made. */
function createFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new TypeError("not a folder");
    return;
  }
  createFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process was first.
    if (!existsSync(folder)) throw error;
  }
}

function insideClone(folder: string): boolean {
  const parent = dirname(folder);
  if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "start.mjs"))) return true;
  return parent === folder ? false : insideClone(parent);
}
