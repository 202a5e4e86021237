import { textOf } from "./handed-table.ts";
import type { KitFile } from "./kit-file.ts";
import { isKitNumber } from "./write-kit.ts";

/** What kit.json says about a folder. */
export interface KitMark {
  readonly kit: string;
  readonly number: number;
  readonly version: number;
  readonly data: string;
}

/** The mark that `writeKit` left in the folder; undefined when there is none that can be read. */
export function readKitMark(files: readonly KitFile[]): KitMark | undefined {
  const text = textOf(files, "kit.json");
  if (text === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return undefined;
    const { kit, number, version, data } = read as Record<keyof KitMark, unknown>;
    if (typeof kit !== "string" || typeof number !== "number" || !isKitNumber(number)) return undefined;
    return typeof version === "number" && typeof data === "string"
      ? { kit, number, version, data }
      : undefined;
  } catch {
    return undefined;
  }
}
