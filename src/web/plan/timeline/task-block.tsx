import { memo } from "react";
import type { CSSProperties } from "react";
import type { PlanTask } from "#src/plan/index.ts";
import { showHours } from "../../client/numbers.ts";

interface TaskBlockProps {
  readonly task: PlanTask;
  readonly thin: boolean;
  /** How many weeks on the next part stands. */
  readonly joins: number | undefined;
  /** The one stop of the Tab key on the sheet. */
  readonly stop: boolean;
  readonly chosen: boolean;
  readonly carried: boolean;
  /** How it stands to the task in focus. */
  readonly way: "in" | "out" | undefined;
}

/** About an hour a line of the title, but enough to tell what it is and no more than fit a screen. */
const LEAST_LINES = 3;
const MOST_LINES = 5;

/** One task in its week: as high as it takes long. */
export const TaskBlock = memo(function TaskBlock(props: TaskBlockProps) {
  const { task, thin, joins, stop, chosen, carried, way } = props;
  const { done, pinned, part, parts, artefact, hours } = task;
  const title = task.title.replace(/ \(part \d+ of \d+\)$/, "");
  return (
    <div className="block-place" data-joins={joins} style={setting("--weeks", joins ?? 0)}>
      <button
        type="button"
        id={`block-${task.id}`}
        className={`block${thin ? " block-thin" : ""}${done ? " block-done" : ""}`}
        style={setting("--lines", thin ? 1 : linesFor(task))}
        data-task={task.id}
        data-chosen={chosen || undefined}
        data-carried={carried || undefined}
        data-way={way}
        tabIndex={stop ? 0 : -1}
        title={task.title}
        aria-describedby="timeline-keys"
      >
        <span className="block-title" lang="en">
          {thin ? shortTitle(task) : title}
        </span>
        <span className="block-foot">
          {done && <span aria-hidden="true">✓ </span>}
          {!thin && showHours(hours)}
          {parts > 1 && (
            <span className="block-part">
              <span className="unseen">, part </span>
              {part}
              <span aria-hidden="true">/</span>
              <span className="unseen"> of </span>
              {parts}
            </span>
          )}
          {artefact !== undefined && <Mark of="artefact" says="makes an artefact" />}
          {pinned && <Mark of="pin" says="put here by you" />}
          {done && <span className="unseen">, done</span>}
        </span>
      </button>
    </div>
  );
});

/** Lines a block has room for. A later part stands beside the one that says what it is, and needs fewer. */
function linesFor({ minutes, part }: PlanTask): number {
  const least = part > 1 ? LEAST_LINES - 1 : LEAST_LINES;
  return Math.max(least, Math.min(MOST_LINES, Math.round(minutes / 60) + 1));
}

function setting(name: `--${string}`, value: number): CSSProperties {
  return { [name]: value };
}

function shortTitle({ kind, work, title }: PlanTask): string {
  if (kind === "recall") return "Recall";
  return work.startsWith("reflection-week-") ? "Look back" : title;
}

const SHAPES = {
  artefact: "M2 1h5l2 2v6H2z",
  pin: "M3 1h4v4l1.5 1.5h-7L3 5zM5 6.5V10",
} as const;

function Mark({ of, says }: { readonly of: keyof typeof SHAPES; readonly says: string }) {
  return (
    <>
      <svg className={`block-mark mark-${of}`} viewBox="0 0 10 10" aria-hidden="true">
        <path d={SHAPES[of]} />
      </svg>
      <span className="unseen">, {says}</span>
    </>
  );
}
