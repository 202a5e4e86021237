import type { Atlas } from "./atlas.ts";
import type { AtlasProblem } from "./atlas-problem.ts";
import { findCircle } from "./find-circle.ts";
import type { TaskTemplate } from "./task.ts";

/**
 * Task ids are unique over all pathways and blueprints, since done marks are kept by them. A task waits only for
 * tasks of its own record, never for one of a later block, and never in a circle; the skills it practises exist.
 */
export function checkTasks(
  atlas: Pick<Atlas, "pathways" | "blueprints" | "skills">,
): readonly AtlasProblem[] {
  const lists = [
    ...atlas.pathways.map(({ id, blocks }) => ({
      record: `pathways/${id}`,
      stages: blocks.map(({ tasks }) => tasks),
    })),
    ...atlas.blueprints.map(({ id, steps }) => ({ record: `blueprints/${id}`, stages: [steps] })),
  ];
  const skills = new Set(atlas.skills.map(({ id }) => id));
  return [
    ...findRepeatedTasks(lists),
    ...findUnorderedBlocks(atlas.pathways),
    ...lists.flatMap(({ record, stages }) => [
      ...findMisplacedWaits(record, stages),
      ...findTaskCircle(record, stages.flat()),
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

interface TaskList {
  readonly record: string;
  readonly stages: readonly (readonly TaskTemplate[])[];
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

function findMisplacedWaits(record: string, stages: TaskList["stages"]): readonly AtlasProblem[] {
  const reached = new Set<string>();
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

function findTaskCircle(record: string, tasks: readonly TaskTemplate[]): readonly AtlasProblem[] {
  const circle = findCircle(new Map(tasks.map(({ id, after }) => [id, after])));
  if (circle === undefined) return [];
  return [{ record, path: "after", message: `goes in a circle: ${circle.join(" → ")}` }];
}
