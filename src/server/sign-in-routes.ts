import { Hono } from "hono";
import type { Context } from "hono";
import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import { joinWithInvitation, lookAtInvitation, readLogin, signIn, signOut } from "#src/operations/index.ts";
import type { Ports } from "#src/operations/index.ts";
import { callerAddress } from "./caller-address.ts";
import { rateLimit } from "./rate-limit.ts";
import { readInput } from "./read-input.ts";
import { giveSessionCookie, readSessionCookie, takeSessionCookie } from "./session-cookie.ts";
import { fromOwnPage } from "./sessions.ts";
import type { TeamOptions } from "./sessions.ts";
import { TooMany } from "./too-many.ts";

const QUARTER_MS = 15 * 60_000;
const PER_LOGIN = { most: 5, windowMs: QUARTER_MS };
const PER_ADDRESS = { most: 30, windowMs: QUARTER_MS };

const WORDS = 1000;
const signInSchema = z.object({ login: z.string().max(WORDS), password: z.string().max(WORDS) });
const lookSchema = z.object({ token: z.string().max(WORDS) });
const joinSchema = z.object({ token: z.string().max(WORDS), password: z.string().max(WORDS) });

/** The same for an unknown login, a closed account and a wrong password. */
const REFUSED = {
  error: {
    code: "refused",
    message: "The login or the password is not right.",
    advice: "Try again. Whoever runs this server can give you a link to set a new password.",
  },
};

const NO_SUCH_LINK = {
  error: {
    code: "no-such-link",
    message: "This link is not good any more.",
    advice: "Each link is good once and for seven days. Ask whoever runs this server for another.",
  },
};

/** `/session` and `/join`: how somebody comes in to a shared server, and goes. */
export function signInRoutes(ports: Ports, { secure, behindProxy }: TeamOptions): Hono {
  const app = new Hono();
  const byLogin = rateLimit(PER_LOGIN);
  const byAddress = rateLimit(PER_ADDRESS);

  /** Counts a try and throws when there were too many; gives how to take the count back. */
  function counted(context: Context, login: string | undefined): () => void {
    const now = Date.parse(ports.now());
    const address = callerAddress(context, behindProxy);
    const waits = [byAddress.take(address, now), login === undefined ? 0 : byLogin.take(login, now)];
    const wait = Math.max(...waits);
    if (wait > 0) throw new TooMany("account", wait);
    return () => {
      byAddress.giveBack(address);
      if (login !== undefined) byLogin.giveBack(login);
    };
  }

  /** A new session each time somebody comes in; the one that the browser had before ends. */
  async function letIn(context: Context, session: string): Promise<void> {
    const before = readSessionCookie(context);
    if (before !== undefined) await signOut(before, ports);
    giveSessionCookie(context, session, secure);
    context.header("Cache-Control", "no-store");
  }

  app.post("/session", async (context) => {
    fromOwnPage(context);
    const asked = await read(context, signInSchema);
    const takeBack = counted(context, readLogin(asked.login) ?? "");
    const outcome = await signIn(asked, ports);
    if (outcome.kind === "refused") return context.json(REFUSED, 401);
    takeBack();
    await letIn(context, outcome.session.pass);
    return context.json(shown(outcome.account));
  });

  app.delete("/session", async (context) => {
    fromOwnPage(context);
    const session = readSessionCookie(context);
    if (session !== undefined) await signOut(session, ports);
    takeSessionCookie(context, secure);
    return context.json({ signedIn: null });
  });

  app.post("/join/look", async (context) => {
    fromOwnPage(context);
    const { token } = await read(context, lookSchema);
    const takeBack = counted(context, undefined);
    const account = await lookAtInvitation(token, ports);
    if (account === undefined) return context.json(NO_SUCH_LINK, 404);
    takeBack();
    return context.json({ login: account.login, name: account.name });
  });

  app.post("/join", async (context) => {
    fromOwnPage(context);
    const { token, password } = await read(context, joinSchema);
    const takeBack = counted(context, undefined);
    const outcome = await joinWithInvitation({ pass: token, password }, ports);
    if (outcome.kind === "no-such-link") return context.json(NO_SUCH_LINK, 404);
    takeBack();
    if (outcome.kind === "unfit-password") return context.json({ kind: "unfit", problem: outcome.problem });
    await letIn(context, outcome.session.pass);
    return context.json({ kind: "joined", ...shown(outcome.account) });
  });
  return app;
}

function shown({ id, name, login, mayHost }: { id: string; name: string; login: string; mayHost: boolean }) {
  return { signedIn: { id, name, login, mayHost } };
}

async function read<Schema extends z.ZodType>(context: Context, schema: Schema): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(await readInput(context));
  if (!parsed.success) throw new AppError("invalid_input", { kind: "request", id: "sign-in" });
  return parsed.data;
}
