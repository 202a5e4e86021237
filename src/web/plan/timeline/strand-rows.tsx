import { memo } from "react";
import type { PlanTask } from "#src/plan/index.ts";
import { joinParts } from "./join-parts.ts";
import type { TimelineRow } from "./lay-out-rows.ts";
import type { Wait } from "./list-waits.ts";
import { BLOCKS } from "./read-weeks.ts";
import { TaskBlock } from "./task-block.tsx";

interface StrandRowsProps {
  readonly row: TimelineRow;
  readonly chosen: string | undefined;
  readonly stop: string | undefined;
  readonly carried: string | undefined;
  readonly waits: readonly Wait[];
}

/** A strand: its name, and a line for each thing that goes on at the same time. */
export const StrandRows = memo(function StrandRows({ row, chosen, stop, carried, waits }: StrandRowsProps) {
  const block = (task: PlanTask, joins: number | undefined) => (
    <TaskBlock
      key={task.id}
      task={task}
      thin={row.thin}
      joins={joins}
      stop={task.id === stop}
      chosen={task.id === chosen}
      carried={task.id === carried}
      way={wayOf(task.id, waits)}
    />
  );
  return (
    <tbody className={row.thin ? "strand strand-thin" : "strand"}>
      {row.lanes.map((lane, line) => {
        const joins = joinParts(lane);
        return (
          <tr key={line}>
            {line === 0 && (
              <th scope="rowgroup" rowSpan={row.lanes.length} className="strand-name">
                {row.name}
              </th>
            )}
            {lane.map((tasks, index) => (
              <td key={index} className={opensBlock(index + 1) ? "opens-block" : undefined}>
                {tasks.map((task) => block(task, joins.get(task.id)))}
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
});

function wayOf(id: string, waits: readonly Wait[]): Wait["way"] | undefined {
  return waits.find(({ from, to, way }) => id === (way === "in" ? from : to))?.way;
}

function opensBlock(week: number): boolean {
  return BLOCKS.some(({ first }) => first === week);
}
