import { Hono } from "hono";
import { runOperation } from "#src/operations/index.ts";
import { attachment } from "./attachment.ts";
import { fieldDownloads } from "./field-downloads.ts";
import { paperDownloads } from "./paper-downloads.ts";
import { planDownloads } from "./plan-downloads.ts";

/** Files a person can save by following a link. */
export function downloads(): Hono {
  const app = new Hono();
  app.route("/plan", planDownloads());
  app.route("/field", fieldDownloads());
  app.route("/evaluation", paperDownloads("evaluation"));
  app.get("/evaluation/:file{.+\\.json}", async (context) => {
    const id = context.req.param("file").slice(0, -".json".length);
    const { report } = await runOperation("evaluation.get", { id }, context.get("ports"));
    return context.body(
      JSON.stringify(report, null, 2),
      200,
      attachment("application/json", `clerkship-evaluation-${id}.json`),
    );
  });
  app.route("/proof", paperDownloads("proof"));
  app.get("/data.json", async (context) => {
    const everything = await runOperation("data.export", {}, context.get("ports"));
    return context.body(
      JSON.stringify(everything, null, 2),
      200,
      attachment("application/json", "clerkship-data.json"),
    );
  });
  return app;
}
