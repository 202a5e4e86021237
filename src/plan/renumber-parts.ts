import type { Plan, PlanTask } from "./plan.ts";
import { partId } from "./task-parts.ts";

/**
 * The parts of one work numbered in the order of weeks, done ones first, with waits and marks following; two parts
 * that now stand in one week stay apart.
 */
export function renumberParts(plan: Plan, work: string): Plan {
  const tasks = plan.weeks.flatMap(({ week, tasks: own }) => own.map((task) => ({ week, task })));
  const own = tasks
    .filter(({ task }) => task.work === work)
    .toSorted((a, b) => Number(b.task.done) - Number(a.task.done) || a.week - b.week);
  if (own.length < 2) return plan;
  const whole = new Set(tasks.map(({ task }) => task.work));
  const ids = own.map((_, index) => partId(work, index + 1, whole));
  const renamed = new Map(own.map(({ task }, index) => [task.id, ids[index] ?? task.id]));
  const last = own.at(-1)?.task.id;
  const head = own[0]?.task;
  const firstAfter = own.map(({ task }) => task).find(({ part }) => part === 1)?.after ?? head?.after ?? [];
  const rename = (task: PlanTask): PlanTask => {
    const place = own.findIndex((one) => one.task === task);
    if (place >= 0) {
      const { artefact, yields, ...rest } = task;
      const closing = own.map((one) => one.task).find(({ part, parts }) => part === parts);
      const isLast = place === own.length - 1;
      const shown = isLast ? (closing?.artefact ?? artefact) : artefact;
      const proven = isLast ? (closing?.yields ?? yields) : undefined;
      return {
        ...rest,
        ...(shown === undefined ? {} : { artefact: shown }),
        ...(proven === undefined ? {} : { yields: proven }),
        id: ids[place] ?? task.id,
        title: task.title.replace(/ \(part \d+ of \d+\)$/, ` (part ${place + 1} of ${own.length})`),
        part: place + 1,
        parts: own.length,
        after: place === 0 ? [...firstAfter] : [ids[place - 1] ?? ""],
      };
    }
    // Whoever waits for the work waits for its last part, whichever that is now.
    const waits = task.after.some((id) => renamed.has(id));
    return waits
      ? { ...task, after: task.after.map((id) => (renamed.has(id) ? (renamed.get(last ?? "") ?? id) : id)) }
      : task;
  };
  return {
    ...plan,
    done: plan.done.map((id) => renamed.get(id) ?? id),
    weeks: plan.weeks.map((week) => ({ ...week, tasks: week.tasks.map(rename) })),
  };
}
