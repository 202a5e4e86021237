import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { packageRoot } from "../package-root.ts";

const indexSchema = z.array(z.object({ id: z.string(), title: z.string(), summary: z.string() }));

/** The synthetic résumés that ship with the product, in the order a newcomer should see them. */
export async function listExamples() {
  return indexSchema.parse(JSON.parse(await readFile(join(examplesFolder(), "index.json"), "utf8")));
}

/** One example as a file, or nothing when there is none of that name. */
export async function readExample(id: string, format: "pdf" | "docx") {
  const known = (await listExamples()).some((example) => example.id === id);
  if (!known) return undefined;
  const name = `${id}.${format}`;
  return { name, bytes: new Uint8Array(await readFile(join(examplesFolder(), name))) };
}

function examplesFolder(): string {
  return join(packageRoot(), "data", "examples");
}
