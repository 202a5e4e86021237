import { Option } from "commander";
import type { Command } from "commander";
import { runOperation } from "#src/operations/index.ts";
import type { Plan } from "#src/plan/index.ts";
import type { Context } from "./context.ts";
import { CommandFailure, EXIT, invalidOption } from "./failure.ts";

/** Adds `--plan ID`, which is wanted only when several plans are kept. */
export function withPlanChoice(command: Command): Command {
  return command.addOption(new Option("--plan <id>", "which plan, when several are kept here"));
}

/** The id of the plan a command works on: the one named, or the only one kept. */
export async function pickPlanId(
  { plan }: { readonly plan?: string | undefined },
  context: Context,
): Promise<string> {
  if (plan !== undefined) return plan;
  const { plans } = await runOperation("plan.list", {}, context.ports);
  const [only, ...others] = plans;
  if (only === undefined)
    throw new CommandFailure({
      code: "not_found",
      message: "No plan is kept here yet.",
      advice:
        "Keep a profile with `clerkship import FILE`, then: clerkship plan --profile ID --role R --hours H --start DAY",
      exit: EXIT.notFound,
    });
  if (others.length > 0)
    throw invalidOption(
      "Several plans are kept here.",
      `Add --plan with one of: ${plans.map(({ id }) => id).join(", ")}.`,
      "several-plans",
    );
  return only.id;
}

/** The plan itself, in the same way. */
export async function pickPlan(
  choice: { readonly plan?: string | undefined },
  context: Context,
): Promise<Plan> {
  return runOperation("plan.get", { id: await pickPlanId(choice, context) }, context.ports);
}

/** Refuses the name of a work in several parts where one part has to be named. */
export function onePart({ weeks }: Plan, id: string): void {
  const tasks = weeks.flatMap((week) => week.tasks);
  const parts = tasks.filter(({ work }) => work === id);
  if (tasks.some((task) => task.id === id) || parts.length === 0) return;
  throw invalidOption(
    "That work has several parts in the plan.",
    `Name one of them: ${parts.map((part) => part.id).join(", ")}.`,
    "several-parts",
  );
}
