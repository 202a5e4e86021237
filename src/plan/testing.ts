import type { Atlas, SkillLevel } from "#src/atlas/index.ts";
import { atlasSchema, emptyAtlas } from "#src/atlas/index.ts";
import { defaultAvailability } from "#src/availability/index.ts";
import { readCalendarDate } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Gap, GapReport } from "#src/match/index.ts";
import { gapReportSchema } from "#src/match/index.ts";
import type { SkillClaim } from "#src/profile/index.ts";
import { skillClaimSchema } from "#src/profile/index.ts";
import type { PlanInput } from "./make-plan.ts";

const record = { sources: ["S0-D1"], checkedOn: "2026-01-01" };

/** A task of a pathway or a piece, as data. */
export function aTask(id: string, likely: number, rest: object = {}): object {
  return {
    id,
    title: `Do ${id}`,
    kind: "learning",
    hours: { low: likely, likely, high: likely * 2 },
    ifThen: "If it is Monday, then I start.",
    because: "It helps.",
    ...record,
    ...rest,
  };
}

/** A skill with its hours to basic, working and proficient level. */
export function aSkill(
  id: string,
  hours: readonly [number, number, number] = [4, 12, 30],
  rest: object = {},
): object {
  const [basic, working, proficient] = hours;
  return {
    ...record,
    id,
    label: `Skill ${id}`,
    core: "technical",
    kind: "method",
    summary: "A skill for tests.",
    aliases: [],
    prerequisites: [],
    hours: { basic, working, proficient },
    proof: `A finished piece with ${id}`,
    ...rest,
  };
}

export interface FieldParts {
  readonly skills?: readonly object[];
  readonly blocks?: readonly [readonly object[], readonly object[], readonly object[]];
  readonly steps?: readonly object[];
}

/** A field of one role, one pathway and one portfolio piece; the schema is not asked for lists it wants longer. */
export function aField({ skills = [], blocks, steps }: FieldParts = {}): Atlas {
  const [first, second, third] = blocks ?? [[aTask("goal", 1)], [aTask("meet", 2)], [aTask("apply", 2)]];
  const block = (name: string, tasks: readonly object[]): object => ({
    block: name,
    goal: "g",
    sources: ["S0-D1"],
    tasks: [...tasks, ...[1, 2].map((one) => aTask(`extra-${name.replace("-", "to")}d${one}x`, 1))],
  });
  return atlasSchema.parse({
    ...emptyAtlas,
    skills,
    roles: [
      {
        ...record,
        id: "role",
        label: "The role",
        category: "builders",
        summary: "A role that tests can plan for.",
        duties: ["One.", "Two."],
        aliases: [],
        domains: [{ domain: "imaging", strength: "strong" }],
        sectors: [{ sector: "startup", strength: "strong" }],
        seniority: "mid",
        needs: ["one", "two", "three", "four"].map((skill) => ({
          skill,
          level: "basic",
          weight: 1,
          required: false,
        })),
        gates: [],
        backgrounds: ["software-engineer"],
      },
    ],
    pathways: [
      {
        ...record,
        id: "swe",
        label: "From software",
        from: "software",
        to: "health",
        backgrounds: ["software-engineer"],
        tip: "t",
        phases: [],
        blocks: [block("0-30", first), block("31-60", second), block("61-90", third)],
      },
    ],
    blueprints: [
      {
        ...record,
        id: "piece",
        label: "A piece",
        domain: "imaging",
        categories: ["builders"],
        summary: "s",
        steps: steps ?? [aTask("frame", 2), aTask("build", 5), aTask("write-up", 3)],
      },
    ],
  });
}

/** A gap of a skill, missing unless a level is shown. */
export function aGap(skill: string, level: SkillLevel, rest: Partial<Gap> = {}): Gap {
  return {
    skill,
    label: `Skill ${skill}`,
    state: rest.shownLevel === undefined ? "missing" : "weak",
    level,
    weight: 3,
    blocking: false,
    hours: 10,
    after: [],
    why: "The role asks for it.",
    proof: `A finished piece with ${skill}`,
    ...rest,
  };
}

export function aReport(gaps: readonly Gap[]): GapReport {
  return gapReportSchema.parse({
    role: "role",
    roleLabel: "The role",
    domain: "imaging",
    sector: "startup",
    shown: [],
    gaps,
    shownShare: 0,
  });
}

/** A claim the person made themselves. */
export function aClaim(skill: string, level: SkillLevel): SkillClaim {
  return skillClaimSchema.parse({
    skill,
    label: skill,
    grade: "said",
    level,
    months: 0,
    origin: "stated",
    evidence: [],
  });
}

export function aDay(text: string): CalendarDate {
  const day = readCalendarDate(text);
  if (day === undefined) throw new TypeError("not a day");
  return day;
}

/** What a draft is made from, eight hours a week from a Wednesday; give what matters to the test. */
export function anInput({
  hoursPerWeek = 8,
  ...rest
}: Partial<PlanInput> & { readonly hoursPerWeek?: number } = {}): PlanInput {
  return {
    id: "plan-1",
    profileId: "p-1",
    gaps: aReport([]),
    claims: [],
    backgrounds: ["software-engineer"],
    atlas: aField(),
    availability: defaultAvailability(hoursPerWeek),
    start: aDay("2026-02-04"),
    today: aDay("2026-02-04"),
    ...rest,
  };
}
