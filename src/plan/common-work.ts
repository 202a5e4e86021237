import type { Atlas, Background, CommonTask, Pathway, Role } from "#src/atlas/index.ts";
import type { GapReport } from "#src/match/index.ts";
import { workFrom } from "./planned-work.ts";
import type { PlannedWork } from "./planned-work.ts";
import { strandOf } from "./strands.ts";
import { valueOfTask } from "./value-work.ts";

/** People who do the work are spoken to this often in any 13 weeks. */
const CONVERSATIONS = 5;
const FIRST_CONVERSATION = 1;
const LAST_WEEK = 12;
// Whatever the pathway plans: postings read, and two applications made well.
const APPLICATIONS = 2;
// A taster belongs at the start, where it can still change the mind.
const TASTER_WINDOW = { first: 0, last: 4 };

interface Person {
  readonly role: Role | undefined;
  readonly backgrounds: readonly Background[];
  readonly pathway: Pathway | undefined;
  readonly gaps: GapReport;
}

/**
 * What any plan holds beside the pathway: conversations up to five, the taster of the role's family, first
 * applications, the steps to credentials that are open to the person. `spare` are further tasks, to be taken where a part of the help is missing.
 */
export function commonWork(
  atlas: Pick<Atlas, "tasks" | "skills">,
  { role, backgrounds, pathway, gaps }: Person,
): { readonly chosen: readonly PlannedWork[]; readonly spare: readonly PlannedWork[] } {
  const open = atlas.tasks.filter((task) => suits(task, role, backgrounds));
  const own = (pathway?.blocks ?? [])
    .flatMap(({ tasks }) => tasks)
    .filter(({ kind }) => kind === "conversation").length;
  // A pathway's own conversations are with people who do the job, as the second of the list is.
  const talks = open
    .filter(({ kind }) => kind === "conversation")
    .toSpliced(1, own)
    .slice(0, Math.max(0, CONVERSATIONS - own));
  const taster = open.filter(({ kind }) => kind === "taster").slice(0, 1);
  const credentials = credentialSteps(open, pathway);
  const applications = open.filter(({ kind }) => kind === "application").slice(0, APPLICATIONS);
  const chosen = new Set([...talks, ...taster, ...credentials, ...applications]);
  const toWork = (task: CommonTask, rest: Partial<PlannedWork> = {}): PlannedWork =>
    workFrom(
      { ...task, title: task.label },
      {
        block: task.block,
        record: `tasks/${task.id}`,
        strand: strandOf(task, atlas),
        value: valueOfTask(task, gaps),
        ...rest,
      },
    );
  return {
    chosen: [
      ...talks.map((task, place) =>
        toWork(task, {
          block: undefined,
          required: true,
          window: {
            first: FIRST_CONVERSATION + Math.round((place * (LAST_WEEK - 2)) / CONVERSATIONS),
            last: LAST_WEEK,
          },
        }),
      ),
      ...taster.map((task) => toWork(task, { block: undefined, window: TASTER_WINDOW })),
      ...[...credentials, ...applications].map((task) => toWork(task)),
    ],
    spare: open.filter((task) => !chosen.has(task)).map((task) => toWork(task)),
  };
}

/** How to choose at all, and the first step towards the credential that the pathway names first. */
function credentialSteps(open: readonly CommonTask[], pathway: Pathway | undefined): readonly CommonTask[] {
  const steps = open.filter(({ kind }) => kind === "credential");
  const general = steps.filter(({ credential }) => credential === undefined).slice(0, 1);
  const named = (pathway?.picks ?? []).flatMap(({ credentials }) => credentials);
  const first = named
    .flatMap((id) => steps.filter(({ credential, after }) => credential === id && after.length === 0))
    .slice(0, 1);
  return [...general, ...first];
}

function suits(task: CommonTask, role: Role | undefined, backgrounds: readonly Background[]): boolean {
  const { categories, backgrounds: only } = task;
  const inFamily = categories.length === 0 || (role !== undefined && categories.includes(role.category));
  return inFamily && (only.length === 0 || only.some((one) => backgrounds.includes(one)));
}
