import { Hono } from "hono";
import { runOperation } from "#src/operations/index.ts";
import { attachment } from "./attachment.ts";

/** A kept evaluation or a piece of proof as one page, as Markdown and as PDF. */
export function paperDownloads(kind: "evaluation" | "proof"): Hono {
  const app = new Hono();
  const named = (id: string, ending: string) => `clerkship-${kind}-${id}.${ending}`;
  app.get("/:file{.+\\.html}", async (context) => {
    const id = context.req.param("file").slice(0, -".html".length);
    const { text } = await runOperation(`${kind}.html`, { id }, context.get("ports"));
    return context.body(text, 200, attachment("text/html; charset=utf-8", named(id, "html")));
  });
  app.get("/:file{.+\\.md}", async (context) => {
    const id = context.req.param("file").slice(0, -".md".length);
    const { text } = await runOperation(`${kind}.markdown`, { id }, context.get("ports"));
    return context.body(text, 200, attachment("text/markdown; charset=utf-8", named(id, "md")));
  });
  app.get("/:file{.+\\.pdf}", async (context) => {
    const id = context.req.param("file").slice(0, -".pdf".length);
    const { base64 } = await runOperation(`${kind}.pdf`, { id }, context.get("ports"));
    return context.body(
      Uint8Array.from(Buffer.from(base64, "base64")),
      200,
      attachment("application/pdf", named(id, "pdf")),
    );
  });
  return app;
}
