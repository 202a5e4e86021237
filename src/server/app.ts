import { Hono } from "hono";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { AppError } from "#src/kernel/index.ts";
import { isOperationName, runOperation } from "#src/operations/index.ts";
import type { Ports } from "#src/operations/index.ts";
import { downloads } from "./downloads.ts";
import { errorReply } from "./error-reply.ts";
import { guardRequests } from "./guard-requests.ts";
import { readInput } from "./read-input.ts";
import { serveFiles } from "./serve-files.ts";
import { subscriptions } from "./subscriptions.ts";

/** A 10 MB file and the form around it. */
const MAX_BODY_BYTES = 11 * 1024 * 1024;
/** A 256 MB table and the form around it: a body is held in memory whole, so a larger one is for the command line. */
const MAX_EVALUATION_BYTES = 257 * 1024 * 1024;

export interface ServerOptions {
  /** Folder of the built web app. */
  readonly webFolder: string;
  /** Hosts answered besides loopback. */
  readonly extraHosts?: readonly string[];
  /** Told about failures that are ours, by code and operation only. */
  readonly report: (failure: { operation: string; code: string }) => void;
}

/** The HTTP door: every operation at `POST /api/<name>`, downloads, calendars to subscribe to, and the web app. */
export function serverApp(ports: Ports, { webFolder, extraHosts = [], report }: ServerOptions): Hono {
  const app = new Hono();
  app.use(guardRequests(extraHosts));
  app.use(compress());
  const shortBody = limitBody(MAX_BODY_BYTES, "file");
  const longBody = limitBody(MAX_EVALUATION_BYTES, "predictions file");
  app.use("/api/*", (context, next) =>
    context.req.path.startsWith("/api/evaluation.") ? longBody(context, next) : shortBody(context, next),
  );
  app.get("/api/health", (context) => context.json({ ok: true }));
  app.post("/api/:operation", async (context) => {
    const name = context.req.param("operation");
    if (!isOperationName(name)) throw new AppError("not_found", { kind: "operation", id: name });
    const answer = await runOperation(
      name,
      await readInput(context),
      stoppable(ports, context.req.raw.signal),
    );
    context.header("Cache-Control", "no-store");
    return context.json(answer);
  });
  app.all("/api/*", () => {
    throw new AppError("not_found", { kind: "operation", id: "unknown" });
  });
  app.route("/download", downloads(ports));
  app.route("/calendar", subscriptions(ports));
  app.use(serveFiles(webFolder));
  app.onError((error, context) => {
    const { status, body } = errorReply(error);
    // A page that went away while its file was read has stopped the reading itself.
    if (status >= 500 && !context.req.raw.signal.aborted)
      report({ operation: reportedPlace(context.req.path), code: body.error.code });
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
