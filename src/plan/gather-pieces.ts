import type { Schedule } from "#src/schedule/index.ts";
import type { Piece } from "./place-tasks.ts";
import type { PlanTask } from "./plan.ts";
import type { PlannedWork } from "./planned-work.ts";
import { workOfPiece } from "./pose-problem.ts";
import type { Rituals } from "./rituals.ts";
import type { History } from "./standing.ts";

interface PieceSources {
  readonly schedule: Schedule;
  /** By week, from 0. */
  readonly rituals: readonly Rituals[];
  readonly history: History;
  readonly works: readonly PlannedWork[];
}

/** All that stands in the weeks, in the order of doing: what is done, what the search placed, what closes the week. */
export function gatherPieces({ schedule, rituals, history, works }: PieceSources): readonly Piece[] {
  const byId = new Map(works.map((work) => [work.id, work]));
  return rituals.flatMap((ritual, index): Piece[] => {
    const week = index + 1;
    const inWeek = schedule.placements.filter((one) => one.week === index);
    return [
      ...history.done.filter((one) => one.week === week).map(({ task }) => donePiece(week, task, byId)),
      ...mergePieces(inWeek).flatMap(({ work: id, minutes, pinned }) => {
        const work = byId.get(id);
        return work === undefined ? [] : [{ week, work, minutes, pinned }];
      }),
      ...ritual.works.filter(notDone(history)).map((work) => ritualPiece(week, work)),
    ];
  });
}

function donePiece(week: number, task: PlanTask, works: ReadonlyMap<string, PlannedWork>): Piece {
  return {
    week,
    work: works.get(task.work) ?? workOfTask(task),
    minutes: task.minutes,
    pinned: task.pinned,
    done: task,
  };
}

/** A task that is done but no longer asked for, as the work it was. */
function workOfTask(task: PlanTask): PlannedWork {
  const hours = task.minutes / 60;
  return {
    ...task,
    id: task.work,
    title: task.parts > 1 ? task.title.replace(/ \(part \d+ of \d+\)$/, "") : task.title,
    spread: { low: task.range.low / hours, high: task.range.high / hours },
    artefact: task.artefact,
    artefactOfPart: task.artefact ?? "",
    yields: task.yields,
    record: task.record,
    strand: task.strand,
    value: 0,
    required: false,
    window: { first: 0, last: 12 },
  };
}

function ritualPiece(week: number, work: PlannedWork): Piece {
  return { week, work, minutes: work.minutes, pinned: false };
}

function notDone({ done }: History) {
  const ids = new Set(done.map(({ task }) => task.work));
  return ({ id }: PlannedWork): boolean => !ids.has(id);
}

/** The pieces of one work in one week as one, pinned when any of them is. */
function mergePieces(
  placements: readonly { readonly work: string; readonly minutes: number }[],
): readonly { readonly work: string; readonly minutes: number; readonly pinned: boolean }[] {
  const merged = new Map<string, { work: string; minutes: number; pinned: boolean }>();
  for (const { work: id, minutes } of placements) {
    const work = workOfPiece(id);
    const one = merged.get(work) ?? { work, minutes: 0, pinned: false };
    merged.set(work, { work, minutes: one.minutes + minutes, pinned: one.pinned || id !== work });
  }
  return [...merged.values()];
}
