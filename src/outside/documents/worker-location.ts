import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "../package-root.ts";

/** Where the build puts the worker; the same from a bundle, a chunk of it or the sources. */
export function workerLocation(): URL {
  return pathToFileURL(join(packageRoot(), "dist", "outside", "read-document.worker.js"));
}
