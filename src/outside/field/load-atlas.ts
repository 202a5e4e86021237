import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Atlas } from "#src/atlas/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { packageRoot } from "../package-root.ts";

/**
 * The field as compiled at build. It was checked then, record by record, so it is not checked again on every start:
 * that would cost a command more time than its answer.
 */
export async function loadAtlas(): Promise<Atlas> {
  try {
    return JSON.parse(await readFile(join(packageRoot(), "dist", "atlas.json"), "utf8")) as Atlas;
  } catch (cause) {
    throw new AppError("unavailable", { kind: "atlas", id: "dist/atlas.json" }, { cause });
  }
}
