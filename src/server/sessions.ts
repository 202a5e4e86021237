import type { Context, MiddlewareHandler } from "hono";
import { AppError } from "#src/kernel/index.ts";
import { findWho } from "#src/operations/index.ts";
import type { Ports } from "#src/operations/index.ts";
import { callerAddress } from "./caller-address.ts";
import { rateLimit } from "./rate-limit.ts";
import { readSessionCookie } from "./session-cookie.ts";
import { TooMany } from "./too-many.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** The world as who asks may see it: operations of a request run with these ports and no others. */
    ports: Ports;
  }
}

/** A server for a team. */
export interface TeamOptions {
  /** Whether people reach it over https; then cookies travel over nothing else. */
  readonly secure: boolean;
  /** Whether a proxy stands before it and says where requests come from. */
  readonly behindProxy: boolean;
}

const MINUTE_MS = 60_000;
const ASKED = { most: 600, windowMs: MINUTE_MS };
/** Sent by our own pages alone: another site cannot send it without asking first, and nobody answers such a question. */
const OWN_PAGE_HEADER = "x-clerkship";

/** On one's own machine everything is asked by its owner. */
export function owned(ports: Ports): MiddlewareHandler {
  return async (context, next) => {
    context.set("ports", ports);
    await next();
  };
}

/**
 * On a shared server a session in a cookie or a token in `Authorization` says who asks; else it is nobody. A change asked
 * with a cookie must come from a page of ours.
 */
export function shared(ports: Ports, { behindProxy }: TeamOptions): MiddlewareHandler {
  const asked = rateLimit(ASKED);
  return async (context, next) => {
    const token = readBearer(context);
    const session = token === undefined ? readSessionCookie(context) : undefined;
    if (session !== undefined) fromOwnPage(context);
    const nobody: Ports = { ...ports, who: { kind: "nobody" } };
    // Pages and their scripts are the same for everybody.
    const plain = !/^\/(?:api|download|calendar)\//u.test(context.req.path);
    const who = plain ? nobody.who : await findWho({ session, token }, ports);
    if (!plain) {
      const key = who.kind === "account" ? who.id : callerAddress(context, behindProxy);
      const wait = asked.take(key, Date.parse(ports.now()));
      if (wait > 0) throw new TooMany("request", wait);
    }
    context.set("ports", { ...ports, who });
    await next();
  };
}

/** Throws when a change is asked for by something else than a page of ours. */
export function fromOwnPage(context: Context): void {
  const reads = context.req.method === "GET" || context.req.method === "HEAD";
  if (!reads && context.req.header(OWN_PAGE_HEADER) !== "1")
    throw new AppError("forbidden", { kind: "request", id: OWN_PAGE_HEADER });
}

function readBearer(context: Context): string | undefined {
  return /^Bearer +(\S+)$/iu.exec(context.req.header("authorization") ?? "")?.[1];
}
