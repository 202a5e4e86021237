import { Hono } from "hono";
import { etag } from "hono/etag";
import { AppError } from "#src/kernel/index.ts";
import { runOperation } from "#src/operations/index.ts";

/** Ids of plans hold lower-case words, digits and hyphens. */
const PLAN_ID = /^[a-z0-9][a-z0-9-]{0,199}$/;

/**
 * Calendars a calendar program keeps up with by asking again: `/<plan id>.ics`, shown in place. An answer that has not
 * changed since is only said to be the same.
 */
export function subscriptions(): Hono {
  const app = new Hono();
  app.use(etag());
  app.get("/:file{.+\\.ics}", async (context) => {
    const id = context.req.param("file").slice(0, -".ics".length);
    if (!PLAN_ID.test(id)) throw new AppError("not_found", { kind: "plan", id: "unknown" });
    // A program that subscribes forgets what the calendar no longer names, so nothing has to be called off.
    const { ics } = await runOperation("plan.calendar", { id, subscription: true }, context.get("ports"));
    return context.body(ics, 200, {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": "inline",
      "Cache-Control": "no-cache",
    });
  });
  return app;
}
