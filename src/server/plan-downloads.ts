import { Hono } from "hono";
import { runOperation } from "#src/operations/index.ts";
import { writeCsv } from "#src/reference/index.ts";
import { attachment } from "./attachment.ts";

/** A plan as a calendar, Markdown, JSON, PDF and tables. */
export function planDownloads(): Hono {
  const app = new Hono();
  app.get("/:file{.+\\.ics}", async (context) => {
    const id = context.req.param("file").slice(0, -".ics".length);
    const { fileName, ics } = await runOperation("plan.calendar", { id }, context.get("ports"));
    return context.body(ics, 200, attachment("text/calendar; charset=utf-8", fileName));
  });
  app.get("/:file{.+\\.md}", async (context) => {
    const id = context.req.param("file").slice(0, -".md".length);
    const { fileName, markdown } = await runOperation("plan.markdown", { id }, context.get("ports"));
    return context.body(markdown, 200, attachment("text/markdown; charset=utf-8", fileName));
  });
  app.get("/:file{.+\\.json}", async (context) => {
    const id = context.req.param("file").slice(0, -".json".length);
    const plan = await runOperation("plan.get", { id }, context.get("ports"));
    return context.body(
      JSON.stringify(plan, null, 2),
      200,
      attachment("application/json", `clerkship-${plan.role}.json`),
    );
  });
  app.get("/:file{.+\\.pdf}", async (context) => {
    const id = context.req.param("file").slice(0, -".pdf".length);
    const { fileName, base64 } = await runOperation("plan.pdf", { id }, context.get("ports"));
    return context.body(
      Uint8Array.from(Buffer.from(base64, "base64")),
      200,
      attachment("application/pdf", fileName),
    );
  });
  app.get("/:file{.+\\.(?:todoist|github)\\.csv}", async (context) => {
    const [, id, shape] = /^(.+)\.(todoist|github)\.csv$/.exec(context.req.param("file")) ?? [];
    const { fileName, columns, rows } = await runOperation("plan.table", { id, shape }, context.get("ports"));
    return context.body(writeCsv([columns, ...rows]), 200, attachment("text/csv; charset=utf-8", fileName));
  });
  return app;
}
