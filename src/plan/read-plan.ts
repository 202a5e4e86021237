import { z } from "zod";
import { defaultAvailability } from "#src/availability/index.ts";
import type { OpenDay } from "#src/availability/index.ts";
import { addDays, calendarDateSchema } from "#src/kernel/index.ts";
import { planSchema } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { SEARCH_PARTS } from "./search-parts.ts";

/** A plan as version 1 kept it: weeks of tasks, without days, parts of help or a history. */
const firstVersionSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  profileId: z.string(),
  role: z.string(),
  roleLabel: z.string(),
  domain: z.string(),
  sector: z.string(),
  pathway: z.string(),
  start: calendarDateSchema,
  hoursPerWeek: z.number().positive(),
  weeks: z
    .array(
      z.object({
        week: z.int().min(1).max(13),
        from: calendarDateSchema,
        to: calendarDateSchema,
        capacityHours: z.number().nonnegative(),
        tasks: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            hours: z.number().positive(),
            after: z.array(z.string()),
            artefact: z.string().optional(),
            skills: z.array(z.string()),
            ifThen: z.string(),
            because: z.string(),
            block: z.enum(["0-30", "31-60", "61-90"]),
            done: z.boolean(),
          }),
        ),
      }),
    )
    .length(13),
  leftOut: z.array(z.object({ id: z.string(), title: z.string(), because: z.string() })),
  done: z.array(z.string()),
});
type FirstVersion = z.infer<typeof firstVersionSchema>;

/** Reads a stored or exported plan of any age. */
export function readPlan(stored: unknown): Plan {
  const first = firstVersionSchema.safeParse(stored);
  return planSchema.parse(first.success ? addRealTime(first.data) : stored);
}

/** Version 1 to 2: the same tasks in the same weeks, their time in the days of the week, as one evenly free week. */
function addRealTime(plan: FirstVersion): Plan {
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  const works = new Map(tasks.map(({ id, title }) => [id, partOf(id, title)]));
  const progress: Record<string, number> = {};
  for (const { id, hours, done } of tasks) {
    const work = works.get(id)?.work ?? id;
    if (done) progress[work] = (progress[work] ?? 0) + Math.round(hours * 60);
  }
  return {
    ...plan,
    version: 2,
    availability: { ...defaultAvailability(plan.hoursPerWeek), buffer: 0 },
    weeks: plan.weeks.map((week) => ({
      ...week,
      plannableHours: week.capacityHours,
      days: Array.from({ length: 7 }, (_, day): OpenDay => ({
        date: addDays(week.from, day),
        minutes: day === 0 ? Math.round(week.capacityHours * 60) : 0,
      })),
      tasks: week.tasks.map((task) => ({
        ...task,
        ...(works.get(task.id) ?? { work: task.id, part: 1, parts: 1 }),
        kind: task.id.startsWith("learn-") ? ("learning" as const) : ("portfolio" as const),
        minutes: Math.round(task.hours * 60),
        range: { low: task.hours, high: task.hours },
        practises: [],
        carries: [],
        cost: "free" as const,
        megabytes: 0,
        offline: false,
        grade: "D" as const,
        sittings: [{ date: week.from, minutes: Math.round(task.hours * 60) }],
        pinned: false,
      })),
    })),
    progress,
    readiness: { now: 0, planned: 0 },
    quality: { worth: 0 },
    parts: SEARCH_PARTS.map((part) => ({ part, works: [] })),
    twoMoreHours: [],
    sprints: [],
    setbacks: [],
    events: [],
    wants: { in: [], out: [] },
    reflections: [],
    proofs: [],
    recall: [],
    published: {},
  };
}

/** The work a part belongs to: version 1 said "part 2 of 3" in titles and ended ids with the number. */
function partOf(id: string, title: string): { work: string; part: number; parts: number } {
  const said = /\(part (\d+)(?: of (\d+))?\)$/.exec(title);
  const work = said === null ? undefined : /^(.+?)-(?:part-)?\d+$/.exec(id)?.[1];
  if (said === null || work === undefined) return { work: id, part: 1, parts: 1 };
  const part = Number(said[1]);
  return { work, part, parts: Math.max(part, Number(said[2] ?? part)) };
}
