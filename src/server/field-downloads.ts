import { Hono } from "hono";
import { runOperation } from "#src/operations/index.ts";
import { writeCsv } from "#src/reference/index.ts";
import { attachment } from "./attachment.ts";

/** The lists of the field as tables and JSON. */
export function fieldDownloads(): Hono {
  const app = new Hono();
  app.get("/:file{[a-z]+\\.csv}", async (context) => {
    const kind = context.req.param("file").slice(0, -".csv".length);
    const { columns, rows } = await runOperation("field.table", { kind }, context.get("ports"));
    return context.body(
      writeCsv([columns, ...rows]),
      200,
      attachment("text/csv; charset=utf-8", `clerkship-${kind}.csv`),
    );
  });
  app.get("/:file{[a-z]+\\.json}", async (context) => {
    const kind = context.req.param("file").slice(0, -".json".length);
    const table = await runOperation("field.table", { kind }, context.get("ports"));
    return context.body(
      JSON.stringify(table, null, 2),
      200,
      attachment("application/json", `clerkship-${kind}.json`),
    );
  });
  return app;
}
