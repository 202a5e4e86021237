import { addDays } from "#src/kernel/index.ts";
import { listSittings } from "#src/plan/index.ts";
import type { NumberedSitting, Plan, PlanTask } from "#src/plan/index.ts";
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { ICalEventData } from "ical-generator";
import { sittingTimes } from "./sitting-times.ts";

const SECONDS_IN_MINUTE = 60;
const SECONDS_IN_HOUR = 3600;
const ALARM_MINUTES = 10;

export interface CalendarOptions {
  /** Minutes before a timed sitting at which the calendar reminds; 0 for no reminder. 10 unless told. */
  readonly alarmMinutes?: number;
  /**
   * Whether entries given out before and no longer meant are written as called off. True unless told: a file is added
   * to what a calendar holds. A subscription needs none, since what it no longer names is gone.
   */
  readonly calledOff?: boolean;
}

/**
 * A plan as an RFC 5545 calendar: one event a sitting, timed where the plan knows the clock, else all day and blocking
 * no time. UIDs follow from work, number and plan, so a second import updates what the first one made. No clock is
 * read: the stamp is the day of the plan's last event, and the sequence is how many events it has seen.
 */
export function writeCalendar(
  plan: Plan,
  { alarmMinutes = ALARM_MINUTES, calledOff = true }: CalendarOptions = {},
): string {
  const sittings = listSittings(plan);
  const calendar = ical({
    name: `${plan.roleLabel}: 13 weeks`,
    prodId: { company: "clerkship", product: "plan", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: SECONDS_IN_HOUR,
    events: [
      ...sittings.map((sitting) => eventFor(plan, sitting, alarmMinutes)),
      ...(calledOff ? endedEvents(plan, sittings) : []),
    ],
  });
  // Every line ends in CRLF, the last one too (RFC 5545, 3.1).
  return `${calendar.toString().trimEnd()}\r\n`;
}

function eventFor(
  plan: Plan,
  { task, sitting, number }: NumberedSitting,
  alarmMinutes: number,
): ICalEventData {
  const { kind, start, end } = sittingTimes(sitting, plan.availability.timeZone);
  const reminded = kind !== "day" && !task.done && alarmMinutes > 0;
  return {
    ...versionOf(plan),
    id: uidOf(plan, task.work, number),
    allDay: kind === "day",
    floating: kind === "floating",
    start,
    end,
    summary: task.done ? `Done: ${task.title}` : task.title,
    description: describe(task, sitting.minutes),
    categories: [{ name: task.kind }],
    status: ICalEventStatus.CONFIRMED,
    transparency: kind === "day" ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    alarms: reminded
      ? [
          {
            type: ICalAlarmType.display,
            triggerBefore: alarmMinutes * SECONDS_IN_MINUTE,
            description: task.title,
          },
        ]
      : [],
  };
}

/** Entries beyond those of today, called off; an event needs a day, and theirs is no longer known (RFC 5545, 3.6.1). */
function endedEvents(plan: Plan, sittings: readonly NumberedSitting[]): readonly ICalEventData[] {
  const held = new Map(sittings.map(({ task, number }) => [task.work, { number, title: task.title }]));
  return Object.entries(plan.published).flatMap(([work, published]) => {
    const { number: now = 0, title = "no longer in the plan" } = held.get(work) ?? {};
    return Array.from({ length: Math.max(0, published - now) }, (_, index) => ({
      ...versionOf(plan),
      id: uidOf(plan, work, now + index + 1),
      allDay: true,
      start: plan.start,
      end: addDays(plan.start, 1),
      // Some programs show an entry that is called off like any other.
      summary: `Called off: ${title}`,
      status: ICalEventStatus.CANCELLED,
      transparency: ICalEventTransparency.TRANSPARENT,
    }));
  });
}

function uidOf(plan: Plan, work: string, number: number): string {
  return `${work}.${number}.${plan.id}@clerkship`;
}

function versionOf({ events, start }: Plan): Pick<ICalEventData, "stamp" | "sequence"> {
  return { stamp: `${events.at(-1)?.on ?? start}T00:00:00Z`, sequence: events.length };
}

function describe({ what, artefact, ifThen, because }: PlanTask, minutes: number): string {
  return [
    ...(what === undefined ? [] : [what]),
    ifThen,
    ...(artefact === undefined ? [] : [`To show: ${artefact}`]),
    `Why: ${because}`,
    `${minutes} minutes`,
  ].join("\n");
}
