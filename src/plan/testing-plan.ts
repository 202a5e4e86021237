import { availabilitySchema } from "#src/availability/index.ts";
import type { Availability, OpenDay, Sitting } from "#src/availability/index.ts";
import { addDays, calendarDateSchema } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { planSchema, planTaskSchema } from "./plan.ts";
import type { Plan, PlanTask } from "./plan.ts";

const DAYS_IN_WEEK = 7;
const WEEKS = 13;

/** A real day from its text. */
export function onDay(text: string): CalendarDate {
  return calendarDateSchema.parse(text);
}

/** A sitting of half an hour; with a start on the clock when one is given. */
export function aSitting(date: string, rest: Partial<Sitting> = {}): Sitting {
  return { date: onDay(date), minutes: 30, ...rest };
}

/** Hours a week in a zone; what is given holds over the defaults. */
export function anAvailability(rest: object = {}): Availability {
  return availabilitySchema.parse({ weekly: { kind: "hours", hours: 6 }, ...rest });
}

/** A task in one piece, an hour long, without sittings. */
export function aPlanTask(rest: Partial<PlanTask> = {}): PlanTask {
  const id = rest.id ?? "read-one-guideline";
  return planTaskSchema.parse({
    id,
    title: "Read one guideline",
    hours: 1,
    after: [],
    skills: [],
    ifThen: "If it is Monday evening, then I open the guideline.",
    because: "It is what the others have read.",
    block: "0-30",
    done: false,
    work: id,
    kind: "learning",
    minutes: 60,
    range: { low: 0.5, high: 2 },
    part: 1,
    parts: 1,
    practises: [],
    carries: [],
    cost: "free",
    megabytes: 0,
    offline: false,
    grade: "D",
    sittings: [],
    pinned: false,
    ...rest,
  });
}

interface PlanParts extends Partial<Plan> {
  /** Tasks of the first weeks, week by week. */
  readonly tasks?: readonly (readonly PlanTask[])[];
  /** Days of the first weeks, where they matter. */
  readonly days?: readonly (readonly OpenDay[])[];
}

/** Thirteen weeks from a Monday with nothing in them but what is given. */
export function aPlan({ tasks = [], days = [], ...rest }: PlanParts = {}): Plan {
  const start = rest.start ?? onDay("2026-02-02");
  return planSchema.parse({
    version: 2,
    id: "plan-1",
    profileId: "p-1",
    role: "role",
    roleLabel: "The role",
    domain: "imaging",
    sector: "startup",
    pathway: "swe",
    start,
    hoursPerWeek: 6,
    availability: anAvailability(),
    weeks: Array.from({ length: WEEKS }, (_, index) => ({
      week: index + 1,
      from: addDays(start, index * DAYS_IN_WEEK),
      to: addDays(start, index * DAYS_IN_WEEK + DAYS_IN_WEEK - 1),
      capacityHours: 6,
      plannableHours: 5.4,
      days: days[index] ?? [],
      tasks: tasks[index] ?? [],
    })),
    leftOut: [],
    done: [],
    progress: {},
    readiness: { now: 0.25, planned: 0.6 },
    quality: { worth: 10 },
    parts: [],
    twoMoreHours: [],
    sprints: [],
    setbacks: [],
    events: [{ on: start, what: "drafted" }],
    wants: { in: [], out: [] },
    reflections: [],
    proofs: [],
    recall: [],
    published: {},
    ...rest,
  });
}
