import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import { judgeMove, moveTask, pinTask, planSchema, swapWork } from "#src/plan/index.ts";
import type { Plan, Refusal } from "#src/plan/index.ts";
import { defineOperation } from "./define-operation.ts";
import { changeAndRemake, changePlan, loadPlan } from "./keep-plan.ts";

const refusalSchema = z.object({ code: z.string(), says: z.string(), tasks: z.array(z.string()) });

export const moveOneTask = defineOperation({
  name: "plan.move",
  summary: "Put a task into another week, or say why it cannot stand there",
  input: z.object({
    id: z.string(),
    task: z.string(),
    week: z.int().min(1).max(13),
    /** Let others give way where only they stand against it; the plan is then made again. */
    makeRoom: z.boolean().default(false),
  }),
  output: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("moved"), plan: planSchema }),
    z.object({ kind: z.literal("refused"), refusals: z.array(refusalSchema) }),
  ]),
  run: async ({ id, task, week, makeRoom }, ports) => {
    const today = ports.today();
    const first = moveTask(await loadPlan(id, ports), { task, week, today, makeRoom });
    if (first.kind === "moved" && first.crowded) {
      const work = workOf(first.plan, week, task);
      const standsThere = (plan: Plan): boolean =>
        plan.weeks[week - 1]?.tasks.some((one) => one.work === work && one.pinned) === true;
      const remade = await changeAndRemake(
        id,
        (current) => {
          const again = moveTask(current, { task, week, today, makeRoom });
          return again.kind === "moved" ? again.plan : current;
        },
        ports,
        standsThere,
      );
      return standsThere(remade)
        ? { kind: "moved" as const, plan: remade }
        : { kind: "refused" as const, refusals: [noRoomAtAll(week)] };
    }
    let refused: readonly Refusal[] = [];
    const plan = await changePlan(
      id,
      (current) => {
        const outcome = moveTask(current, { task, week, today });
        refused = outcome.kind === "refused" ? outcome.refusals : [];
        if (outcome.kind === "unknown") throw new AppError("not_found", { kind: "task", id: task });
        return outcome.kind === "moved" ? outcome.plan : current;
      },
      ports,
    );
    return refused.length === 0
      ? { kind: "moved" as const, plan }
      : { kind: "refused" as const, refusals: refused.map(writable) };
  },
});

export const letTaskGo = defineOperation({
  name: "plan.unpin",
  summary: "Let planning again move a task that was put into its week",
  input: z.object({ id: z.string(), task: z.string() }),
  output: planSchema,
  run: async ({ id, task }, ports) =>
    changePlan(
      id,
      (plan) => {
        const known = plan.weeks.some(({ tasks }) => tasks.some((one) => one.id === task));
        if (!known) throw new AppError("not_found", { kind: "task", id: task });
        return pinTask(plan, task, false);
      },
      ports,
    ),
});

export const whereTaskFits = defineOperation({
  name: "plan.placesFor",
  summary: "Say for each week whether a task may stand there",
  input: z.object({ id: z.string(), task: z.string() }),
  output: z.object({
    version: z.literal(1),
    weeks: z.array(z.object({ week: z.int(), refusals: z.array(refusalSchema) })),
  }),
  run: async ({ id, task }, ports) => {
    const plan = await loadPlan(id, ports);
    const known = plan.weeks.some(({ tasks }) => tasks.some((one) => one.id === task));
    if (!known) throw new AppError("not_found", { kind: "task", id: task });
    const today = ports.today();
    return {
      version: 1 as const,
      weeks: plan.weeks.map(({ week }) => ({
        week,
        refusals: judgeMove(plan, { task, week, today }).map(writable),
      })),
    };
  },
});

export const swapOneTask = defineOperation({
  name: "plan.swap",
  summary: "Take a task out of the plan, put one that was left out in, or both",
  input: z
    .object({ id: z.string(), out: z.string().optional(), in: z.string().optional() })
    .refine((swap) => swap.out !== undefined || swap.in !== undefined, {
      message: "out or in is needed",
      path: ["out"],
    }),
  output: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("swapped"), plan: planSchema }),
    z.object({ kind: z.literal("refused"), says: z.string() }),
  ]),
  run: async ({ id, out, in: into }, ports) => {
    const on = ports.today();
    const outcome = swapWork(await loadPlan(id, ports), { out, into, on });
    if (outcome.kind === "refused") return { kind: "refused" as const, says: outcome.says };
    if (outcome.kind === "unknown") throw new AppError("not_found", { kind: "task", id: outcome.task });
    const plan = await changeAndRemake(
      id,
      (current) => {
        const again = swapWork(current, { out, into, on });
        return again.kind === "chosen" ? again.plan : current;
      },
      ports,
    );
    return { kind: "swapped" as const, plan };
  },
});

/** The work of the task that was put into a week; its parts may have been numbered anew. */
function workOf(plan: Plan, week: number, task: string): string {
  const pinned = plan.weeks[week - 1]?.tasks.filter((one) => one.pinned) ?? [];
  return pinned.find(({ id, work }) => id === task || task.startsWith(work))?.work ?? task;
}

function noRoomAtAll(week: number) {
  return {
    code: "full",
    says: `Even with others giving way, week ${week} cannot take it: what has to come first does not fit before.`,
    tasks: [],
  };
}

function writable({ code, says, tasks }: Refusal) {
  return { code, says, tasks: [...tasks] };
}
