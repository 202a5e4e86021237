import type { MiddlewareHandler } from "hono";

/** Scripts, styles, fonts and calls from this address alone. Style attributes are what the component kit needs. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Answers only requests that name a host we serve, and changes only for pages of our own: a website the person visits
 * must not reach the program on their machine, neither by a cross-site request nor by DNS rebinding.
 */
export function guardRequests(extraHosts: readonly string[] = []): MiddlewareHandler {
  const hosts = new Set([...LOOPBACK, ...extraHosts]);
  return async (context, next) => {
    const { host, hostname } = new URL(`http://${context.req.header("host") ?? "invalid host"}`);
    if (!hosts.has(hostname)) return context.text("This address is not served here.\n", 421);
    const origin = context.req.header("origin");
    if (origin !== undefined && !sameHost(origin, host))
      return context.text("Only Clerkship's own pages may ask.\n", 403);
    if (context.req.header("sec-fetch-site") === "cross-site" && context.req.method !== "GET")
      return context.text("Only Clerkship's own pages may ask.\n", 403);
    await next();
    context.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    return undefined;
  };
}

function sameHost(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
