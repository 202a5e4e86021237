import { beforeAll, describe, expect, it } from "vitest";
import type { Atlas } from "#src/atlas/index.ts";
import { availabilitySchema, readRota } from "#src/availability/index.ts";
import type { Availability } from "#src/availability/index.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { findGaps, rankLanes } from "#src/match/index.ts";
import {
  checkPlan,
  describePlan,
  lintPlan,
  makePlan,
  missDays,
  remakePlan,
  whatTwoMoreHoursAdd,
} from "#src/plan/index.ts";
import type { Plan, PlanInput } from "#src/plan/index.ts";
import { effectiveBackgrounds, effectiveClaims } from "#src/profile/index.ts";
import { fieldAtlas } from "../support/field.ts";
import { readStory, storyNames } from "../support/stories.ts";
import type { StoryName } from "../support/stories.ts";

const start = calendarDateSchema.parse("2026-11-23");
const day = (text: string) => calendarDateSchema.parse(text);

/** When the people of the five stories have time. */
const TIMES: Readonly<Record<StoryName, Availability>> = {
  "software-engineer": availabilitySchema.parse({
    timeZone: "Asia/Kolkata",
    weekly: { kind: "weekdays", hours: { mon: 1, tue: 1, wed: 1, thu: 1, fri: 0, sat: 3, sun: 2 } },
    daysOff: [{ from: "2026-12-21", to: "2026-12-27", label: "leave" }],
    startsAt: "20:30",
  }),
  "icu-nurse": availabilitySchema.parse({
    timeZone: "America/New_York",
    weekly: { kind: "hours", hours: 5 },
    rota: readRota("3 nights on, 4 off", start),
    startsAt: "14:00",
  }),
  "data-analyst": availabilitySchema.parse({
    timeZone: "Europe/Paris",
    weekly: { kind: "hours", hours: 8 },
    daysOff: [{ from: "2026-12-24", to: "2027-01-01", label: "holidays" }],
  }),
  "hospital-pharmacist": availabilitySchema.parse({
    timeZone: "America/Toronto",
    weekly: { kind: "hours", hours: 8 },
  }),
  "public-health-student": availabilitySchema.parse({
    timeZone: "Africa/Nairobi",
    weekly: { kind: "hours", hours: 6 },
    sitting: { least: 30, most: 30 },
    daysOff: [{ from: "2027-01-18", to: "2027-01-24", label: "exams" }],
  }),
};

const plans = new Map<StoryName, { plan: Plan; input: PlanInput }>();
let atlas: Atlas;

beforeAll(async () => {
  atlas = await fieldAtlas();
  for (const id of storyNames) {
    const { profile, document } = await readStory(id, atlas);
    const availability = TIMES[id];
    const [lane] = rankLanes(profile, document, atlas, { hoursPerWeek: 8, domains: [], sectors: [] }).lanes;
    const found = lane === undefined ? undefined : findGaps(profile, atlas, lane);
    if (found?.kind !== "found") throw new Error(`${id} has no lane`);
    const input: PlanInput = {
      id: `plan-${id}`,
      profileId: id,
      gaps: found.report,
      claims: effectiveClaims(profile),
      backgrounds: effectiveBackgrounds(profile),
      atlas,
      availability,
      start,
      today: start,
    };
    const { plan } = makePlan(input);
    plans.set(id, { plan: { ...plan, twoMoreHours: whatTwoMoreHoursAdd(input, plan) }, input });
  }
}, 120_000);

const planOf = (id: StoryName): Plan => {
  const made = plans.get(id);
  if (made === undefined) throw new RangeError(id);
  return made.plan;
};

describe("the plans of the five stories", () => {
  it.each(storyNames)("%s: reads as the golden page", async (id) => {
    await expect(describePlan(planOf(id))).toMatchFileSnapshot(`plans/${id}.md`);
  });

  it.each(storyNames)("%s: holds, and lacks nothing every plan has to have", (id) => {
    expect(checkPlan(planOf(id))).toEqual([]);
    expect(lintPlan(planOf(id))).toEqual([]);
  });
});

describe("what a story asks of its plan", () => {
  it("puts nothing of the nurse's on a night or the day after", () => {
    const plan = planOf("icu-nurse");
    const closed = new Set(
      plan.weeks.flatMap(({ days }) =>
        days.filter(({ because }) => because === "night-shift" || because === "after-night").map(({ date }) => date),
      ),
    );
    expect(closed.size).toBe(13 * 4);
    const sat = plan.weeks.flatMap(({ tasks }) => tasks.flatMap(({ sittings }) => sittings.map(({ date }) => date)));
    expect(sat.length).toBeGreaterThan(26);
    expect(sat.filter((date) => closed.has(date))).toEqual([]);
  });

  it("keeps all six parts and five conversations when the nurse loses ten days", () => {
    const { plan, input } = plans.get("icu-nurse") ?? {};
    if (plan === undefined || input === undefined) throw new RangeError("icu-nurse");
    const lost = missDays(plan, { from: day("2026-11-27"), to: day("2026-12-06"), today: start });
    const again = remakePlan({ ...input, availability: lost.availability, earlier: lost }).plan;
    expect(checkPlan(again)).toEqual([]);
    expect(lintPlan(again)).toEqual([]);
    expect(again.change?.moved.length).toBeGreaterThan(0);
  });

  it("gives the engineer's week of leave to rest", () => {
    const week = planOf("software-engineer").weeks.find(({ from }) => from === day("2026-12-21"));
    expect(week?.tasks).toEqual([]);
  });

  it("keeps the student in half hours and says what each task costs in data", () => {
    const tasks = planOf("public-health-student").weeks.flatMap((week) => week.tasks);
    expect(Math.max(...tasks.flatMap(({ sittings }) => sittings.map(({ minutes }) => minutes)))).toBe(30);
    expect(tasks.every(({ cost }) => cost !== "paid")).toBe(true);
  });

  it("gives everybody five conversations", () => {
    for (const id of storyNames) {
      const talks = planOf(id).weeks.flatMap(({ tasks }) => tasks.filter(({ kind }) => kind === "conversation"));
      expect(new Set(talks.map(({ work }) => work)).size).toBeGreaterThanOrEqual(5);
    }
  });
});
