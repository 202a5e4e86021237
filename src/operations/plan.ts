import { z } from "zod";
import { availabilitySchema, defaultAvailability } from "#src/availability/index.ts";
import { AppError, calendarDateSchema } from "#src/kernel/index.ts";
import {
  addReflection,
  explainTask,
  lintPlan,
  markTask,
  missDays,
  planSchema,
  recordPartly,
} from "#src/plan/index.ts";
import type { Plan } from "#src/plan/index.ts";
import { replaceEvidence } from "#src/profile/index.ts";
import { defineOperation } from "./define-operation.ts";
import { drawPlan, planInput } from "./draft-lane-plan.ts";
import { changeAndRemake, changePlan, loadPlan } from "./keep-plan.ts";
import { loadRecord } from "./profile.ts";

/** Hours a week a plan can be made for. */
export const planHoursSchema = z.number().min(1).max(60);
/** Thirteen weeks from here still have years of four digits, which is what a day is stored with. */
const LAST_START = "9999-09-01";
const byId = z.object({ id: z.string() });
const byTask = byId.extend({ task: z.string() });
const startSchema = calendarDateSchema.refine((start) => start <= LAST_START, `not later than ${LAST_START}`);

export const draftOnePlan = defineOperation({
  name: "plan.draft",
  summary: "Draft 13 weeks towards a lane",
  input: z
    .object({
      profileId: z.string(),
      role: z.string(),
      domain: z.string().optional(),
      sector: z.string().optional(),
      /** Plain hours a week; `availability` says more and wins. */
      hoursPerWeek: planHoursSchema.optional(),
      availability: availabilitySchema.optional(),
      start: startSchema,
    })
    .refine(({ hoursPerWeek, availability }) => hoursPerWeek !== undefined || availability !== undefined, {
      message: "hoursPerWeek or availability is needed",
      path: ["hoursPerWeek"],
    }),
  output: planSchema,
  run: async ({ profileId, hoursPerWeek = 1, availability, ...request }, ports) => {
    const { profile } = await loadRecord(profileId, ports);
    const { plans } = await ports.storage();
    const wanted = { ...request, availability: availability ?? defaultAvailability(hoursPerWeek) };
    const input = await planInput(profile, wanted, ports);
    const earlier = await plans.load(input.id);
    if (earlier !== undefined) {
      const { start } = wanted;
      // The person's own days and shifts hold when only the hours of the week change.
      const kept = availability ?? {
        ...earlier.availability,
        weekly: { kind: "hours" as const, hours: hoursPerWeek },
      };
      return changeAndRemake(
        input.id,
        (plan) => ({ ...plan, availability: kept, start: startFor(plan, start) }),
        ports,
      );
    }
    const fresh = await drawPlan(input, undefined, ports);
    const plan: Plan = { ...fresh, events: [{ on: ports.today(), what: "drafted" }] };
    await plans.save(plan);
    return plan;
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
  input: byTask.extend({
    done: z.boolean(),
    /** Where the artefact can be seen: an address or the name of a file. */
    at: z.string().trim().min(1).max(500).optional(),
  }),
  output: planSchema,
  texts: ({ at }) => [{ path: "at", text: at ?? "", as: "diary" }],
  run: async ({ id, task, done, at }, ports) =>
    changePlan(id, (plan) => markTask(plan, { task, done, on: ports.today(), at }) ?? noTask(task), ports),
});

export const markPartly = defineOperation({
  name: "plan.partly",
  summary: "Say how much of a task is done; the rest is planned again",
  input: byTask.extend({ minutes: z.int().positive().max(6000) }),
  output: planSchema,
  run: async ({ id, task, minutes }, ports) =>
    changeAndRemake(
      id,
      (plan) => recordPartly(plan, { task, minutes, on: ports.today() }) ?? noTask(task),
      ports,
    ),
});

export const missedDays = defineOperation({
  name: "plan.missed",
  summary: "Say that days were lost, and plan the rest again",
  input: byId.extend({ from: calendarDateSchema, to: calendarDateSchema.optional() }),
  output: planSchema,
  run: async ({ id, from, to }, ports) => {
    const today = ports.today();
    return changeAndRemake(id, (plan) => missDays(plan, { from, to: to ?? today, today }), ports);
  },
});

export const repairPlan = defineOperation({
  name: "plan.repair",
  summary: "Make the plan again from today, moving as little as possible",
  input: byId.extend({ availability: availabilitySchema.optional() }),
  output: planSchema,
  run: async ({ id, availability }, ports) =>
    changeAndRemake(id, (plan) => (availability === undefined ? plan : { ...plan, availability }), ports),
});

export const reflectOnWeek = defineOperation({
  name: "plan.reflect",
  summary: "Keep five minutes of looking back, and plan the next week by it",
  input: byId.extend({
    week: z.int().min(1).max(13),
    went: z.string().max(2000).default(""),
    hindered: z.string().max(2000).default(""),
    next: z.string().max(2000).default(""),
    setback: z.string().optional(),
    hoursNextWeek: z.number().min(0).max(112).optional(),
  }),
  output: planSchema,
  texts: ({ went, hindered, next }) =>
    Object.entries({ went, hindered, next }).map(([path, text]) => ({ path, text, as: "diary" as const })),
  run: async ({ id, setback, hoursNextWeek, ...said }, ports) =>
    changeAndRemake(
      id,
      (plan) =>
        addReflection(plan, {
          ...said,
          on: ports.today(),
          ...(setback === undefined ? {} : { setback }),
          ...(hoursNextWeek === undefined ? {} : { hoursNextWeek }),
        }),
      ports,
    ),
});

export const explainOneTask = defineOperation({
  name: "plan.explain",
  summary: "Say why a task stands where it does, and where else it could",
  input: byTask,
  output: z.object({
    version: z.literal(1),
    task: z.string(),
    title: z.string(),
    weeks: z.array(z.int()),
    because: z.string(),
    grade: z.string().optional(),
    says: z.array(z.string()),
    waitsFor: z.array(z.object({ task: z.string(), title: z.string(), week: z.int() })),
    neededBy: z.array(z.object({ task: z.string(), title: z.string(), week: z.int() })),
    elsewhere: z.array(z.object({ week: z.int(), refusals: z.array(z.string()) })),
  }),
  run: async ({ id, task }, ports) => {
    const told = explainTask(await loadPlan(id, ports), task, ports.today()) ?? noTask(task);
    return {
      version: 1 as const,
      ...told,
      weeks: [...told.weeks],
      says: [...told.says],
      waitsFor: [...told.waitsFor],
      neededBy: [...told.neededBy],
      elsewhere: told.elsewhere.map(({ week, refusals }) => ({ week, refusals: [...refusals] })),
    };
  },
});

export const lintOnePlan = defineOperation({
  name: "plan.lint",
  summary: "Say what a plan lacks that every plan has to have",
  input: byId,
  output: z.object({
    version: z.literal(1),
    lacks: z.array(
      z.object({ code: z.enum(["part", "conversations", "if-then", "stop"]), says: z.string() }),
    ),
  }),
  run: async ({ id }, ports) => ({
    version: 1 as const,
    lacks: lintPlan(await loadPlan(id, ports)).map((lack) => ({ ...lack })),
  }),
});

export const deletePlan = defineOperation({
  name: "plan.delete",
  summary: "Delete a plan",
  input: byId,
  output: z.object({ deleted: z.literal(true) }),
  run: async ({ id }, ports) => {
    const plan = await loadPlan(id, ports);
    const { plans, profiles } = await ports.storage();
    // What the plan proved goes with it: a deleted plan leaves nothing behind.
    await profiles.update(plan.profileId, (record) => ({
      ...record,
      profile: replaceEvidence(record.profile, id, []),
    }));
    const removed = await plans.remove(id);
    if (!removed) throw new AppError("not_found", { kind: "plan", id });
    return { deleted: true as const };
  },
});

/** Another first day holds as long as nothing is done; after that the weeks stay where they are. */
function startFor(plan: Plan, start: Plan["start"]): Plan["start"] {
  return plan.weeks.some(({ tasks }) => tasks.some(({ done }) => done)) ? plan.start : start;
}

function noTask(task: string): never {
  throw new AppError("not_found", { kind: "task", id: task });
}

function summarise(plan: Plan) {
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  const { id, profileId, role, roleLabel, start, hoursPerWeek } = plan;
  const done = tasks.filter((task) => task.done).length;
  return { id, profileId, role, roleLabel, start, hoursPerWeek, done, tasks: tasks.length };
}
