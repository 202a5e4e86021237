import { runOperation } from "#src/operations/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { EXIT, SaidInAnswer } from "../failure.ts";
import { pickPlan, pickPlanId, withPlanChoice } from "../pick-plan.ts";
import { planText } from "../plan-text.ts";
import { standingText } from "../standing-text.ts";
import { section } from "../table.ts";
import { wrap } from "../wrap.ts";

interface Options {
  readonly json?: boolean;
  readonly plan?: string;
  readonly full?: boolean;
}

/** `clerkship plan show|explain|changes|lint`: what a kept plan holds, why, and what came of it. */
export const addPlanLook: AddCommand = (plan, context) => {
  withPlanChoice(subcommand(plan, "show", "Show the plan as it stands", ["plan show", "plan show --full"]))
    .option("--full", "with reasons, if–then, all that was left out, setbacks")
    .action(async ({ json, full, ...choice }: Options) => {
      const kept = await pickPlan(choice, context);
      if (json === true) return printJson(context, kept);
      return context.out(planText(kept, { width: context.width, full, kept: true }));
    });

  withPlanChoice(
    subcommand(plan, "explain", "Say why a task stands where it does, and where else it could", [
      "plan explain TASK",
    ]),
  )
    .argument("<task>", "a task of the plan, or one that was left out")
    .action(async (task: string, { json, ...choice }: Options) => {
      const id = await pickPlanId(choice, context);
      const told = await runOperation("plan.explain", { id, task }, context.ports);
      return json === true ? printJson(context, told) : context.out(explanationText(told, context.width));
    });

  withPlanChoice(
    subcommand(plan, "changes", "Show what your finished work changed: lanes and gaps before and after", [
      "plan changes",
    ]),
  ).action(async ({ json, ...choice }: Options) => {
    const id = await pickPlanId(choice, context);
    const changes = await runOperation("plan.changes", { id }, context.ports);
    return json === true ? printJson(context, changes) : context.out(standingText(changes, context.width));
  });

  withPlanChoice(
    subcommand(plan, "lint", "Say what the plan lacks that every plan has to have", ["plan lint"]),
  ).action(async ({ json, ...choice }: Options) => {
    const id = await pickPlanId(choice, context);
    const { version, lacks } = await runOperation("plan.lint", { id }, context.ports);
    if (json === true) printJson(context, { version, lacks });
    else if (lacks.length === 0) context.out("It lacks nothing that every plan has to have.\n");
    else
      context.out(
        section(
          "It lacks",
          lacks.map(({ says }) => says),
          context.width,
        ),
      );
    if (lacks.length > 0) throw new SaidInAnswer(EXIT.refused);
  });
};

/** What to move first is said when a move is refused; in a list of all weeks it would stand in each. */
const ADVICE = / Move something out of it first, such as “[^”]*”\./g;

function explanationText(
  {
    task,
    title,
    weeks,
    because,
    grade,
    says,
    waitsFor,
    neededBy,
    elsewhere,
  }: OperationOutput<"plan.explain">,
  width: number,
): string {
  const point = (one: { task: string; title: string; week: number }): string =>
    `week ${one.week}: ${one.title} (task ${one.task})`;
  const free = elsewhere.filter(({ refusals }) => refusals.length === 0).map(({ week }) => week);
  const closed = [...closedWeeks(elsewhere)].map(([says, out]) => `${listed(out)}: ${says}`);
  const where = weeks.length === 0 ? "It is not in the plan." : `It stands in ${listed(weeks)}.`;
  return [
    wrap(title, { width }),
    `task ${task}`,
    "",
    wrap([where, because, ...says].join(" "), { width }),
    ...(grade === undefined ? [] : [`What stands behind it: grade ${grade} (A a trial … D opinion).`]),
    "",
    ...(waitsFor.length === 0 ? [] : [section("It waits for", waitsFor.map(point), width)]),
    ...(neededBy.length === 0 ? [] : [section("Waiting for it", neededBy.map(point), width)]),
    ...(free.length === 0 ? [] : [wrap(`It could also stand in ${listed(free)}.`, { width }), ""]),
    ...(closed.length === 0 ? [] : [section("Not in", closed, width)]),
  ].join("\n");
}

/** Weeks by what speaks against them. */
function closedWeeks(
  elsewhere: OperationOutput<"plan.explain">["elsewhere"],
): ReadonlyMap<string, readonly number[]> {
  const closed = new Map<string, readonly number[]>();
  for (const { week, refusals } of elsewhere) {
    const says = refusals.join(" ").replaceAll(ADVICE, "");
    if (says !== "") closed.set(says, [...(closed.get(says) ?? []), week]);
  }
  return closed;
}

function listed(weeks: readonly number[]): string {
  const once = [...new Set(weeks)];
  const last = once.at(-1) ?? 0;
  return once.length === 1 ? `week ${last}` : `weeks ${once.slice(0, -1).join(", ")} and ${last}`;
}
