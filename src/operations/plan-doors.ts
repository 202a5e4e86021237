import { z } from "zod";
import { describePlan, publishedSittings, tabulateGithubIssues, tabulateTodoist } from "#src/plan/index.ts";
import { defineOperation } from "./define-operation.ts";
import { loadPlan } from "./keep-plan.ts";

const byId = z.object({ id: z.string() });

export const planCalendar = defineOperation({
  name: "plan.calendar",
  summary: "A plan as a calendar file",
  input: byId.extend({
    alarmMinutes: z.int().min(0).max(1440).optional(),
    /** For a program that fetches it again and again: entries that fell away need not be called off. */
    subscription: z.boolean().default(false),
  }),
  output: z.object({ fileName: z.string(), ics: z.string() }),
  run: async ({ id, alarmMinutes, subscription }, ports) => {
    // What is given out is remembered, so that an entry which falls away later can be called off in the calendar.
    const plan = await loadPlan(id, ports);
    const published = publishedSittings(plan);
    if (JSON.stringify(published) !== JSON.stringify(plan.published))
      await (
        await ports.storage()
      ).plans.update(id, (current) => ({
        ...current,
        published: publishedSittings(current),
      }));
    const ics = await ports.writeCalendar(plan, {
      calledOff: !subscription,
      ...(alarmMinutes === undefined ? {} : { alarmMinutes }),
    });
    return { fileName: `clerkship-${plan.role}.ics`, ics };
  },
});

export const planMarkdown = defineOperation({
  name: "plan.markdown",
  summary: "A plan as Markdown",
  input: byId,
  output: z.object({ fileName: z.string(), markdown: z.string() }),
  run: async ({ id }, ports) => {
    const plan = await loadPlan(id, ports);
    return { fileName: `clerkship-${plan.role}.md`, markdown: describePlan(plan) };
  },
});

export const planPdf = defineOperation({
  name: "plan.pdf",
  summary: "A plan as pages to print",
  input: byId,
  output: z.object({ fileName: z.string(), base64: z.base64() }),
  run: async ({ id }, ports) => {
    const plan = await loadPlan(id, ports);
    const bytes = await ports.writePlanPdf(plan);
    return { fileName: `clerkship-${plan.role}.pdf`, base64: inBase64(bytes) };
  },
});

export const planTable = defineOperation({
  name: "plan.table",
  summary: "A plan as a table other programs import",
  input: byId.extend({ shape: z.enum(["todoist", "github"]) }),
  output: z.object({
    fileName: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  run: async ({ id, shape }, ports) => {
    const plan = await loadPlan(id, ports);
    const { columns, rows } = shape === "todoist" ? tabulateTodoist(plan) : tabulateGithubIssues(plan);
    return {
      fileName: `clerkship-${plan.role}-${shape}.csv`,
      columns: [...columns],
      rows: rows.map((row) => [...row]),
    };
  },
});

function inBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
