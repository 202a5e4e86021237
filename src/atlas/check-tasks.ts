import type { Atlas } from "./atlas.ts";
import type { AtlasProblem } from "./atlas-problem.ts";
import { findCircle } from "./find-circle.ts";
import { backgroundSchema } from "./role.ts";
import type { CommonTask, TaskTemplate } from "./task.ts";

/**
 * Task ids are unique over all pathways, blueprints and common tasks, since done marks are kept by them. A task waits
 * only for tasks of its own record or for common ones, never for one of a later block, and never in a circle; the
 * skills it practises exist. A step to a credential is only for those who may take it, and the minutes of steps add up
 * to the likely hours.
 */
export function checkTasks(
  atlas: Pick<Atlas, "pathways" | "blueprints" | "tasks" | "skills" | "credentials">,
): readonly AtlasProblem[] {
  const records: readonly TaskList[] = [
    ...atlas.pathways.map(({ id, blocks }) => ({
      record: `pathways/${id}`,
      stages: blocks.map(({ tasks }) => tasks),
    })),
    ...atlas.blueprints.map(({ id, steps }) => ({ record: `blueprints/${id}`, stages: [steps] })),
  ];
  const lists = [
    ...atlas.tasks.map((task) => ({ record: `tasks/${task.id}`, stages: [[task]] })),
    ...records,
  ];
  const skills = new Set(atlas.skills.map(({ id }) => id));
  const common = new Set(atlas.tasks.map(({ id }) => id));
  return [
    ...findRepeatedTasks(lists),
    ...findUnorderedBlocks(atlas.pathways),
    // Common tasks wait only for each other, so a circle lies within one list.
    ...findTaskCircle(atlas.tasks, ([first]) => `tasks/${first}`),
    ...records.flatMap(({ record, stages }) => findTaskCircle(stages.flat(), () => record)),
    ...atlas.tasks.flatMap((task) => findClosedCredential(task, atlas.credentials)),
    ...atlas.tasks.flatMap(findLostMinutes),
    ...lists.flatMap(({ record, stages }) => [
      ...findMisplacedWaits(record, stages, common),
      ...stages
        .flat()
        .flatMap((task) =>
          task.skills
            .filter(({ skill }) => !skills.has(skill))
            .map(({ skill }) => ({ record, path: `${task.id}.skills`, message: `unknown skill ${skill}` })),
        ),
    ]),
  ];
}

type Waiting = Pick<TaskTemplate, "id" | "after" | "skills">;

interface TaskList {
  readonly record: string;
  readonly stages: readonly (readonly Waiting[])[];
}

function findRepeatedTasks(lists: readonly TaskList[]): readonly AtlasProblem[] {
  const holder = new Map<string, string>();
  return lists.flatMap(({ record, stages }) =>
    stages.flat().flatMap(({ id }) => {
      const earlier = holder.get(id);
      if (earlier !== undefined)
        return [{ record, path: id, message: `this task id is already used in ${earlier}` }];
      holder.set(id, record);
      return [];
    }),
  );
}

function findUnorderedBlocks(pathways: Atlas["pathways"]): readonly AtlasProblem[] {
  return pathways
    .filter(({ blocks }) => blocks.map(({ block }) => block).join() !== "0-30,31-60,61-90")
    .map(({ id }) => ({
      record: `pathways/${id}`,
      path: "blocks",
      message: "blocks must be 0-30, 31-60, 61-90",
    }));
}

function findMisplacedWaits(
  record: string,
  stages: TaskList["stages"],
  common: ReadonlySet<string>,
): readonly AtlasProblem[] {
  const reached = new Set(common);
  return stages.flatMap((tasks) => {
    for (const { id } of tasks) reached.add(id);
    return tasks.flatMap(({ id, after }) =>
      after
        .filter((earlier) => !reached.has(earlier))
        .map((earlier) => ({
          record,
          path: `${id}.after`,
          message: `no task ${earlier} in this block or before it`,
        })),
    );
  });
}

function findTaskCircle(
  tasks: readonly Waiting[],
  recordOf: (circle: readonly string[]) => string,
): readonly AtlasProblem[] {
  const circle = findCircle(new Map(tasks.map(({ id, after }) => [id, after])));
  if (circle === undefined) return [];
  return [{ record: recordOf(circle), path: "after", message: `goes in a circle: ${circle.join(" → ")}` }];
}

/** A task without backgrounds is for all, so what it leads to has to be open to all. */
function findClosedCredential(
  { id, credential, backgrounds }: CommonTask,
  credentials: Atlas["credentials"],
): readonly AtlasProblem[] {
  const target = credentials.find((each) => each.id === credential);
  if (target === undefined) return [];
  const served = backgrounds.length === 0 ? backgroundSchema.options : backgrounds;
  return served
    .filter((background) => !target.openTo.includes(background))
    .map((background) => ({
      record: `tasks/${id}`,
      path: "credential",
      message: `${target.id} is not open to ${background}`,
    }));
}

function findLostMinutes({ id, steps, hours }: CommonTask): readonly AtlasProblem[] {
  const minutes = steps.flatMap((step) => step.minutes ?? []);
  const sum = minutes.reduce((total, each) => total + each, 0);
  if (minutes.length < steps.length || steps.length === 0 || Math.abs(sum - hours.likely * 60) <= 1)
    return [];
  return [
    {
      record: `tasks/${id}`,
      path: "steps",
      message: `its steps take ${sum} minutes, not the likely ${hours.likely} hours`,
    },
  ];
}
