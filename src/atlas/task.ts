import { z } from "zod";
import { gradeSchema } from "./advice.ts";
import { idSchema, recordRefSchema, recordShape } from "./record.ts";
import { backgroundSchema } from "./role.ts";
import { skillLevelSchema } from "./skill.ts";

/** How strong the evidence for a skill is, weakest first. */
export const evidenceGradeSchema = z.enum(["said", "quizzed", "artefact", "reviewed-artefact", "external"]);

/** What a task is, for the person who does it. */
export const taskKindSchema = z.enum([
  "goal",
  "learning",
  "recall",
  "taster",
  "portfolio",
  "credential",
  "presentation",
  "conversation",
  "application",
  "support",
  "reflection",
]);
export type TaskKind = z.infer<typeof taskKindSchema>;

/** The six parts that job-search help has where it works (Liu, Huang and Wang 2014). */
export const searchPartSchema = z.enum([
  "skill-practice",
  "self-presentation",
  "self-efficacy",
  "proactivity",
  "goals",
  "support",
]);
export type SearchPart = z.infer<typeof searchPartSchema>;

/** One of the three parts of the first 90 days. */
export const blockSchema = z.enum(["0-30", "31-60", "61-90"]);

/** Hours a task takes: nine in ten people need between `low` and `high`, by the project's own judgement. */
export const hoursRangeSchema = z
  .object({ low: z.number().positive(), likely: z.number().positive(), high: z.number().positive() })
  .refine(({ low, likely, high }) => low <= likely && likely <= high, { message: "low ≤ likely ≤ high" });
export type HoursRange = z.infer<typeof hoursRangeSchema>;

/** A skill at a level. */
const skillAtLevelSchema = z.object({ skill: idSchema, level: skillLevelSchema });

/** What every task says of itself, wherever it stands. */
const taskShape = {
  kind: taskKindSchema,
  hours: hoursRangeSchema,
  /** Tasks that come before, of the same record or of `tasks`. */
  after: z.array(idSchema).default([]),
  /** Skills to hold before it makes sense. */
  needs: z.array(skillAtLevelSchema).default([]),
  /** What exists afterwards. */
  artefact: z.string().optional(),
  /** Skills practised, with the level it can bring a person to. */
  skills: z.array(skillAtLevelSchema).default([]),
  /** The grade of evidence that the finished artefact is; none when nothing can be shown. */
  yields: evidenceGradeSchema.optional(),
  /** Which parts of job-search help it carries. */
  parts: z.array(searchPartSchema).default([]),
  cost: z.enum(["free", "paid", "varies"]).default("free"),
  /** Sets of data it works on. */
  datasets: z.array(idSchema).default([]),
  /** Data to fetch over the network, in megabytes; an upper estimate. */
  megabytes: z.number().nonnegative().default(0),
  /** Whether it can be done without a network once what it needs is fetched. */
  offline: z.boolean().default(false),
  /** "If it is … then I will …": when and how it starts. */
  ifThen: z.string(),
  because: z.string(),
  /** What stands behind it, as for advice: A a trial … D the opinion of a guide. */
  grade: gradeSchema.default("D"),
};

/** A piece of work in a pathway or a portfolio blueprint. */
export const taskTemplateSchema = z.object({
  id: idSchema,
  title: z.string(),
  ...taskShape,
  sources: z.array(z.string()).min(1),
});
export type TaskTemplate = z.infer<typeof taskTemplateSchema>;

/** A task that is not bound to one pathway: a taster, a conversation, an application, a step to a credential. */
export const commonTaskSchema = z.object({
  ...recordShape,
  ...taskShape,
  summary: z.string(),
  block: blockSchema.optional(),
  /** For these families of roles only; for all when empty. */
  categories: z.array(idSchema).default([]),
  /** For these backgrounds only; for all when empty. */
  backgrounds: z.array(backgroundSchema).default([]),
  /** The credential it leads to. */
  credential: idSchema.optional(),
  /** The document or case to work on, ready to use; invented, never about a real person. */
  material: z.string().optional(),
  /** What to do, in order, with the minutes each step takes. */
  steps: z.array(z.object({ text: z.string(), minutes: z.int().positive().optional() })).default([]),
  /** What a good result has; the person checks their own. */
  checks: z.array(z.string()).default([]),
  about: z.array(recordRefSchema).default([]),
});
export type CommonTask = z.infer<typeof commonTaskSchema>;

/** How a skill is learned, level by level; its id is the skill's. */
export const unitSchema = z
  .object({
    ...recordShape,
    skill: idSchema,
    /** `study` in exercises; `practice` only under a licence, a supervisor or years of the work itself. */
    route: z.enum(["study", "practice"]),
    /** Why no exercise reaches it, when the route is practice. */
    because: z.string().optional(),
    steps: z.array(
      z.object({
        level: skillLevelSchema,
        /** Hours of the whole step; `likely` is what the skill's own hours add at this level. */
        hours: hoursRangeSchema,
        /** In order; each takes an equal part of the hours. */
        exercises: z
          .array(
            z.object({
              do: z.string().min(10),
              artefact: z.string().min(10),
              cost: z.enum(["free", "paid", "varies"]).default("free"),
              datasets: z.array(idSchema).default([]),
              megabytes: z.number().nonnegative().default(0),
              offline: z.boolean().default(true),
            }),
          )
          .min(1),
      }),
    ),
  })
  .refine(({ route, because, steps }) => (route === "study" ? steps.length > 0 : because !== undefined), {
    message: "study has steps, practice says why",
  });
export type Unit = z.infer<typeof unitSchema>;

/** Cards to recall from memory. */
export const recallSetSchema = z.object({
  ...recordShape,
  summary: z.string(),
  /** Learning one of these brings the set into a plan. */
  skills: z.array(idSchema).min(1),
  cards: z
    .array(z.object({ id: idSchema, ask: z.string().min(8), answer: z.string().min(2), source: z.string() }))
    .min(6),
});
export type RecallSet = z.infer<typeof recallSetSchema>;

/** A setback that is likely, and a reply prepared for it. */
export const setbackSchema = z.object({
  ...recordShape,
  /** "If …": what happens. */
  when: z.string(),
  /** "then I …": what the person does. */
  reply: z.string(),
  backgrounds: z.array(backgroundSchema).default([]),
  grade: gradeSchema,
  claims: z.array(idSchema).default([]),
});
export type Setback = z.infer<typeof setbackSchema>;
