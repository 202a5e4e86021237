import type { Atlas, Background } from "#src/atlas/index.ts";
import type { Availability } from "#src/availability/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { GapReport } from "#src/match/index.ts";
import type { SkillClaim } from "#src/profile/index.ts";
import { searchSchedule } from "#src/schedule/index.ts";
import type { Problem, Schedule } from "#src/schedule/index.ts";
import { explainLeftOut } from "./explain-left-out.ts";
import { finishedBonus } from "./finished-bonus.ts";
import { gatherPieces } from "./gather-pieces.ts";
import { hasCardsFor } from "./has-cards.ts";
import { placeTasks } from "./place-tasks.ts";
import type { PlacedTask } from "./place-tasks.ts";
import { keepOrMove } from "./keep-or-move.ts";
import { hoursOf } from "./planned-work.ts";
import type { Plan } from "./plan.ts";
import { poseProblem } from "./pose-problem.ts";
import { readinessOf } from "./readiness.ts";
import { ritualsOf } from "./rituals.ts";
import { SEARCH_PARTS } from "./search-parts.ts";
import { selectWork } from "./select-work.ts";
import { historyOf, NOTHING_BEHIND } from "./standing.ts";
import { seatTasks } from "./seat-tasks.ts";
import { setbacksFor } from "./setbacks-for.ts";
import { sprintsOf } from "./sprints-of.ts";
import { weeklyHours } from "./weekly-hours.ts";
import { daysOfWeek } from "./weeks.ts";
import { weeksWithTime } from "./weeks-with-time.ts";
import type { WeekWithTime } from "./weeks-with-time.ts";

/** What a plan is made from. */
export interface PlanInput {
  readonly id: string;
  readonly profileId: string;
  readonly gaps: GapReport;
  readonly claims: readonly SkillClaim[];
  readonly backgrounds: readonly Background[];
  readonly atlas: Atlas;
  readonly availability: Availability;
  readonly start: CalendarDate;
  /** The day it is made on: nothing is planned before it. The start when it lies ahead. */
  readonly today: CalendarDate;
  /** The plan as it stood, when it is made again. */
  readonly earlier?: Plan | undefined;
  /** Rounds of the search; fewer for a quick look. */
  readonly rounds?: number;
}

/** A plan with the problem it solves, so that a bound can be proven. */
export interface MadePlan {
  readonly plan: Plan;
  readonly problem: Problem;
  /** Worth that only stands for "must be there"; it is no part of how good a plan is. */
  readonly bonus: number;
}

/**
 * Thirteen weeks towards a lane: what would bring the person there is selected, what is worth most in their hours is
 * scheduled, the rest is said. Same input, same plan. Made again from an earlier plan it changes nothing before
 * `today`, keeps what is done and pinned, and moves as little as it can.
 */
export function makePlan(input: PlanInput): MadePlan {
  const { gaps, claims, backgrounds, atlas, availability, start, earlier } = input;
  const today = input.today < start ? start : input.today;
  const selection = selectWork(gaps, claims, backgrounds, atlas);
  const history = earlier === undefined ? NOTHING_BEHIND : historyOf(earlier, start, today, selection.works);
  const weeks = weeksWithTime(availability, start, today);
  const hasCards = hasCardsFor(atlas, gaps, selection.works);
  const rituals = weeks.map(({ plannable, ahead }, week) =>
    ritualsOf(week + 1, Math.min(plannable, ahead), hasCards),
  );
  const capacity = weeks.map(({ ahead }, week) => Math.max(0, ahead - (rituals[week]?.minutes ?? 0)));
  const problem = poseProblem(selection.works, capacity, history.standing);
  const found = searchSchedule(problem, {
    ...(input.rounds === undefined ? {} : { rounds: input.rounds }),
    ...(history.near === undefined ? {} : { near: history.near }),
  });
  const bonusOf = (one: Schedule): number => finishedBonus(problem, one, selection.works, history.standing);
  const schedule = keepOrMove(problem, history.near, found, bonusOf(found));

  const pieces = gatherPieces({ schedule, rituals, history, works: selection.works });
  const placed = placeTasks(pieces);
  const tasks = placed.map(({ task }) => task);
  const bonus = bonusOf(schedule);
  const done = tasks.filter((task) => task.done);
  const plan: Plan = {
    version: 2,
    id: input.id,
    profileId: input.profileId,
    role: gaps.role,
    roleLabel: gaps.roleLabel,
    domain: gaps.domain,
    sector: gaps.sector,
    pathway: selection.pathway?.id ?? "",
    start,
    hoursPerWeek: weeklyHours(availability),
    availability,
    weeks: weeks.map((week, index) => ({
      week: index + 1,
      ...daysOfWeek(start, index + 1),
      capacityHours: hoursOf(week.minutes),
      plannableHours: hoursOf(week.plannable),
      days: [...week.days],
      tasks: withSittings(placed, index + 1, week, availability),
    })),
    leftOut: explainLeftOut({
      selection,
      placed: finishedIn(tasks),
      capacity: capacity.reduce((sum, minutes) => sum + minutes, 0),
      unwanted: history.standing.unwanted,
      done: history.standing.done,
    }),
    done: [...new Set([...done.map(({ id }) => id), ...marksElsewhere(earlier, tasks)])],
    progress: earlier?.progress ?? {},
    readiness: readinessOf(gaps, tasks, atlas.skills),
    quality: { worth: Math.max(0, schedule.worth - bonus) },
    parts: SEARCH_PARTS.map((part) => ({ part, works: worksWith(part, placed) })),
    twoMoreHours: earlier?.twoMoreHours ?? [],
    sprints: sprintsOf(selection.pathway),
    setbacks: setbacksFor(atlas, backgrounds),
    events: earlier?.events ?? [],
    wants: earlier?.wants ?? { in: [], out: [] },
    reflections: earlier?.reflections ?? [],
    proofs: earlier?.proofs ?? [],
    recall: earlier?.recall ?? [],
    published: earlier?.published ?? {},
  };
  return { plan, problem, bonus };
}

/** Works that are finished when every task is done. */
function finishedIn(tasks: readonly Plan["weeks"][number]["tasks"][number][]): ReadonlySet<string> {
  return new Set(tasks.filter(({ part, parts }) => part === parts).map(({ work }) => work));
}

function withSittings(
  placed: readonly PlacedTask[],
  week: number,
  { daysAhead }: WeekWithTime,
  availability: Availability,
): Plan["weeks"][number]["tasks"] {
  const own = placed.filter((one) => one.week === week).map(({ task }) => task);
  return seatTasks(own, daysAhead, availability);
}

function worksWith(part: Plan["parts"][number]["part"], placed: readonly PlacedTask[]): string[] {
  return [...new Set(placed.filter(({ task }) => task.carries.includes(part)).map(({ task }) => task.work))];
}

/** Marks on tasks the plan does not hold now: they come back with the task. */
function marksElsewhere(
  earlier: Plan | undefined,
  tasks: readonly { readonly work: string }[],
): readonly string[] {
  const works = new Set(tasks.map(({ work }) => work));
  const held = new Set(earlier?.weeks.flatMap((week) => week.tasks.map(({ id }) => id)) ?? []);
  return (earlier?.done ?? []).filter((id) => !held.has(id) && !works.has(id));
}
