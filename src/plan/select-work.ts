import type { Atlas, Background, Blueprint, Pathway, TaskTemplate } from "#src/atlas/index.ts";
import type { GapReport } from "#src/match/index.ts";
import type { SkillClaim } from "#src/profile/index.ts";
import { chooseBlueprint } from "./choose-blueprint.ts";
import { choosePathway } from "./choose-pathway.ts";
import { learningWork } from "./learning-work.ts";
import { workFrom } from "./planned-work.ts";
import type { PlannedWork } from "./planned-work.ts";
import { reachesOut } from "./reaching-out.ts";
import { highestClaimed, rankOf } from "./skill-steps.ts";

/** Everything that would bring the person to the lane, before asking what fits. */
export interface Selection {
  readonly pathway: Pathway | undefined;
  readonly works: readonly PlannedWork[];
  /** Tasks of the pathway that teach only what the person shows already. */
  readonly alreadyShown: readonly {
    readonly id: string;
    readonly title: string;
    readonly skills: readonly string[];
  }[];
}

/** Gathers the pathway's tasks, the steps of the lane's portfolio piece and what the gaps ask to be learned. */
export function selectWork(
  gaps: GapReport,
  claims: readonly SkillClaim[],
  backgrounds: readonly Background[],
  atlas: Atlas,
): Selection {
  const role = atlas.roles.find(({ id }) => id === gaps.role);
  const pathway = choosePathway(atlas, role, backgrounds);
  const blueprint = chooseBlueprint(atlas, role, gaps.domain);
  const tasks = pathway?.blocks.flatMap(({ tasks: inBlock }) => inBlock) ?? [];
  const shown = tasksAlreadyShown(tasks, claims);

  const kept = tasks.filter(({ id }) => !shown.has(id));
  const works = [...pathwayWork(pathway, shown), ...portfolioWork(blueprint)];
  const practised = [...kept, ...(blueprint?.steps ?? [])].flatMap(({ skills, hours }) =>
    skills.map(({ skill, level }) => ({ skill, level, hours: hours.likely / skills.length })),
  );
  const labels = new Map(atlas.skills.map(({ id, label }) => [id, label]));
  return {
    pathway,
    works: withKnownWaits([...works, ...learningWork(gaps, atlas, practised)]),
    alreadyShown: tasks
      .filter(({ id }) => shown.has(id))
      .map(({ id, title, skills }) => ({
        id,
        title,
        skills: skills.map(({ skill }) => labels.get(skill) ?? skill),
      })),
  };
}

function pathwayWork(pathway: Pathway | undefined, shown: ReadonlySet<string>): readonly PlannedWork[] {
  return (pathway?.blocks ?? []).flatMap(({ block, tasks }) =>
    tasks.filter(({ id }) => !shown.has(id)).map((task) => workFrom(task, "pathway", block)),
  );
}

/** The steps of a piece, each after the one before. */
function portfolioWork(blueprint: Blueprint | undefined): readonly PlannedWork[] {
  return (blueprint?.steps ?? []).map((step, position, steps) => {
    const work = workFrom(step, "portfolio", undefined);
    const before = steps[position - 1];
    return before === undefined ? work : { ...work, after: [...new Set([...work.after, before.id])] };
  });
}

/** Tasks that only teach skills the person shows at that level, and that no other task builds on. */
function tasksAlreadyShown(
  tasks: readonly TaskTemplate[],
  claims: readonly SkillClaim[],
): ReadonlySet<string> {
  const highest = highestClaimed(claims);
  const builtOn = new Set(tasks.flatMap(({ after }) => after));
  return new Set(
    tasks
      .filter((task) => task.skills.length > 0 && !builtOn.has(task.id) && !reachesOut(task))
      .filter(({ skills }) => skills.every(({ skill, level }) => rankOf(highest.get(skill)) >= rankOf(level)))
      .map(({ id }) => id),
  );
}

/** A wait for a task that is not planned, because it is shown already, is over. */
function withKnownWaits(works: readonly PlannedWork[]): readonly PlannedWork[] {
  const first = new Map<string, PlannedWork>();
  for (const work of works) if (!first.has(work.id)) first.set(work.id, work);
  return [...first.values()].map((work) => ({ ...work, after: work.after.filter((id) => first.has(id)) }));
}
