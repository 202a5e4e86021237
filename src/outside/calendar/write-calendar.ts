import { addDays, daysBetween, readCalendarDate } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Plan, PlanTask, PlanWeek } from "#src/plan/index.ts";
import ical, { ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { ICalEventData } from "ical-generator";

const DAYS_IN_WEEK = 7;
const COUNTED_FROM = readCalendarDate("2026-01-01");

/**
 * A plan as an RFC 5545 calendar: each task one all-day event that blocks no time, spread over its week in the order
 * of doing. UIDs follow from task and plan, so a second import updates what the first one made. No clock is read:
 * the stamp is the plan's start, and the sequence grows with a later start and with every task done.
 */
export function writeCalendar(plan: Plan): string {
  const calendar = ical({
    name: `${plan.roleLabel}: 13 weeks`,
    prodId: { company: "clerkship", product: "plan", language: "EN" },
    events: plan.weeks.flatMap((week) => week.tasks.map((task, place) => eventFor(plan, week, task, place))),
  });
  // Every line ends in CRLF, the last one too (RFC 5545, 3.1).
  return `${calendar.toString().trimEnd()}\r\n`;
}

function eventFor(plan: Plan, week: PlanWeek, task: PlanTask, place: number): ICalEventData {
  const day = addDays(week.from, Math.floor((place * DAYS_IN_WEEK) / week.tasks.length));
  return {
    id: `${task.id}.${plan.id}@clerkship`,
    allDay: true,
    start: day,
    end: addDays(day, 1),
    stamp: `${plan.start}T00:00:00Z`,
    sequence: sequenceOf(plan, plan.start),
    summary: task.done ? `Done: ${task.title}` : task.title,
    description: describe(task),
    status: task.done ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function describe({ hours, artefact, ifThen, because }: PlanTask): string {
  return [
    `${hours} h in this week`,
    ...(artefact === undefined ? [] : [`To show: ${artefact}`]),
    ifThen,
    `Why: ${because}`,
  ].join("\n");
}

function sequenceOf(plan: Plan, start: CalendarDate): number {
  const days = COUNTED_FROM === undefined ? 0 : daysBetween(COUNTED_FROM, start);
  return Math.max(0, days) + plan.done.length;
}
