import { Hono } from "hono";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { AppError } from "#src/kernel/index.ts";
import { admit, isOperationName, runOperation } from "#src/operations/index.ts";
import type { Ports } from "#src/operations/index.ts";
import { downloads } from "./downloads.ts";
import { errorReply } from "./error-reply.ts";
import { guardRequests } from "./guard-requests.ts";
import { rateLimit } from "./rate-limit.ts";
import { readInput } from "./read-input.ts";
import { serveFiles } from "./serve-files.ts";
import { owned, shared } from "./sessions.ts";
import type { TeamOptions } from "./sessions.ts";
import { signInRoutes } from "./sign-in-routes.ts";
import { subscriptions } from "./subscriptions.ts";
import { TooMany } from "./too-many.ts";

/** A 10 MB file and the form around it. */
const MAX_BODY_BYTES = 11 * 1024 * 1024;
/** A 256 MB table and the form around it: a body is held in memory whole, so a larger one is for the command line. */
const MAX_EVALUATION_BYTES = 257 * 1024 * 1024;

export interface ServerOptions {
  /** Folder of the built web app. */
  readonly webFolder: string;
  /** Hosts answered besides loopback. */
  readonly extraHosts?: readonly string[];
  /** Set on a server that is shared: people sign in, and nobody's own data is offered. */
  readonly team?: TeamOptions | undefined;
  /** Told about failures that are ours, by code and operation only. */
  readonly report: (failure: { operation: string; code: string }) => void;
}

/** Somebody at an open browser may not try out its password. */
const PASSWORD_TRIES = { most: 5, windowMs: 15 * 60_000 };
/** A login, a password and a link. */
const MAX_SIGN_IN_BYTES = 8 * 1024;

/** The HTTP door: every operation at `POST /api/<name>`, downloads, calendars to subscribe to, and the web app. */
export function serverApp(ports: Ports, { webFolder, extraHosts = [], team, report }: ServerOptions): Hono {
  const app = new Hono();
  const passwords = rateLimit(PASSWORD_TRIES);
  app.use(guardRequests(extraHosts));
  app.use(compress());
  app.use(team === undefined ? owned(ports) : shared(ports, team));
  const shortBody = limitBody(MAX_BODY_BYTES, "file");
  const longBody = limitBody(MAX_EVALUATION_BYTES, "predictions file");
  app.use("/api/*", (context, next) =>
    context.req.path.startsWith("/api/evaluation.") ? longBody(context, next) : shortBody(context, next),
  );
  app.get("/api/health", (context) => context.json({ ok: true }));
  app.post("/api/:operation", async (context) => {
    const name = context.req.param("operation");
    if (!isOperationName(name)) throw new AppError("not_found", { kind: "operation", id: name });
    const asked = context.get("ports");
    // Before a body is read: it may be large.
    admit(name, asked.who);
    if (name === "account.setPassword" && asked.who.kind === "account") {
      const wait = passwords.take(asked.who.id, Date.parse(ports.now()));
      if (wait > 0) throw new TooMany("account", wait);
    }
    const answer = await runOperation(
      name,
      await readInput(context),
      stoppable(asked, context.req.raw.signal),
    );
    context.header("Cache-Control", "no-store");
    return context.json(answer);
  });
  app.all("/api/*", () => {
    throw new AppError("not_found", { kind: "operation", id: "unknown" });
  });
  app.route("/download", downloads());
  app.route("/calendar", subscriptions());
  if (team !== undefined) {
    app.use("/session", limitBody(MAX_SIGN_IN_BYTES, "request"));
    app.use("/join/*", limitBody(MAX_SIGN_IN_BYTES, "request"));
    app.route("/", signInRoutes(ports, team));
  }
  app.use(serveFiles(webFolder));
  app.onError((error, context) => {
    const { status, body } = errorReply(error);
    // A page that went away while its file was read has stopped the reading itself.
    if (status >= 500 && !context.req.raw.signal.aborted)
      report({ operation: reportedPlace(context.req.path), code: body.error.code });
    if (error instanceof TooMany) context.header("Retry-After", String(error.seconds));
    return context.json(body, status);
  });
  return app;
}

function limitBody(maxSize: number, kind: string): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new AppError("too_large", { kind, id: "upload" });
    },
  });
}

/** Reading or judging a file ends when the page that asked for it goes away, and then nothing is stored. */
function stoppable(ports: Ports, signal: AbortSignal): Ports {
  return {
    ...ports,
    readDocument: (file) => ports.readDocument(file, { signal }),
    askModel: (question) => ports.askModel({ ...question, signal }),
    evaluation: {
      look: (bytes) => ports.evaluation.look(bytes, { signal }),
      run: (bytes, request) => ports.evaluation.run(bytes, request, { signal }),
    },
  };
}

/** The operation's name when there is one of that name; an address may hold anything a caller typed. */
function reportedPlace(path: string): string {
  const name = path.slice("/api/".length);
  return isOperationName(name) ? name : "page";
}
