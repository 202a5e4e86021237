import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "#src/kernel/index.ts";
import type { ReviewItem } from "#src/review/index.ts";
import { packageRoot } from "../package-root.ts";

/** Our own practice items as compiled, and checked, at build. */
export async function loadPracticeItems(): Promise<readonly ReviewItem[]> {
  try {
    return JSON.parse(await readFile(join(packageRoot(), "dist", "practice.json"), "utf8")) as ReviewItem[];
  } catch (cause) {
    throw new AppError("unavailable", { kind: "atlas", id: "dist/practice.json" }, { cause });
  }
}
