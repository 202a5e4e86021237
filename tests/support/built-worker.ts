import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "tsdown";

const root = join(import.meta.dirname, "..", "..");
const cache = join(root, "node_modules", ".cache", "clerkship");

const entries = {
  "read-document": "src/outside/documents/read-document.worker.ts",
  "solve-model": "src/outside/solver/solve-model.worker.ts",
  evaluate: "src/outside/evaluation/evaluate.worker.ts",
};
type WorkerName = keyof typeof entries;

const built = new Map<WorkerName, Promise<URL>>();

/** A worker, built from the sources as they are: Node 20 cannot start a thread from TypeScript. */
export async function builtWorker(name: WorkerName = "read-document"): Promise<URL> {
  const building = built.get(name) ?? buildWorker(name);
  built.set(name, building);
  return await building;
}

async function buildWorker(name: WorkerName): Promise<URL> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "worker-"));
  await build({
    config: false,
    cwd: root,
    entry: { [`${name}.worker`]: entries[name] },
    outDir: folder,
    format: "esm",
    platform: "node",
    target: "node20",
    dts: false,
    clean: false,
    fixedExtension: false,
    logLevel: "silent",
  });
  // Test files run side by side: each builds for itself, and the last whole file wins.
  const file = join(cache, `${name}.worker.mjs`);
  await rename(join(folder, `${name}.worker.js`), file);
  await rm(folder, { recursive: true });
  return pathToFileURL(file);
}
