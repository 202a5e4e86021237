import { z } from "zod";
import { skillLevelSchema } from "#src/atlas/index.ts";
import type { SkillLevel } from "#src/atlas/index.ts";
import { availabilitySchema, defaultAvailability } from "#src/availability/index.ts";
import type { Availability } from "#src/availability/index.ts";
import { findGaps, findLane, gapReportSchema, laneSchema, rankLanes } from "#src/match/index.ts";
import type { GapReport } from "#src/match/index.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { compareHours } from "#src/plan/index.ts";
import { gradeSchema, replaceEvidence } from "#src/profile/index.ts";
import type { Grade, Profile } from "#src/profile/index.ts";
import { defineOperation } from "./define-operation.ts";
import { planInput } from "./draft-lane-plan.ts";
import { loadPlan } from "./keep-plan.ts";
import { planHoursSchema } from "./plan.ts";
import type { Ports, ProfileRecord } from "./ports.ts";
import { loadRecord } from "./profile.ts";

/** What `plan.compare` answers, and the CLI for a person who is not stored. */
const comparedHoursSchema = z.object({
  version: z.literal(1),
  now: z.number(),
  rows: z.array(
    z.object({
      hoursPerWeek: z.number(),
      hours: z.number(),
      tasks: z.int(),
      artefacts: z.int(),
      leftOut: z.int(),
      readiness: z.number(),
      gained: z.array(z.string()),
    }),
  ),
});
export type ComparedHours = z.infer<typeof comparedHoursSchema>;

const hoursSchema = z.array(planHoursSchema).min(1).max(6);

export const comparePlanHours = defineOperation({
  name: "plan.compare",
  summary: "Set plans of several hours a week side by side",
  input: z.object({
    profileId: z.string(),
    role: z.string(),
    domain: z.string().optional(),
    sector: z.string().optional(),
    start: calendarDateSchema,
    /** Whose shifts and days off count; its own hours of the week are set aside. */
    availability: availabilitySchema.optional(),
    hours: hoursSchema,
  }),
  output: comparedHoursSchema,
  run: async ({ profileId, hours, ...request }, ports) => {
    const { profile } = await loadRecord(profileId, ports);
    return compareLaneHours(profile, request, hours, ports);
  },
});

/** The plans of several hours a week for one person and lane; shifts and days off count where they are told. */
export async function compareLaneHours(
  profile: Profile,
  request: Omit<Parameters<typeof planInput>[1], "availability"> & {
    readonly availability?: Availability | undefined;
  },
  hours: readonly number[],
  ports: Ports,
): Promise<ComparedHours> {
  const availability = request.availability ?? defaultAvailability(hours[0] ?? 1);
  const input = await planInput(profile, { ...request, availability }, ports);
  const { now, rows } = compareHours(input, hours);
  return { version: 1, now, rows: rows.map((row) => ({ ...row, gained: [...row.gained] })) };
}

const standingSchema = z.object({
  /** The lane of the plan. */
  lane: laneSchema.optional(),
  shownShare: z.number(),
  gaps: z.int(),
  blocking: z.int(),
  lanes: z.array(
    z.object({
      role: z.string(),
      domain: z.string(),
      sector: z.string(),
      label: z.string(),
      score: z.number(),
    }),
  ),
});

export const whatChanged = defineOperation({
  name: "plan.changes",
  summary: "Show what the finished work of a plan changed: lanes and gaps before and after",
  input: z.object({ id: z.string() }),
  output: z.object({
    version: z.literal(1),
    proofs: z.array(
      z.object({
        work: z.string(),
        artefact: z.string(),
        at: z.string().optional(),
        on: calendarDateSchema,
        grade: gradeSchema,
      }),
    ),
    before: standingSchema,
    after: standingSchema,
    /** Skills whose level or grade moved. */
    skills: z.array(
      z.object({
        skill: z.string(),
        label: z.string(),
        before: z.object({ level: skillLevelSchema, grade: gradeSchema }).optional(),
        after: z.object({ level: skillLevelSchema, grade: gradeSchema }),
        /** Asked by the lane, and now shown at the level it asks. */
        closed: z.boolean(),
      }),
    ),
    report: gapReportSchema.optional(),
  }),
  run: async ({ id }, ports) => {
    const plan = await loadPlan(id, ports);
    const record = await loadRecord(plan.profileId, ports);
    const { role, domain, sector, hoursPerWeek } = plan;
    const cell = { role, domain, sector };
    const bare = { ...record, profile: replaceEvidence(record.profile, plan.id, []) };
    const [before, after] = await Promise.all([
      standingIn(bare, cell, hoursPerWeek, ports),
      standingIn(record, cell, hoursPerWeek, ports),
    ]);
    return {
      version: 1 as const,
      proofs: plan.proofs.map(({ practised: _skills, ...proof }) => proof),
      before: before.standing,
      after: after.standing,
      skills: movedSkills(before.report, after.report),
      ...(after.report === undefined ? {} : { report: after.report }),
    };
  },
});

async function standingIn(
  { profile, document }: ProfileRecord,
  cell: { role: string; domain: string; sector: string },
  hoursPerWeek: number,
  ports: Ports,
) {
  const atlas = await ports.atlas();
  const wanted = { hoursPerWeek, domains: [], sectors: [] };
  const outcome = findGaps(profile, atlas, cell);
  const report = outcome.kind === "found" ? outcome.report : undefined;
  const lane = findLane(profile, document, atlas, cell, wanted);
  const { lanes } = rankLanes(profile, document, atlas, wanted);
  return {
    report,
    standing: {
      ...(lane === undefined ? {} : { lane }),
      shownShare: report?.shownShare ?? 0,
      gaps: report?.gaps.length ?? 0,
      blocking: report?.gaps.filter(({ blocking }) => blocking).length ?? 0,
      lanes: lanes.map(({ role, domain, sector, roleLabel, score }) => ({
        role,
        domain,
        sector,
        label: roleLabel,
        score,
      })),
    },
  };
}

interface Held {
  readonly label: string;
  readonly level: SkillLevel;
  readonly grade: Grade;
  readonly met: boolean;
}

function movedSkills(before: GapReport | undefined, after: GapReport | undefined) {
  const old = heldIn(before);
  return [...heldIn(after)].flatMap(([skill, now]) => {
    const was = old.get(skill);
    if (was !== undefined && was.level === now.level && was.grade === now.grade) return [];
    return [
      {
        skill,
        label: now.label,
        ...(was === undefined ? {} : { before: { level: was.level, grade: was.grade } }),
        after: { level: now.level, grade: now.grade },
        closed: now.met && was?.met !== true,
      },
    ];
  });
}

function heldIn(report: GapReport | undefined): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const { skill, label, level, grade } of report?.shown ?? [])
    held.set(skill, { label, level, grade, met: true });
  for (const { skill, label, shownLevel, grade } of report?.gaps ?? [])
    if (shownLevel !== undefined && grade !== undefined)
      held.set(skill, { label, level: shownLevel, grade, met: false });
  return held;
}
