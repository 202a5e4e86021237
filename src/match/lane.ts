import { z } from "zod";
import { gateSchema } from "#src/atlas/index.ts";
import { quoteSchema } from "#src/profile/index.ts";

/** Something that adds to a lane's score, with its reason and the words behind it. Values are points. */
const factorSchema = z.object({
  name: z.enum([
    "skills-shown",
    "bridge-skills",
    "entry-background",
    "domain-signals",
    "sector-signals",
    "interests",
  ]),
  label: z.string(),
  value: z.number(),
  /** The most this factor can add. */
  outOf: z.number(),
  why: z.string(),
  evidence: z.array(quoteSchema),
});
export type Factor = Readonly<z.infer<typeof factorSchema>>;

/** A gate as it stands for this person. */
const gateStandingSchema = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(["met", "unmet", "unknown"]),
  force: gateSchema.shape.force,
  source: z.array(z.string()),
  checkedOn: z.string(),
  why: z.string(),
  instead: z.string().optional(),
  evidence: z.array(quoteSchema),
});
export type GateStanding = Readonly<z.infer<typeof gateStandingSchema>>;

/** How long the move usually takes at the person's hours a week, and how far 13 weeks get. */
const horizonSchema = z.object({
  band: z.enum(["up-to-6-months", "up-to-1-year", "up-to-3-years", "beyond-3-years"]),
  label: z.string(),
  /** Hours of practice between the profile and what the role needs, prerequisites included: low, likely, high. */
  hours: z.object({ low: z.number(), likely: z.number(), high: z.number() }),
  hoursPerWeek: z.number(),
  /** Share of that distance (0 to 1) that 13 weeks at those hours cover. */
  coveredIn13Weeks: z.number().min(0).max(1),
  why: z.string(),
});
export type Horizon = Readonly<z.infer<typeof horizonSchema>>;

/** One role in one domain at one kind of employer, as it stands for one person. Score = sum of factor values. */
export const laneSchema = z.object({
  role: z.string(),
  roleLabel: z.string(),
  domain: z.string(),
  domainLabel: z.string(),
  sector: z.string(),
  sectorLabel: z.string(),
  score: z.number(),
  factors: z.array(factorSchema),
  gates: z.array(gateStandingSchema),
  horizon: horizonSchema,
  /** One sentence a person can check: why this lane stands here. */
  reason: z.string(),
  firstStep: z.string(),
  partTime: z.boolean(),
  /** Other domains and sectors in which the same role also stands, best first. */
  also: z.array(z.object({ domain: z.string(), sector: z.string(), score: z.number() })),
});
export type Lane = Readonly<z.infer<typeof laneSchema>>;

const blockedLaneSchema = laneSchema.extend({
  because: z.string(),
  alternative: z.object({
    role: z.string(),
    domain: z.string(),
    sector: z.string(),
    label: z.string(),
    why: z.string(),
  }),
});
export type BlockedLane = Readonly<z.infer<typeof blockedLaneSchema>>;

export const laneRankingSchema = z.object({
  lanes: z.array(laneSchema),
  stretch: z.array(laneSchema),
  blocked: z.array(blockedLaneSchema),
  /** Cells considered, and how many were left after removing those that do not exist. */
  considered: z.int(),
});
export type LaneRanking = Readonly<z.infer<typeof laneRankingSchema>>;

/** What the person may add to what the résumé says. */
export const lanePreferencesSchema = z.object({
  hoursPerWeek: z.number().min(1).max(80).default(8),
  domains: z.array(z.string()).default([]),
  sectors: z.array(z.string()).default([]),
});
export type LanePreferences = Readonly<z.infer<typeof lanePreferencesSchema>>;
