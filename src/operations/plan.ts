import { z } from "zod";
import { AppError, calendarDateSchema } from "#src/kernel/index.ts";
import { describePlan, markTask, planSchema } from "#src/plan/index.ts";
import type { Plan } from "#src/plan/index.ts";
import { defineOperation } from "./define-operation.ts";
import { prepareDraft } from "./draft-lane-plan.ts";
import type { Ports } from "./ports.ts";
import { loadRecord } from "./profile.ts";

/** Hours a week a plan can be made for. */
export const planHoursSchema = z.number().min(1).max(60);
/** Thirteen weeks from here still have years of four digits, which is what a day is stored with. */
const LAST_START = "9999-09-01";
const byId = z.object({ id: z.string() });

export const draftOnePlan = defineOperation({
  name: "plan.draft",
  summary: "Draft 13 weeks towards a lane",
  input: z.object({
    profileId: z.string(),
    role: z.string(),
    domain: z.string().optional(),
    sector: z.string().optional(),
    hoursPerWeek: planHoursSchema,
    start: calendarDateSchema.refine((start) => start <= LAST_START, `not later than ${LAST_START}`),
  }),
  output: planSchema,
  run: async ({ profileId, ...request }, ports) => {
    const { profile } = await loadRecord(profileId, ports);
    const { plans } = await ports.storage();
    const draft = await prepareDraft(profile, request, ports);
    const fresh = draft([]);
    // Ticks made meanwhile elsewhere belong to the new draft too, so each try starts from what is stored then.
    const redrafted = await plans.update(fresh.id, (current) => draft(current.done));
    if (redrafted !== undefined) return redrafted;
    await plans.save(fresh);
    return fresh;
  },
});

export const listPlans = defineOperation({
  name: "plan.list",
  summary: "List the plans kept here",
  input: z.object({ profileId: z.string().optional() }),
  output: z.object({
    plans: z.array(
      z.object({
        id: z.string(),
        profileId: z.string(),
        role: z.string(),
        roleLabel: z.string(),
        start: z.string(),
        hoursPerWeek: z.number(),
        done: z.number(),
        tasks: z.number(),
      }),
    ),
  }),
  run: async ({ profileId }, ports) => {
    const plans = await (await ports.storage()).plans.list(profileId);
    return { plans: plans.map(summarise) };
  },
});

export const getPlan = defineOperation({
  name: "plan.get",
  summary: "Show a plan",
  input: byId,
  output: planSchema,
  run: async ({ id }, ports) => loadPlan(id, ports),
});

export const markOneTask = defineOperation({
  name: "plan.mark",
  summary: "Tick a task off, or take the tick back",
  input: z.object({ id: z.string(), task: z.string(), done: z.boolean() }),
  output: planSchema,
  run: async ({ id, task, done }, ports) => {
    const plan = await (
      await ports.storage()
    ).plans.update(id, (current) => {
      const marked = markTask(current, task, done);
      if (marked === undefined) throw new AppError("not_found", { kind: "task", id: task });
      return marked;
    });
    if (plan === undefined) throw new AppError("not_found", { kind: "plan", id });
    return plan;
  },
});

export const deletePlan = defineOperation({
  name: "plan.delete",
  summary: "Delete a plan",
  input: byId,
  output: z.object({ deleted: z.literal(true) }),
  run: async ({ id }, ports) => {
    const removed = await (await ports.storage()).plans.remove(id);
    if (!removed) throw new AppError("not_found", { kind: "plan", id });
    return { deleted: true as const };
  },
});

export const planCalendar = defineOperation({
  name: "plan.calendar",
  summary: "A plan as a calendar file",
  input: byId,
  output: z.object({ fileName: z.string(), ics: z.string() }),
  run: async ({ id }, ports) => {
    const plan = await loadPlan(id, ports);
    return { fileName: `clerkship-${plan.role}.ics`, ics: await ports.writeCalendar(plan) };
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

async function loadPlan(id: string, ports: Ports): Promise<Plan> {
  const plan = await (await ports.storage()).plans.load(id);
  if (plan === undefined) throw new AppError("not_found", { kind: "plan", id });
  return plan;
}

function summarise(plan: Plan) {
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  const { id, profileId, role, roleLabel, start, hoursPerWeek } = plan;
  const done = tasks.filter((task) => task.done).length;
  return { id, profileId, role, roleLabel, start, hoursPerWeek, done, tasks: tasks.length };
}
