import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** Where a request comes from, to count tries by. Behind a proxy of ours, what the proxy says of it. */
export function callerAddress(context: Context, behindProxy: boolean): string {
  // The last name is the one that the nearest proxy wrote; those before it anybody may have made up.
  const forwarded = behindProxy
    ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim()
    : undefined;
  return forwarded ?? connected(context) ?? "unknown";
}

function connected(context: Context): string | undefined {
  // Asked without a network, as tests do, there is no connection to ask about.
  if (context.env === undefined || !("incoming" in (context.env as object))) return undefined;
  return getConnInfo(context).remote.address;
}
