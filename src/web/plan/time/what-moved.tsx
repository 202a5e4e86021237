import type { Plan } from "#src/plan/index.ts";
import { showCount } from "../../client/numbers.ts";

type Change = NonNullable<Plan["change"]>;
type Moved = Change["moved"][number];

interface WhatMovedProps {
  readonly change: Change;
}

/** What planning again did to the plan: moved, new, left out, with the weeks. */
export function WhatMoved({ change: { moved, added, dropped } }: WhatMovedProps) {
  if (moved.length + added.length + dropped.length === 0) return <p>Every task stays in its week.</p>;
  return (
    <>
      <MovedList title={`${showCount(moved.length, "task")} moved`} tasks={moved} />
      <MovedList title={`${showCount(added.length, "task")} came in`} tasks={added} />
      <MovedList title={`${showCount(dropped.length, "task")} left out`} tasks={dropped} />
    </>
  );
}

interface MovedListProps {
  readonly title: string;
  readonly tasks: readonly Moved[];
}

/** More than a few are folded: the number says enough at first. */
const FEW = 5;

function MovedList({ title, tasks }: MovedListProps) {
  if (tasks.length === 0) return null;
  return (
    <details open={tasks.length <= FEW}>
      <summary>{title}</summary>
      <ul className="stack-tight">
        {tasks.map((task) => (
          <li key={`${task.task} ${task.from} ${task.to}`}>
            {task.title} <span className="note">{weeksOf(task)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function weeksOf({ from, to, because }: Moved): string {
  if (from !== undefined && to !== undefined) return `week ${from} → week ${to}`;
  if (to !== undefined) return `week ${to}`;
  return [from === undefined ? "" : `was in week ${from}.`, because ?? ""].filter(Boolean).join(" ");
}
