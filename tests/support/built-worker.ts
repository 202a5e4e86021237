import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "tsdown";

const root = join(import.meta.dirname, "..", "..");
const cache = join(root, "node_modules", ".cache", "clerkship");

let built: Promise<URL> | undefined;

/** The document worker, built from the sources as they are: Node 20 cannot start a thread from TypeScript. */
export async function builtWorker(): Promise<URL> {
  built ??= buildWorker();
  return await built;
}

async function buildWorker(): Promise<URL> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "worker-"));
  await build({
    config: false,
    cwd: root,
    entry: { "read-document.worker": "src/outside/documents/read-document.worker.ts" },
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
  const file = join(cache, "read-document.worker.mjs");
  await rename(join(folder, "read-document.worker.js"), file);
  await rm(folder, { recursive: true });
  return pathToFileURL(file);
}
