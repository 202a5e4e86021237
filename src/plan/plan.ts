import { z } from "zod";
import {
  gradeSchema,
  evidenceGradeSchema,
  searchPartSchema,
  skillLevelSchema,
  taskKindSchema,
} from "#src/atlas/index.ts";
import { availabilitySchema, openDaySchema, sittingSchema } from "#src/availability/index.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { recallCardSchema } from "#src/recall/index.ts";

/** One task in one week. Work longer than a week is split into parts with ids of their own. */
export const planTaskSchema = z.object({
  /** Stable: the same task keeps its id when the plan is drafted again. */
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
  /** The work it is a part of; the id itself when the work stands in one piece. */
  work: z.string(),
  /** The whole of what to do, where the title is cut short. */
  what: z.string().optional(),
  kind: taskKindSchema,
  minutes: z.int().positive(),
  /** Nine in ten people need between these, by the project's own judgement. Hours. */
  range: z.object({ low: z.number().positive(), high: z.number().positive() }),
  /** Which part of how many, from 1. */
  part: z.int().positive(),
  parts: z.int().positive(),
  /** The level its skills are practised at, where the task says. */
  practises: z.array(z.object({ skill: z.string(), level: skillLevelSchema })),
  /** The grade of evidence of the finished artefact. */
  yields: evidenceGradeSchema.optional(),
  /** Parts of job-search help it carries. */
  carries: z.array(searchPartSchema),
  cost: z.enum(["free", "paid", "varies"]),
  /** Data to fetch for it, in megabytes; an upper estimate. */
  megabytes: z.number().nonnegative(),
  offline: z.boolean(),
  /** What stands behind it, A a trial … D opinion. */
  grade: gradeSchema,
  /** The record of the field that tells more, `tasks/taster-fhir`. */
  record: z.string().optional(),
  /** On which days, how long, and from when on the clock. */
  sittings: z.array(sittingSchema),
  /** The subject or piece it belongs to; a week holds at most two. */
  strand: z.string().optional(),
  /** The person put it into this week; planning again leaves it there. */
  pinned: z.boolean(),
});
export type PlanTask = Readonly<z.infer<typeof planTaskSchema>>;

const planWeekSchema = z.object({
  week: z.int().min(1).max(13),
  from: calendarDateSchema,
  to: calendarDateSchema,
  /** All the time there is, the buffer with it. */
  capacityHours: z.number().nonnegative(),
  /** What may be planned: the time without the buffer. */
  plannableHours: z.number().nonnegative(),
  days: z.array(openDaySchema),
  tasks: z.array(planTaskSchema),
});
export type PlanWeek = Readonly<z.infer<typeof planWeekSchema>>;

/** A task that moved, came or went when the plan was made again. Weeks from 1. */
const movedTaskSchema = z.object({
  task: z.string(),
  title: z.string(),
  from: z.int().optional(),
  to: z.int().optional(),
  because: z.string().optional(),
});

/** What happened to the plan, in order. No text of the person but the notes they wrote themselves. */
const planEventSchema = z.object({
  on: calendarDateSchema,
  what: z.enum([
    "drafted",
    "done",
    "undone",
    "partly",
    "missed",
    "swapped",
    "moved",
    "repaired",
    "reflected",
  ]),
  task: z.string().optional(),
  minutes: z.int().nonnegative().optional(),
});

/** Five minutes at the end of a week, in the person's own words. */
const reflectionSchema = z.object({
  week: z.int().min(1).max(13),
  on: calendarDateSchema,
  went: z.string().max(2000).default(""),
  hindered: z.string().max(2000).default(""),
  next: z.string().max(2000).default(""),
  /** A setback that came, by the id of its record. */
  setback: z.string().optional(),
  /** Hours the next week really has. */
  hoursNextWeek: z.number().min(0).max(112).optional(),
});
export type Reflection = Readonly<z.infer<typeof reflectionSchema>>;

/** A finished artefact and where it can be seen. */
const proofSchema = z.object({
  work: z.string(),
  artefact: z.string(),
  /** An address or the name of a file; without one the work counts as said, not shown. */
  at: z.string().max(500).optional(),
  on: calendarDateSchema,
  grade: evidenceGradeSchema,
  practised: z.array(z.object({ skill: z.string(), level: skillLevelSchema })),
});
export type Proof = Readonly<z.infer<typeof proofSchema>>;

/** Thirteen weeks of work towards one lane, and what did not fit. */
export const planSchema = z.object({
  version: z.literal(2),
  id: z.string(),
  profileId: z.string(),
  role: z.string(),
  roleLabel: z.string(),
  domain: z.string(),
  sector: z.string(),
  pathway: z.string(),
  start: calendarDateSchema,
  hoursPerWeek: z.number().positive(),
  availability: availabilitySchema,
  weeks: z.array(planWeekSchema).length(13),
  leftOut: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      because: z.string(),
      /** Not weighed for these 13 weeks: shown already, only reached by practice, or later. It cannot be put in. */
      beyond: z.literal(true).optional(),
    }),
  ),
  /** Ids of done tasks, kept even when a new draft no longer holds the task. */
  done: z.array(z.string()),
  /** Minutes done of each work that is begun. */
  progress: z.record(z.string(), z.int().positive()),
  /** Share of what the role asks that is shown, by weight, lower levels in part: today, and when all is done. 0 to 1. */
  readiness: z.object({ now: z.number().min(0).max(1), planned: z.number().min(0).max(1) }),
  /** How good the plan is beside the best there can be for these hours. */
  quality: z.object({
    worth: z.number().nonnegative(),
    /** No plan for these tasks and hours is worth more than this; absent when it was not found in time. */
    bound: z.number().nonnegative().optional(),
    /** The plan is at most this share below the best, 0 to 1. */
    gap: z.number().min(0).max(1).optional(),
  }),
  /** The six parts of job-search help, each with the works that carry it. */
  parts: z.array(z.object({ part: searchPartSchema, works: z.array(z.string()) })),
  /** What two more hours a week would add. */
  twoMoreHours: z.array(z.object({ id: z.string(), title: z.string() })),
  /** After the 13 weeks: when to go on, to change course, to stop. */
  sprints: z.array(
    z.object({
      number: z.int().positive(),
      months: z.string(),
      goals: z.array(z.string()),
      go: z.array(z.string()),
      change: z.array(z.string()),
      stop: z.array(z.string()),
    }),
  ),
  /** Setbacks to expect, each with a reply. */
  setbacks: z.array(z.object({ id: z.string(), when: z.string(), reply: z.string() })),
  events: z.array(planEventSchema),
  /** What the last planning again did. */
  change: z
    .object({
      on: calendarDateSchema,
      moved: z.array(movedTaskSchema),
      added: z.array(movedTaskSchema),
      dropped: z.array(movedTaskSchema),
    })
    .optional(),
  /** What the person chose against the planner: works to have whatever they are worth, works to leave. */
  wants: z.object({ in: z.array(z.string()), out: z.array(z.string()) }),
  reflections: z.array(reflectionSchema),
  proofs: z.array(proofSchema),
  /** Where the person stands with each recall card they have met. */
  recall: z.array(recallCardSchema),
  /** Calendar entries ever given out, by work: entries beyond those of today are called off in the calendar. */
  published: z.record(z.string(), z.int().positive()),
});
export type Plan = Readonly<z.infer<typeof planSchema>>;
