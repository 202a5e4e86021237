import type { Atlas, Background, Blueprint, Pathway, TaskTemplate } from "#src/atlas/index.ts";
import type { GapReport } from "#src/match/index.ts";
import type { SkillClaim } from "#src/profile/index.ts";
import { chooseBlueprint } from "./choose-blueprint.ts";
import { choosePathway } from "./choose-pathway.ts";
import { commonWork } from "./common-work.ts";
import { learningWork } from "./learning-work.ts";
import type { Learning } from "./learning-work.ts";
import { workFrom } from "./planned-work.ts";
import type { PlannedWork } from "./planned-work.ts";
import { coverParts } from "./search-parts.ts";
import { highestClaimed, rankOf } from "./skill-steps.ts";
import { strandOf } from "./strands.ts";
import { valueOfPathwayTask, valueOfStep } from "./value-work.ts";

/** Everything that would bring the person to the lane, before asking what fits. */
export interface Selection {
  readonly pathway: Pathway | undefined;
  readonly works: readonly PlannedWork[];
  /** Steps beyond these 13 weeks, with the reason. */
  readonly later: Learning["later"];
  /** Tasks of the pathway that teach only what the person shows already. */
  readonly alreadyShown: readonly {
    readonly id: string;
    readonly title: string;
    readonly skills: readonly string[];
  }[];
}

/** Kinds of task that lead to people; they stay whatever the person already shows. */
const REACHING_OUT: ReadonlySet<string> = new Set(["conversation", "application", "support", "presentation"]);

/** Gathers the pathway's tasks, the lane's portfolio piece, what every plan has, and what the gaps ask to be learned. */
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
  const ofPathway = pathwayWork(pathway, shown, gaps, atlas);
  const ofPiece = portfolioWork(blueprint, gaps);
  const ofAll = commonWork(atlas, { role, backgrounds, pathway, gaps });
  const practised = [...kept, ...(blueprint?.steps ?? [])].flatMap(({ skills, hours }) =>
    skills.map(({ skill, level }) => ({ skill, level, hours: hours.likely / skills.length })),
  );
  const labels = new Map(atlas.skills.map(({ id, label }) => [id, label]));
  const learning = learningWork(gaps, atlas, practised);
  const works = [...ofPathway, ...ofPiece, ...ofAll.chosen, ...learning.works];
  return {
    pathway,
    works: withKnownWaits(coverParts(works, ofAll.spare)),
    later: learning.later,
    alreadyShown: tasks
      .filter(({ id }) => shown.has(id))
      .map(({ id, title, skills }) => ({
        id,
        title,
        skills: skills.map(({ skill }) => labels.get(skill) ?? skill),
      })),
  };
}

function pathwayWork(
  pathway: Pathway | undefined,
  shown: ReadonlySet<string>,
  gaps: GapReport,
  atlas: Pick<Atlas, "skills">,
): readonly PlannedWork[] {
  return (pathway?.blocks ?? []).flatMap(({ block, tasks }) =>
    tasks
      .filter(({ id }) => !shown.has(id))
      .map((task) =>
        workFrom(task, {
          block,
          record: pathway === undefined ? undefined : `pathways/${pathway.id}`,
          strand: strandOf(task, atlas),
          value: valueOfPathwayTask(task, gaps),
          // Somebody to talk to is in every plan.
          required: task.kind === "conversation",
        }),
      ),
  );
}

/** The steps of a piece, each after the one before; the finished piece is worth most. */
function portfolioWork(blueprint: Blueprint | undefined, gaps: GapReport): readonly PlannedWork[] {
  return (blueprint?.steps ?? []).map((step, position, steps) => {
    const before = steps[position - 1];
    return workFrom(
      { ...step, after: [...new Set([...step.after, ...(before === undefined ? [] : [before.id])])] },
      {
        block: undefined,
        record: `blueprints/${blueprint?.id ?? ""}`,
        strand: "piece",
        value: valueOfStep(steps, position, gaps),
        // The lane's first ideas come before its piece.
        window: { first: 4, last: 12 },
      },
    );
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
      .filter((task) => task.skills.length > 0 && !builtOn.has(task.id) && !REACHING_OUT.has(task.kind))
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
