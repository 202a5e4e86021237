import { Option } from "commander";
import { readCalendarDate } from "#src/kernel/index.ts";
import { describePlan } from "#src/plan/index.ts";
import type { Plan, PlanWeek } from "#src/plan/index.ts";
import { draftLanePlan, planHoursSchema, runOperation } from "#src/operations/index.ts";
import { printJson, subcommand, withProfileChoice } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { knownCell } from "../known-cell.ts";
import { onlyOne, pickProfile } from "../pick-profile.ts";
import { section } from "../table.ts";
import { wrap } from "../wrap.ts";

interface Options {
  readonly json?: boolean;
  readonly ics?: boolean;
  readonly md?: boolean;
  readonly profile?: string;
  readonly example?: string;
  readonly role: string;
  readonly domain?: string;
  readonly sector?: string;
  readonly hours: string;
  readonly start: string;
}

/** Thirteen weeks from here still have years of four digits. */
const LAST_START = "9999-09-01";

/** `clerkship plan FILE --role R --hours H --start DAY`: thirteen weeks. */
export const addPlan: AddCommand = (program, context) => {
  withProfileChoice(
    subcommand(program, "plan", "Draft 13 weeks towards a lane, within your hours", [
      "plan resume.pdf --role clinical-informaticist --hours 5 --start 2026-11-23",
      "plan --profile p-1a2b3c4d5e6f --role interoperability-engineer --hours 9 --start 2026-11-23 --ics > plan.ics",
    ]),
  )
    .requiredOption("--role <id>", "a role; `clerkship roles` lists them")
    .requiredOption("--hours <n>", "hours a week, 1 to 60")
    .requiredOption("--start <day>", "first day, YYYY-MM-DD")
    .option("--domain <id>", "a domain the role exists in")
    .option("--sector <id>", "a kind of employer")
    .addOption(new Option("--ics", "print a calendar file (RFC 5545)").conflicts(["md", "json"]))
    .addOption(new Option("--md", "print Markdown").conflicts("json"))
    .action(async (file: string | undefined, options: Options) => {
      onlyOne({ file, ...options });
      const start = readCalendarDate(options.start);
      if (start === undefined || start > LAST_START)
        throw new CommandFailure({
          code: "invalid_input",
          message: "--start is not a day.",
          advice: "Write it as YYYY-MM-DD, such as 2026-11-23.",
        });
      const hours = planHoursSchema.safeParse(Number(options.hours));
      if (!hours.success)
        throw new CommandFailure({
          code: "invalid_input",
          message: "--hours is a number from 1 to 60.",
          advice: "Try --hours 6.",
        });
      const atlas = await context.ports.atlas();
      knownCell(options, atlas);
      const request = {
        role: options.role,
        domain: options.domain,
        sector: options.sector,
        hoursPerWeek: hours.data,
        start,
      };
      const plan =
        options.profile === undefined
          ? await draftLanePlan(
              (await pickProfile({ file, example: options.example }, context)).profile,
              request,
              context.ports,
            )
          : await runOperation("plan.draft", { profileId: options.profile, ...request }, context.ports);
      if (options.ics === true) return context.out(await context.ports.writeCalendar(plan));
      if (options.json === true) return printJson(context, plan);
      if (options.md === true) return context.out(describePlan(plan));
      return context.out(showPlan(plan, context.width));
    });
};

/** The plan for a terminal; each task with the id that `clerkship done` takes. */
function showPlan(plan: Plan, width: number): string {
  const last = plan.weeks.at(-1)?.to ?? plan.start;
  const leftOut = plan.leftOut.map(({ title, because }) => `${title}: ${because}`);
  return [
    wrap(`${plan.roleLabel}: 13 weeks`, { width }),
    `From ${plan.start} to ${last}, ${plan.hoursPerWeek} hours a week.`,
    `Plan ${plan.id}`,
    "",
    ...plan.weeks.map((week) => showWeek(week, width)),
    ...(leftOut.length === 0 ? [] : [section("Left out", leftOut, width)]),
  ].join("\n");
}

function showWeek({ week, from, to, capacityHours, tasks }: PlanWeek, width: number): string {
  const hours = tasks.reduce((sum, task) => sum + task.hours, 0);
  const shape = { width, first: " ".repeat(6) };
  return [
    `Week ${week}: ${from} to ${to}, ${hours} of ${capacityHours} h`,
    ...(tasks.length === 0 ? ["  Nothing planned: time to catch up."] : []),
    ...tasks.flatMap(({ id, title, hours: taken, artefact, ifThen, because, done }) => [
      wrap(`${title} (${taken} h)`, { width, first: `  [${done ? "x" : " "}] `, rest: shape.first }),
      `${shape.first}task ${id}`,
      ...(artefact === undefined ? [] : [wrap(`To show: ${artefact}`, shape)]),
      wrap(ifThen, shape),
      wrap(`Why: ${because}`, shape),
    ]),
    "",
  ].join("\n");
}
