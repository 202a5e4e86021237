import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { MiddlewareHandler } from "hono";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

/** Serves the built web app; any other address that a person may type gets the app, which knows its own screens. */
export function serveFiles(folder: string): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method !== "GET" && context.req.method !== "HEAD") return next();
    const file =
      (await fileFor(folder, context.req.path)) ??
      (hasExtension(context.req.path) ? undefined : join(folder, "index.html"));
    if (file === undefined) return next();
    const body = await readFile(file).catch(() => undefined);
    if (body === undefined) return next();
    const hashed = context.req.path.startsWith("/assets/");
    return context.body(new Uint8Array(body), 200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Cache-Control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    });
  };
}

async function fileFor(folder: string, path: string): Promise<string | undefined> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, decoded));
  if (!file.startsWith(folder + sep) || decoded.includes("\0")) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true ? file : undefined;
}

function hasExtension(path: string): boolean {
  return extname(path) !== "";
}
