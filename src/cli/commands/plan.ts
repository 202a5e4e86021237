import { readCalendarDate } from "#src/kernel/index.ts";
import { describePlan } from "#src/plan/index.ts";
import { draftLanePlan, planHoursSchema, runOperation } from "#src/operations/index.ts";
import { printJson, subcommand, withProfileChoice } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { pickProfile } from "../pick-profile.ts";

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
    .option("--ics", "print a calendar file (RFC 5545)")
    .option("--md", "print Markdown")
    .action(async (file: string | undefined, options: Options) => {
      const start = readCalendarDate(options.start);
      if (start === undefined)
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
      return context.out(describePlan(plan));
    });
};
