import type { Atlas, Background } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { GapReport } from "#src/match/index.ts";
import type { SkillClaim } from "#src/profile/index.ts";
import { explainLeftOut } from "./explain-left-out.ts";
import { placeTasks } from "./place-tasks.ts";
import type { Plan } from "./plan.ts";
import { hoursOf, wholeQuarters } from "./planned-work.ts";
import { scheduleWork } from "./schedule-work.ts";
import { selectWork } from "./select-work.ts";
import { daysOfWeek, PLAN_WEEKS } from "./weeks.ts";

export interface DraftPlanInput {
  readonly id: string;
  readonly profileId: string;
  readonly gaps: GapReport;
  readonly claims: readonly SkillClaim[];
  readonly backgrounds: readonly Background[];
  readonly atlas: Atlas;
  /** Counted in whole quarter hours. */
  readonly hoursPerWeek: number;
  readonly start: CalendarDate;
  /** Ids of tasks that are done; a task's mark covers all its parts. */
  readonly done?: readonly string[];
}

/**
 * Thirteen weeks towards a lane: what would bring the person there is selected, what fits is scheduled, the rest is
 * said. The same input gives the same plan, and a task keeps its id whatever the hours or the start.
 */
export function draftPlan(input: DraftPlanInput): Plan {
  const { id, profileId, gaps, claims, backgrounds, atlas, hoursPerWeek, start, done = [] } = input;
  const capacity = wholeQuarters(hoursPerWeek);
  const selection = selectWork(gaps, claims, backgrounds, atlas);
  const schedule = scheduleWork(selection.works, capacity);
  const placed = placeTasks(schedule, done);
  return {
    version: 1,
    id,
    profileId,
    role: gaps.role,
    roleLabel: gaps.roleLabel,
    domain: gaps.domain,
    sector: gaps.sector,
    pathway: selection.pathway?.id ?? "",
    start,
    hoursPerWeek,
    weeks: Array.from({ length: PLAN_WEEKS }, (_, index) => ({
      week: index + 1,
      ...daysOfWeek(start, index + 1),
      capacityHours: hoursOf(capacity),
      tasks: placed.filter(({ week }) => week === index + 1).map(({ task }) => task),
    })),
    leftOut: explainLeftOut(selection, schedule, capacity),
    done: [...new Set(done)],
  };
}
