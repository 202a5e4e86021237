import type { Availability } from "#src/availability/index.ts";

/** Hours of an ordinary week, shifts and days off aside. */
export function weeklyHours({ weekly }: Availability): number {
  if (weekly.kind === "hours") return weekly.hours;
  const hours = Object.values(weekly.hours).reduce((sum, one) => sum + one, 0);
  return Math.max(0.25, hours);
}

/** The same availability with so many hours more, or fewer, in an ordinary week. */
export function withWeeklyHours(availability: Availability, hours: number): Availability {
  const { weekly } = availability;
  if (weekly.kind === "hours") return { ...availability, weekly: { kind: "hours", hours } };
  const times = hours / weeklyHours(availability);
  const scale = (one: number): number => Math.min(16, one * times);
  const { mon, tue, wed, thu, fri, sat, sun } = weekly.hours;
  return {
    ...availability,
    weekly: {
      kind: "weekdays",
      hours: {
        mon: scale(mon),
        tue: scale(tue),
        wed: scale(wed),
        thu: scale(thu),
        fri: scale(fri),
        sat: scale(sat),
        sun: scale(sun),
      },
    },
  };
}
