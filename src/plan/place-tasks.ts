import type { PlanTask } from "./plan.ts";
import { hoursOf } from "./planned-work.ts";
import type { PlannedWork } from "./planned-work.ts";
import { isRitual } from "./rituals.ts";
import { partId } from "./task-parts.ts";
import { blockOf } from "./weeks.ts";

/** A stretch of one work in one week (from 1), in the order of doing. */
export interface Piece {
  readonly week: number;
  readonly work: PlannedWork;
  readonly minutes: number;
  readonly pinned: boolean;
  /** The task as it stood when it was done; it keeps its days. */
  readonly done?: PlanTask;
}

/** A task with the week it stands in; its sittings come later. */
export interface PlacedTask {
  readonly week: number;
  readonly task: PlanTask;
}

/**
 * The tasks of a plan. A work that stands in one piece keeps its id; one in parts gets `-1`, `-2` and so on, done
 * ones first, then by week. Whoever waits for a work waits for its last part. Every week with work in it yields
 * something that can be shown.
 */
export function placeTasks(pieces: readonly Piece[]): readonly PlacedTask[] {
  const taken = new Set(pieces.map(({ work }) => work.id));
  const own = new Map<string, Piece[]>();
  for (const piece of pieces) own.set(piece.work.id, [...(own.get(piece.work.id) ?? []), piece]);
  for (const [id, stretches] of own) {
    own.set(
      id,
      stretches.toSorted(
        (a, b) => Number(b.done !== undefined) - Number(a.done !== undefined) || a.week - b.week,
      ),
    );
  }
  const idsOf = (work: string): readonly string[] => {
    const stretches = own.get(work) ?? [];
    return stretches.length === 1 ? [work] : stretches.map((_, index) => partId(work, index + 1, taken));
  };
  const tasks = pieces.map((piece): PlacedTask => {
    const { work, week } = piece;
    const stretches = own.get(work.id) ?? [];
    const ids = idsOf(work.id);
    const part = stretches.indexOf(piece);
    const after =
      part === 0 ? work.after.flatMap((other) => idsOf(other).slice(-1)) : ids.slice(part - 1, part);
    // A work that is not finished in the plan has a part to come.
    const whole = stretches.reduce((sum, { minutes }) => sum + minutes, 0) >= work.minutes;
    const parts = whole ? ids.length : ids.length + 1;
    return { week, task: taskOf(piece, { id: ids[part] ?? work.id, part, parts, after }) };
  });
  return withWeeklyArtefact(tasks, pieces);
}

interface Place {
  readonly id: string;
  /** From 0. */
  readonly part: number;
  readonly parts: number;
  readonly after: readonly string[];
}

function taskOf({ week, work, minutes, pinned, done }: Piece, { id, part, parts, after }: Place): PlanTask {
  const isLast = part === parts - 1;
  const hours = minutes / 60;
  return {
    id,
    title: parts > 1 ? `${work.title} (part ${part + 1} of ${parts})` : work.title,
    hours: hoursOf(minutes),
    after: [...after],
    ...(isLast && work.artefact !== undefined ? { artefact: work.artefact } : {}),
    skills: work.practises.map(({ skill }) => skill),
    ifThen: work.ifThen,
    because: work.because,
    block: work.block ?? blockOf(week),
    done: done !== undefined,
    work: work.id,
    ...(work.what === undefined ? {} : { what: work.what }),
    kind: work.kind,
    minutes,
    range: { low: hundredths(hours * work.spread.low), high: hundredths(hours * work.spread.high) },
    part: part + 1,
    parts,
    practises: [...work.practises],
    ...(isLast && work.yields !== undefined ? { yields: work.yields } : {}),
    carries: [...work.carries],
    cost: work.cost,
    megabytes: part === 0 ? work.megabytes : 0,
    offline: work.offline,
    grade: work.grade,
    ...(work.record === undefined ? {} : { record: work.record }),
    ...(work.strand === undefined ? {} : { strand: work.strand }),
    sittings: done === undefined ? [] : done.sittings,
    pinned,
  };
}

function hundredths(hours: number): number {
  return Math.max(0.05, Math.round(hours * 100) / 100);
}

/** In a week that would end with nothing to show, its first learning, else its last task, leaves something small. */
function withWeeklyArtefact(tasks: readonly PlacedTask[], pieces: readonly Piece[]): readonly PlacedTask[] {
  const bearers = new Set<PlanTask>();
  for (const week of new Set(tasks.map((placed) => placed.week))) {
    const inWeek = tasks.filter((placed) => placed.week === week).map(({ task }) => task);
    if (inWeek.some(({ artefact }) => artefact !== undefined)) continue;
    const open = inWeek.filter(({ work }) => !isRitual(work));
    const bearer = open.find(({ kind }) => kind === "learning") ?? open.at(-1);
    if (bearer !== undefined) bearers.add(bearer);
  }
  return tasks.map((placed, index) => {
    const words = pieces[index]?.work.artefactOfPart ?? "";
    return bearers.has(placed.task) && words !== ""
      ? { ...placed, task: { ...placed.task, artefact: words } }
      : placed;
  });
}
