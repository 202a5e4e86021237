import type { Command } from "commander";
import { AppError } from "#src/kernel/index.ts";
import { runOperation } from "#src/operations/index.ts";
import { lintPlan } from "#src/plan/index.ts";
import type { Plan, PlanTask } from "#src/plan/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import type { Context } from "../context.ts";
import { invalidOption } from "../failure.ts";
import { onePart, pickPlan, pickPlanId, withPlanChoice } from "../pick-plan.ts";
import { planChangeText } from "../plan-change-text.ts";
import { withTimeOptions } from "../plan-time-options.ts";
import type { TimeOptions } from "../plan-time-options.ts";
import { readDay, readTimeOptions, tellsMoreThanHours } from "../read-time-options.ts";
import { section } from "../table.ts";
import { wrap } from "../wrap.ts";

interface Options {
  readonly json?: boolean;
  readonly plan?: string;
}

/** `clerkship plan done|partly|missed|repair|reflect`: what happened, and the rest planned again. */
export const addPlanChange: AddCommand = (plan, context) => {
  addDone(plan, context);
  addPartly(plan, context);

  withPlanChoice(
    subcommand(plan, "missed", "Say that days were lost, or will be", [
      "plan missed --from 2026-12-01",
      "plan missed --from 2026-12-01 --to 2026-12-06",
    ]),
  )
    .requiredOption("--from <day>", "first day, YYYY-MM-DD")
    .option("--to <day>", "last day; today without it, or the first day where that is still to come")
    .action(async ({ json, from: first, to: last, ...choice }: Options & { from: string; to?: string }) => {
      const from = readDay("--from", first);
      const today = context.ports.today();
      const to = last === undefined ? (from > today ? from : today) : readDay("--to", last);
      if (to < from) throw invalidOption("--to lies before --from.", "Write the first day after --from.");
      const id = await pickPlanId(choice, context);
      return print(await runOperation("plan.missed", { id, from, to }, context.ports), json);
    });

  withTimeOptions(
    withPlanChoice(
      subcommand(plan, "repair", "Plan the rest again from today, moving as little as possible", [
        "plan repair",
        "plan repair --hours 4",
        "plan repair --off FROM..TO",
      ]),
    ),
  ).action(async ({ json, plan: named, ...time }: Options & TimeOptions) => {
    if (time.hours === undefined && !tellsMoreThanHours(time)) {
      const id = await pickPlanId({ plan: named }, context);
      return print(await runOperation("plan.repair", { id }, context.ports), json);
    }
    const { id, start, availability: before } = await pickPlan({ plan: named }, context);
    const availability = await readTimeOptions(time, { start, before }, context);
    return print(await runOperation("plan.repair", { id, availability }, context.ports), json);
  });

  addReflect(plan, context);

  function print(again: Plan, json: boolean | undefined): void {
    if (json === true) return printJson(context, again);
    return context.out(againText(again, context.width));
  }
};

function addDone(plan: Command, context: Context): void {
  withPlanChoice(
    subcommand(plan, "done", "Tick a task off, and say where its result can be seen", [
      "plan done TASK",
      "plan done TASK --at https://example.org/my-note",
      "plan done TASK --undo",
    ]),
  )
    .argument("<task>", "a task of the plan; `clerkship plan show` names them")
    .option("--at <place>", "an address or the name of a file, so that it counts as shown rather than said")
    .option("--undo", "take the tick back")
    .action(
      async (task: string, { json, at, undo, ...choice }: Options & { at?: string; undo?: boolean }) => {
        if (undo === true && at !== undefined)
          throw invalidOption(
            "--undo and --at do not go together.",
            "Take the tick back, or say where it is.",
          );
        if (at !== undefined && (at.trim() === "" || at.trim().length > 500))
          throw invalidOption(
            "--at is no place.",
            "Give an address or the name of a file, of up to 500 letters.",
          );
        const id = await pickPlanId(choice, context);
        const mark = { id, task, done: undo !== true, ...(at === undefined ? {} : { at }) };
        const marked = await runOperation("plan.mark", mark, context.ports);
        if (json === true) return printJson(context, marked);
        return context.out(markedText(marked, task, { undo: undo === true, at, width: context.width }));
      },
    );
}

function addPartly(plan: Command, context: Context): void {
  withPlanChoice(
    subcommand(plan, "partly", "Say how much of a task is done", ["plan partly TASK --minutes 45"]),
  )
    .argument("<task>", "a task of the plan; `clerkship plan show` names them")
    .requiredOption("--minutes <n>", "minutes of it that are done")
    .action(async (task: string, { json, minutes: text, ...choice }: Options & { minutes: string }) => {
      const minutes = Number(text);
      if (!/^\d+$/.test(text) || minutes < 1 || minutes > 6000)
        throw invalidOption("--minutes is a whole number from 1 to 6000.", "Try --minutes 45.");
      const kept = await pickPlan(choice, context);
      onePart(kept, task);
      const found = kept.weeks.flatMap(({ tasks }) => tasks).find(({ id }) => id === task);
      if (found === undefined) throw new AppError("not_found", { kind: "task", id: task });
      if (found.done)
        throw invalidOption(
          "That task is done already.",
          "Take the tick back with: clerkship plan done TASK --undo",
        );
      if (minutes >= found.minutes)
        throw invalidOption(
          `That task has ${found.minutes} minutes in all.`,
          "When it is finished, tick it off: clerkship plan done TASK",
        );
      const again = await runOperation("plan.partly", { id: kept.id, task, minutes }, context.ports);
      return json === true ? printJson(context, again) : context.out(againText(again, context.width));
    });
}

