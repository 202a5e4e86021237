import { addDays } from "#src/kernel/index.ts";
import type { Plan, Reflection } from "./plan.ts";

/**
 * The plan with five minutes of looking back kept; a second one on the same week takes the place of the first. Hours
 * the next week really has become an exception of the availability, which the next planning keeps to.
 */
export function addReflection(plan: Plan, reflection: Reflection): Plan {
  const { week, on, hoursNextWeek } = reflection;
  const ritual = `reflection-week-${week}`;
  // Said late, it holds for the first week that is not over.
  const next = plan.weeks.find((one) => one.week > week && one.to >= on);
  const { exceptions } = plan.availability;
  const availability =
    hoursNextWeek === undefined || next === undefined
      ? plan.availability
      : {
          ...plan.availability,
          exceptions: [
            ...exceptions.filter(({ from }) => from !== next.from),
            { from: next.from, to: addDays(next.from, 6), hours: hoursNextWeek },
          ],
        };
  return {
    ...plan,
    availability,
    reflections: [...plan.reflections.filter((one) => one.week !== week), reflection].toSorted(
      (a, b) => a.week - b.week,
    ),
    done: plan.weeks.some(({ tasks }) => tasks.some(({ id }) => id === ritual))
      ? [...new Set([...plan.done, ritual])]
      : plan.done,
    weeks: plan.weeks.map((one) => ({
      ...one,
      tasks: one.tasks.map((task) => (task.id === ritual ? { ...task, done: true } : task)),
    })),
    events: [...plan.events, { on, what: "reflected" }],
  };
}
