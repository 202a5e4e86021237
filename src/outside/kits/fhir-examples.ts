import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { KitFile } from "#src/kits/index.ts";
import { packageRoot } from "../package-root.ts";

/** The official FHIR R4 examples that ship with the product, by name. */
export async function fhirExamples(): Promise<readonly KitFile[]> {
  const folder = join(packageRoot(), "data", "kits", "fhir-examples");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted();
  return await Promise.all(
    names.map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })),
  );
}