interface ReflectOptions extends Options {
  readonly week: string;
  readonly went?: string;
  readonly hindered?: string;
  readonly next?: string;
  readonly hoursNextWeek?: string;
  readonly setback?: string;
}

function addReflect(plan: Command, context: Context): void {
  withPlanChoice(
    subcommand(plan, "reflect", "Look back on a week in three answers, and plan the next one by them", [
      'plan reflect --week 2 --went "Two sittings" --hindered "Nights" --next "Start on Friday" --hours-next-week 3',
      "plan reflect --week 3 --hindered Refused --setback refusal",
    ]),
  )
    .requiredOption("--week <n>", "the week you look back on, 1 to 13")
    .option("--went <words>", "what went well")
    .option("--hindered <words>", "what stood in the way")
    .option("--next <words>", "what you will do about it")
    .option("--hours-next-week <h>", "hours the next week really has, 0 to 112")
    .option("--setback <id>", "a setback that came; `clerkship list setbacks` lists them")
    .action(async ({ json, plan: named, week, hoursNextWeek, ...said }: ReflectOptions) => {
      const { went, hindered, next, setback } = said;
      if ([went, hindered, next, setback, hoursNextWeek].every((one) => one === undefined))
        throw invalidOption(
          "Nothing was said about the week.",
          "Give at least one of --went, --hindered, --next.",
        );
      if ([went, hindered, next].some((one) => one !== undefined && one.length > 2000))
        throw invalidOption("An answer is too long.", "Up to 2000 letters each.");
      const input = {
        week: wholeWeek(week),
        ...said,
        ...(hoursNextWeek === undefined ? {} : { hoursNextWeek: readHoursNextWeek(hoursNextWeek) }),
      };
      const { setbacks } = await context.ports.atlas();
      const came = setbacks.find(({ id }) => id === setback);
      if (setback !== undefined && came === undefined)
        throw new AppError("not_found", { kind: "setback", id: setback });
      const id = await pickPlanId({ plan: named }, context);
      const again = await runOperation("plan.reflect", { id, ...input }, context.ports);
      if (json === true) return printJson(context, again);
      const reply = came === undefined ? "" : `${wrap(`${came.when} ${came.reply}`, context)}\n\n`;
      return context.out(`Kept for week ${week}.\n${reply}${againText(again, context.width)}`);
    });
}

/** A week of the plan, from 1 to 13. */
export function wholeWeek(text: string): number {
  const week = Number(text);
  if (/^\d+$/.test(text) && week >= 1 && week <= 13) return week;
  throw invalidOption("--week is a whole number from 1 to 13.", "Try --week 2.");
}

function readHoursNextWeek(text: string): number {
  const hours = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text.trim()) && hours <= 112) return hours;
  throw invalidOption("--hours-next-week is a number from 0 to 112.", "Try --hours-next-week 3.");
}

/** What planning again did, for a terminal. */
export function againText(plan: Plan, width: number): string {
  const { change, readiness, hoursPerWeek } = plan;
  const lacks = lintPlan(plan).map(({ says }) => says);
  return [
    ...planChangeText(change, width),
    wrap(
      `At ${hoursPerWeek} hours a week you show ${percent(readiness.planned)} of what the lane asks when all is done; today ${percent(readiness.now)}.`,
      { width },
    ),
    "",
    ...(lacks.length === 0 ? [] : [section("What it lacks now", lacks, width)]),
  ].join("\n");
}

interface MarkShape {
  readonly undo: boolean;
  readonly at: string | undefined;
  readonly width: number;
}

function markedText(plan: Plan, taskId: string, { undo, at, width }: MarkShape): string {
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  const count = `${tasks.filter(({ done }) => done).length} of ${tasks.length} tasks are done.`;
  const lines = undo
    ? [`The tick is taken back. ${count}`]
    : [`Done. ${count}`, ...evidenceOf(plan, taskId, at)];
  return `${lines.map((line) => wrap(line, { width })).join("\n")}\n`;
}

/** What the tick counts as, where the work leaves something to show. */
function evidenceOf({ weeks, proofs }: Plan, taskId: string, at: string | undefined): readonly string[] {
  const tasks = weeks.flatMap((week) => week.tasks);
  const meant = tasks.filter(({ id, work }) => id === taskId || work === taskId);
  const own = tasks.filter(({ work }) => meant.some((task) => task.work === work));
  const proof = proofs.find(({ work }) => own.some((task) => task.work === work));
  if (proof?.at !== undefined)
    return [
      `To show: ${proof.artefact}. It counts as ${proof.grade}; \`clerkship plan changes\` shows what moved.`,
    ];
  if (proof !== undefined)
    return [
      `To show: ${proof.artefact}. So far it counts as said; say where it can be seen with --at PLACE, and it counts as ${gradeOf(own)}.`,
    ];
  if (at === undefined) return [];
  return own.some(({ done, yields }) => !done && yields !== undefined)
    ? ["Where it can be seen is kept once all its parts are done: give --at with the last."]
    : ["Where it can be seen is not kept: this task counts for no skill."];
}

function gradeOf(own: readonly PlanTask[]): string {
  return own.find(({ yields }) => yields !== undefined)?.yields ?? "artefact";
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
