import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { EXIT, invalidOption, SaidInAnswer } from "../failure.ts";
import { onePart, pickPlan, pickPlanId, withPlanChoice } from "../pick-plan.ts";
import { section } from "../table.ts";
import { wrap } from "../wrap.ts";
import { againText, wholeWeek } from "./plan-change.ts";

interface Options {
  readonly json?: boolean;
  readonly plan?: string;
}

/** `clerkship plan move|swap`: what the person wants otherwise, where the plan still holds. */
export const addPlanArrange: AddCommand = (plan, context) => {
  withPlanChoice(
    subcommand(plan, "move", "Put a task into another week, or hear why it cannot stand there", [
      "plan move TASK --week 4",
    ]),
  )
    .argument("<task>", "a task of the plan; `clerkship plan show` names them")
    .requiredOption("--week <n>", "the week it should stand in, 1 to 13")
    .action(async (task: string, { json, week: text, ...choice }: Options & { week: string }) => {
      const week = wholeWeek(text);
      const kept = await pickPlan(choice, context);
      onePart(kept, task);
      const outcome = await runOperation("plan.move", { id: kept.id, task, week }, context.ports);
      if (json === true) printJson(context, { version: 1, ...outcome });
      else if (outcome.kind === "moved")
        context.out(wrapLine(`It stands in week ${week} now, and planning again leaves it there.`));
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
          outcome.kind === "swapped" ? againText(outcome.plan, context.width) : wrapLine(outcome.says),
        );
      if (outcome.kind === "refused") throw new SaidInAnswer(EXIT.refused);
    });

  function wrapLine(text: string): string {
    return `${wrap(text, context)}\n`;
  }
};

/** Ids in the way, the first few. */
function named(tasks: readonly string[]): string {
  const few = 3;
  const more = tasks.length - few;
  return `${tasks.length === 1 ? "task" : "tasks"} ${tasks.slice(0, few).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
