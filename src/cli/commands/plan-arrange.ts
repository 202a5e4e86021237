import type { Command } from "commander";
import { runOperation } from "#src/operations/index.ts";
import type { Plan } from "#src/plan/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import type { Context } from "../context.ts";
import { EXIT, invalidOption, SaidInAnswer } from "../failure.ts";
import { onePart, pickPlan, pickPlanId, withPlanChoice } from "../pick-plan.ts";
import { section } from "../table.ts";
import { wrap } from "../wrap.ts";
import { againText, wholeWeek } from "./plan-change.ts";

interface Options {
  readonly json?: boolean;
  readonly plan?: string;
}

interface MoveOptions extends Options {
  readonly week?: string;
  readonly makeRoom?: boolean;
  readonly unpin?: boolean;
}

/** `clerkship plan move|swap`: what the person wants otherwise, where the plan still holds. */
export const addPlanArrange: AddCommand = (plan, context) => {
  addMove(plan, context);
  addSwap(plan, context);
};

function addMove(plan: Command, context: Context): void {
  withPlanChoice(
    subcommand(plan, "move", "Put a task into another week, or hear why it cannot stand there", [
      "plan move TASK --week 4",
      "plan move TASK --week 4 --make-room",
      "plan move TASK --unpin",
    ]),
  )
    .argument("<task>", "a task of the plan; `clerkship plan show` names them")
    .option("--week <n>", "the week it should stand in, 1 to 13")
    .option("--make-room", "where only other tasks fill the week, let them give way; the plan is made again")
    .option("--unpin", "let it move again when the plan is made again")
    .action(async (task: string, { json, week: text, makeRoom = false, unpin, ...choice }: MoveOptions) => {
      if ((text === undefined) !== (unpin === true) || (makeRoom && text === undefined))
        throw invalidOption(
          "plan move wants either --week or --unpin; --make-room goes with --week.",
          "Try --week 4.",
        );
      const week = text === undefined ? undefined : wholeWeek(text);
      const kept = await pickPlan(choice, context);
      onePart(kept, task);
      if (week === undefined) {
        const freed = await runOperation("plan.unpin", { id: kept.id, task }, context.ports);
        if (json === true) return printJson(context, { version: 1, kind: "unpinned", plan: freed });
        return context.out(line("It may move again when the plan is made again.", context));
      }
      const tasks = kept.weeks.flatMap((one) => one.tasks);
      const worked = { task, work: tasks.find(({ id }) => id === task)?.work ?? task };
      const outcome = await runOperation("plan.move", { id: kept.id, task, week, makeRoom }, context.ports);
      if (json === true) printJson(context, { version: 1, ...outcome });
      else if (outcome.kind === "moved")
        context.out(
          madeAgain(kept, outcome.plan)
            ? `${line(held(outcome.plan, week, worked), context)}\n${againText(outcome.plan, context.width)}`
            : line(held(outcome.plan, week, worked), context),
        );
      else
        context.out(
          section(
            `It cannot stand in week ${week}`,
            outcome.refusals.map(
              ({ says, tasks }) => `${says}${tasks.length === 0 ? "" : ` (${named(tasks)})`}`,
            ),
            context.width,
          ),
        );
      if (outcome.kind === "refused") throw new SaidInAnswer(EXIT.refused);
    });
}

function addSwap(plan: Command, context: Context): void {
  withPlanChoice(
    subcommand(plan, "swap", "Take a task out, put one that was left out in, or both", [
      "plan swap --out TASK",
      "plan swap --out TASK --in OTHER",
    ]),
  )
    .option("--out <task>", "a task of the plan")
    .option("--in <task>", "a task that was left out; `clerkship plan show --full` names them")
    .action(async ({ json, out, in: into, ...choice }: Options & { out?: string; in?: string }) => {
      if (out === undefined && into === undefined)
        throw invalidOption("Nothing to swap was named.", "Give --out TASK, --in TASK, or both.");
      const id = await pickPlanId(choice, context);
      const swap = { id, ...(out === undefined ? {} : { out }), ...(into === undefined ? {} : { in: into }) };
      const outcome = await runOperation("plan.swap", swap, context.ports);
      if (json === true) printJson(context, { version: 1, ...outcome });
      else
        context.out(
          outcome.kind === "swapped" ? againText(outcome.plan, context.width) : line(outcome.says, context),
        );
      if (outcome.kind === "refused") throw new SaidInAnswer(EXIT.refused);
    });
}

function line(text: string, context: Context): string {
  return `${wrap(text, context)}\n`;
}

/** Whether others had to give way, so that the plan was made again. */
function madeAgain({ change: before }: Plan, { change: after }: Plan): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

/** Where the task stands now; parts are numbered by their weeks, so it may have another id there. */
function held({ weeks }: Plan, week: number, { task, work }: { task: string; work: string }): string {
  const elsewhere = weeks.find(({ tasks }) => tasks.some(({ id }) => id === task))?.week;
  const stands = weeks[week - 1]?.tasks.some((one) => one.pinned && one.work === work);
  if (stands === true) return `It stands in week ${week} now, and planning again leaves it there.`;
  return elsewhere === undefined
    ? `Week ${week} could not hold it when the others were planned again; it fell out.`
    : `Week ${week} could not hold it when the others were planned again; it stands in week ${elsewhere}.`;
}

/** Ids in the way, the first few. */
function named(tasks: readonly string[]): string {
  const few = 3;
  const more = tasks.length - few;
  return `${tasks.length === 1 ? "task" : "tasks"} ${tasks.slice(0, few).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
