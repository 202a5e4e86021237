import { useMemo, useRef, useState } from "react";
import type { Plan } from "#src/plan/index.ts";
import { showDay, today } from "../../client/dates.ts";
import { showCount } from "../../client/numbers.ts";
import { Button } from "../../design/button.tsx";
import { Page } from "../../design/page.tsx";
import { Steps } from "../../design/steps.tsx";
import { OwnEstimates } from "../../field/own-estimates.tsx";
import { PlanNav } from "../plan-nav.tsx";
import { judgeWeek } from "./carry.ts";
import { DragGhost } from "./drag-ghost.tsx";
import { layOutRows, listStrands } from "./lay-out-rows.ts";
import { listWaits } from "./list-waits.ts";
import { findToday, readWeeks } from "./read-weeks.ts";
import { listPlaces, stepBetween } from "./step-between.ts";
import { strandOf } from "./strand-of.ts";
import { TimelineDock } from "./timeline-dock.tsx";
import { TimelineFilters } from "./timeline-filters.tsx";
import { TimelineSheet } from "./timeline-sheet.tsx";
import { useCarry } from "./use-carry.ts";
import { useDrag } from "./use-drag.ts";
import { useInView } from "./use-in-view.ts";
import { useSheetKeys } from "./use-sheet-keys.ts";
import { useTimelineFilter } from "./use-timeline-filter.ts";
import { useWantedFocus } from "./use-wanted-focus.ts";
import "./timeline.css";
import "./timeline-carry.css";
import "./timeline-dock.css";
import "./timeline-print.css";

interface TimelineViewProps {
  readonly plan: Plan;
}

/** Thirteen weeks side by side; tasks can be moved between them. */
export function TimelineView({ plan }: TimelineViewProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<string>();
  const [filter, setFilter] = useTimelineFilter();
  const wantFocus = useWantedFocus(sheet);
  // The block of a moved task is drawn anew, maybe under another id: choice and focus follow it.
  const settle = (task: string) => {
    choose(task);
    wantFocus(task);
  };
  const carrying = useCarry(plan, settle);
  const { shown, making, carry, verdicts, outcome, pickUp, holdOver, putDown, cancel, undo, forget } =
    carrying;

  const now = today();
  const weeks = useMemo(() => readWeeks(shown, now), [shown, now]);
  const rows = useMemo(() => layOutRows(shown, filter), [shown, filter]);
  const waits = useMemo(() => listWaits(shown, chosen), [shown, chosen]);
  const places = useMemo(() => listPlaces(rows), [rows]);
  const stop = places.some(({ id }) => id === chosen) ? chosen : places[0]?.id;

  const drop = (week: number) => {
    if (carry !== undefined) {
      choose(carry.task.id);
      // Where others would have to give way the focus goes to that offer.
      if (judgeWeek(carry, verdicts, week) !== "full") wantFocus(carry.task.id);
    }
    putDown(week);
  };
  const find = (task: string) => {
    const found = shown.weeks.flatMap(({ tasks }) => tasks).find(({ id }) => id === task);
    if (found === undefined) return;
    choose(task);
    wantFocus(task);
    // What was asked for is shown, whatever was hidden.
    const hidden = filter.hidden.filter((strand) => strand !== strandOf(found));
    const openOnly = filter.openOnly && !found.done;
    if (hidden.length < filter.hidden.length || openOnly !== filter.openOnly) setFilter({ openOnly, hidden });
  };
  const endMove = () => {
    if (carry !== undefined) wantFocus(carry.task.id);
    cancel();
  };
  useDrag({
    sheet,
    ghost,
    onPick: (task) => pickUp(task, "pointer"),
    onOver: holdOver,
    onDrop: (week) => (week === undefined ? endMove() : drop(week)),
    onCancel: endMove,
  });
  useSheetKeys({
    sheet,
    carry,
    weeks: weeks.length,
    onChoose: choose,
    onStep: (task, key) => {
      const next = stepBetween(rows, task, key);
      if (next !== undefined)
        sheet.current?.querySelector<HTMLElement>(`#${CSS.escape(`block-${next}`)}`)?.focus();
    },
    onPick: (task) => void pickUp(task, "keys"),
    onOver: holdOver,
    onDrop: drop,
    onCancel: endMove,
  });
  const [current] = useState(() => weeks.find(({ when }) => when === "now")?.week);
  useInView(sheet, carry === undefined || carry.by === "pointer" ? current : carry.at);

  return (
    <Page
      title={`13 weeks towards ${plan.roleLabel}, side by side`}
      over={<Steps profileId={plan.profileId} here="plan" lane={plan} />}
      lead={
        <>
          <p>
            {describeSpan(plan, now)} {describeDone(plan)}
          </p>
          <PlanNav id={plan.id} here="timeline" />
        </>
      }
    >
      <div className="timeline-tools">
        <TimelineFilters strands={listStrands(plan)} filter={filter} onChange={setFilter} />
        <Button look="quiet" onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <div className="timeline">
        <TimelineSheet
          sheet={sheet}
          caption={`Weeks 1 to ${weeks.length} as columns, strands of work as rows`}
          weeks={weeks}
          rows={rows}
          today={findToday(weeks, now)}
          chosen={chosen}
          stop={stop}
          waits={waits}
          carry={carry}
          verdicts={verdicts}
        />
        {rows.length > 0 && (
          <TimelineDock
            plan={shown}
            weeks={weeks}
            chosen={chosen}
            carry={carry}
            verdicts={verdicts}
            outcome={outcome}
            making={making}
            onMove={(task) => void pickUp(task, "buttons")}
            onOver={holdOver}
            onPutDown={drop}
            onCancel={endMove}
            onUndo={() => {
              if (outcome?.kind === "moved") wantFocus(outcome.move.task);
              undo();
            }}
            onMakeRoom={() => {
              if (outcome?.kind === "refused") wantFocus(outcome.move.task);
              carrying.makeRoom();
            }}
            onLetGo={carrying.letGo}
            onFind={find}
            onClose={() => {
              if (chosen !== undefined) wantFocus(chosen);
              forget();
            }}
          />
        )}
      </div>
      {rows.length === 0 && <p className="timeline-none">{describeNone(plan)}</p>}
      <OwnEstimates what="The hours of each task" role={plan.role} />
      {carry?.by === "pointer" && <DragGhost ghost={ghost} carry={carry} verdicts={verdicts} />}
    </Page>
  );
}

function describeSpan({ start, weeks }: Plan, now: string): string {
  const last = weeks.at(-1)?.to ?? start;
  if (now > last) return `They ended on ${showDay(last)}: what stands here can be read, not moved.`;
  if (now < start) return `They begin on ${showDay(start)} and end on ${showDay(last)}.`;
  return `From ${showDay(start)} to ${showDay(last)}.`;
}

function describeDone({ weeks }: Plan): string {
  const tasks = weeks.flatMap((week) => week.tasks);
  return `${tasks.filter(({ done }) => done).length} of ${showCount(tasks.length, "task")} done.`;
}

function describeNone({ weeks }: Plan): string {
  return weeks.some(({ tasks }) => tasks.length > 0)
    ? "Everything is hidden by what you chose above."
    : "Nothing is planned in these weeks. The plan as a list says what was left out, and why.";
}
