import type { Plan } from "#src/plan/index.ts";
import { Button } from "../../design/button.tsx";

interface TaskJumpProps {
  readonly plan: Plan;
  readonly task: string;
  readonly onFind: (task: string) => void;
}

/** The title of a task of the plan; pressed, the focus goes to it on the sheet. */
export function TaskJump({ plan, task, onFind }: TaskJumpProps) {
  const week = plan.weeks.find(({ tasks }) => tasks.some(({ id }) => id === task));
  const found = week?.tasks.find(({ id }) => id === task);
  if (week === undefined || found === undefined) return null;
  return (
    <Button look="quiet" onClick={() => onFind(task)}>
      {found.title}, week {week.week}
    </Button>
  );
}
