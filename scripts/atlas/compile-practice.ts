import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { readWrittenItem, writtenItemSchema } from "#src/review/index.ts";
import type { ReviewItem } from "#src/review/index.ts";

const ABOUT = { provenance: "Written for Clerkship; nobody in it exists", licence: "CC-BY-4.0" };

/** Our own practice items, every file of the folder, in the order of their ids. Throws at the first that is wrong. */
export async function compilePractice(folder: string): Promise<readonly ReviewItem[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).toSorted();
  const items: ReviewItem[] = [];
  for (const file of files) {
    const written = parse(await readFile(join(folder, file), "utf8")) as unknown[];
    for (const one of written) items.push(readWrittenItem(writtenItemSchema.parse(one), ABOUT));
  }
  return items.toSorted((a, b) => a.id.localeCompare(b.id));
}
