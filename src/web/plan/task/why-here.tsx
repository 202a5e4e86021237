import type { PlanTask } from "#src/plan/index.ts";
import { Answer } from "../../design/answer.tsx";
import { usePlanDesk } from "../plan-desk.ts";
import { useWhyHere } from "../use-plan.ts";

interface WhyHereProps {
  readonly task: PlanTask;
}

/** Why a task stands where it does: its place in the plan, what it waits for, who waits for it. */
export function WhyHere({ task }: WhyHereProps) {
  const { plan } = usePlanDesk();
  const why = useWhyHere(plan.id, task.id);
  return (
    <Answer query={why} what="why it stands here" lines={2}>
      {({ says, waitsFor, neededBy }) => (
        <div className="stack-tight">
          {says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Others before="It waits for" others={waitsFor} />
          <Others before="These wait for it:" others={neededBy} />
          {waitsFor.length + neededBy.length === 0 && (
            <p className="note">It waits for nothing, and nothing waits for it.</p>
          )}
        </div>
      )}
    </Answer>
  );
}

interface OthersProps {
  readonly before: string;
  readonly others: readonly { readonly task: string; readonly title: string; readonly week: number }[];
}

function Others({ before, others }: OthersProps) {
  if (others.length === 0) return null;
  return (
    <p>
      {before}{" "}
      {others.map(({ task, title, week }, index) => (
        <span key={task}>
          {index > 0 && "; "}
          {title} <span className="note">(week {week})</span>
        </span>
      ))}
      .
    </p>
  );
}
