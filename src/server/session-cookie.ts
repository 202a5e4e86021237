import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { SESSION_LONGEST } from "#src/operations/index.ts";

const NAME = "clerkship_session";

/** What a browser holds of its session: no script can read it, and no other site can have it sent. */
const HELD = { httpOnly: true, sameSite: "Strict", path: "/" } as const;

export function readSessionCookie(context: Context): string | undefined {
  return getCookie(context, NAME);
}

/** The server decides when a session is over; the cookie lasts as long as one ever may. */
export function giveSessionCookie(context: Context, session: string, secure: boolean): void {
  setCookie(context, NAME, session, { ...HELD, secure, maxAge: SESSION_LONGEST });
}

export function takeSessionCookie(context: Context, secure: boolean): void {
  deleteCookie(context, NAME, { ...HELD, secure });
}
