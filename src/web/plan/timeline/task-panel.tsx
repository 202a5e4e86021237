import { Link } from "@tanstack/react-router";
import type { Plan, PlanTask } from "#src/plan/index.ts";
import { showDay, showShortDay } from "../../client/dates.ts";
import { showHours, showNumber } from "../../client/numbers.ts";
import { Button } from "../../design/button.tsx";
import { idOfRow } from "../row-id.ts";
import { whyFixed } from "./carry.ts";
import { TaskJump } from "./task-jump.tsx";
import { useExplained } from "./use-explained.ts";

interface TaskPanelProps {
  readonly plan: Plan;
  readonly task: PlanTask;
  readonly week: number;
  readonly onMove: () => void;
  readonly onLetGo: () => void;
  readonly onFind: (task: string) => void;
}

/** The task in focus: what it is, how long it takes and when, and what hangs on it. */
export function TaskPanel({ plan, task, week, onMove, onLetGo, onFind }: TaskPanelProps) {
  const { title, what, hours, range, sittings, artefact, pinned } = task;
  const explained = useExplained(plan, task.id).data;
  const fixed = whyFixed(task);
  const days = plan.weeks[week - 1];
  return (
    <div className="task-panel">
      <div className="task-panel-what">
        <h2>{title}</h2>
        {what !== undefined && what !== title && <p>{what}</p>}
        {fixed === undefined ? (
          <p className="row no-print">
            <Button onClick={onMove}>Move to another week</Button>
            {pinned && <Button onClick={onLetGo}>Let it move again</Button>}
            <PlanLink plan={plan.id} task={task.id} />
          </p>
        ) : (
          <p className="row">
            <span className="note">{fixed}</span>
            <PlanLink plan={plan.id} task={task.id} />
          </p>
        )}
      </div>
      <dl className="facts">
        <dt>Takes</dt>
        <dd>
          {showHours(hours)}
          {range.low < range.high && (
            <span className="note">
              {" "}
              most people between {showNumber(range.low)} and {showHours(range.high)}
            </span>
          )}
        </dd>
        <dt>Week</dt>
        <dd>
          {week}
          {days !== undefined && (
            <span className="note">
              {" "}
              {showShortDay(days.from)} – {showDay(days.to)}
              {pinned && ", put here by you"}
            </span>
          )}
        </dd>
        <dt>Sittings</dt>
        <dd>
          {sittings.length === 0 ? (
            <span className="note">No day is set for it.</span>
          ) : (
            <ul className="sittings">
              {sittings.map(({ date, minutes, startsAt }) => (
                <li key={`${date} ${startsAt ?? ""}`}>
                  {showWeekday(date)}
                  {startsAt !== undefined && `, ${startsAt}`}, {minutes}&nbsp;min
                </li>
              ))}
            </ul>
          )}
        </dd>
        {artefact !== undefined && (
          <>
            <dt>You then have</dt>
            <dd>{artefact}</dd>
          </>
        )}
      </dl>
      <dl className="facts">
        <dt>Waits for</dt>
        <dd>
          <Others plan={plan} tasks={explained?.waitsFor} onFind={onFind} />
        </dd>
        <dt>Needed by</dt>
        <dd>
          <Others plan={plan} tasks={explained?.neededBy} onFind={onFind} />
        </dd>
        {explained !== undefined && (
          <>
            <dt>Why</dt>
            <dd>{[explained.because, ...explained.says].join(" ")}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

interface OthersProps {
  readonly plan: Plan;
  /** Nothing as long as the server has not answered. */
  readonly tasks: readonly { readonly task: string }[] | undefined;
  readonly onFind: (task: string) => void;
}

function Others({ plan, tasks, onFind }: OthersProps) {
  if (tasks === undefined) return "…";
  if (tasks.length === 0) return <span className="note">nothing</span>;
  return (
    <ul>
      {tasks.map(({ task }) => (
        <li key={task}>
          <TaskJump plan={plan} task={task} onFind={onFind} />
        </li>
      ))}
    </ul>
  );
}

function PlanLink({ plan, task }: { readonly plan: string; readonly task: string }) {
  return (
    <Link to="/plan/$id" params={{ id: plan }} hash={idOfRow(task)}>
      See it in the plan
    </Link>
  );
}

const weekday = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});

function showWeekday(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : weekday.format(time);
}
