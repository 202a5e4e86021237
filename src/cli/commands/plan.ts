import { Option } from "commander";
import type { Command } from "commander";
import { readCalendarDate } from "#src/kernel/index.ts";
import { describePlan } from "#src/plan/index.ts";
import type { Plan } from "#src/plan/index.ts";
import { draftLanePlan, runOperation } from "#src/operations/index.ts";
import { printJson, subcommand, withProfileChoice } from "../command.ts";
import type { AddCommand } from "../command.ts";
import type { Context } from "../context.ts";
import { invalidOption } from "../failure.ts";
import { knownCell } from "../known-cell.ts";
import { onlyOne, pickProfile } from "../pick-profile.ts";
import { planText } from "../plan-text.ts";
import { withTimeOptions } from "../plan-time-options.ts";
import type { TimeOptions } from "../plan-time-options.ts";
import { readHours, readTimeOptions, tellsMoreThanHours } from "../read-time-options.ts";
import { writeOrThrow } from "../write-or-throw.ts";
import { addPlanArrange } from "./plan-arrange.ts";
import { addPlanChange } from "./plan-change.ts";
import { addPlanCompare } from "./plan-compare.ts";
import { addPlanExport } from "./plan-export.ts";
import { addPlanLook } from "./plan-look.ts";

interface Options extends TimeOptions {
  readonly json?: boolean;
  readonly ics?: boolean;
  readonly md?: boolean;
  readonly full?: boolean;
  readonly pdf?: string;
  readonly profile?: string;
  readonly example?: string;
  readonly role?: string;
  readonly domain?: string;
  readonly sector?: string;
  readonly start?: string;
}

/** Thirteen weeks from here still have years of four digits. */
const LAST_START = "9999-09-01";

/** `clerkship plan FILE --role R --hours H --start DAY`: thirteen weeks; and what can be done with a kept plan. */
export const addPlan: AddCommand = (program, context) => {
  const plan = withTimeOptions(
    withProfileChoice(
      subcommand(program, "plan", "Draft 13 weeks towards a lane, and keep to them in real life", [
        "plan resume.pdf --role clinical-informaticist --hours 5 --start 2026-11-23",
        "plan --profile p-1a2b3c4d5e6f --role interoperability-engineer --weekday tue=2,sat=4 --start 2026-11-23",
        'plan --example icu-nurse --role clinical-informaticist --hours 5 --rota "3 nights on, 4 off" --start 2026-11-23',
        "plan resume.pdf --role ml-engineer --hours 8 --off 2026-12-24..2027-01-02 --start 2026-11-23 --ics > plan.ics",
        "plan show",
        "plan done TASK --at https://example.org/my-note",
        "plan missed --from 2026-12-01",
      ]),
    ),
  )
    .enablePositionalOptions()
    .helpCommand("help [command]", "show what one of these takes")
    .option("--role <id>", "a role; `clerkship roles` lists them (needed)")
    .option("--start <day>", "first day, YYYY-MM-DD (needed)")
    .option("--domain <id>", "a domain the role exists in")
    .option("--sector <id>", "a kind of employer")
    .addOption(inOutput("--full", "with reasons, if–then, all that was left out, setbacks"))
    .addOption(inOutput("--ics", "print a calendar file (RFC 5545)").conflicts(["md", "json", "pdf", "full"]))
    .addOption(inOutput("--md", "print Markdown").conflicts(["json", "pdf", "full"]))
    .addOption(inOutput("--pdf <file>", "write pages to print").conflicts("full"))
    .addHelpText("after", WORDS_AND_FILES)
    .action(async (file: string | undefined, options: Options) => {
      onlyOne({ file, ...options });
      const { role, domain, sector } = options;
      if (role === undefined) throw missing("role <id>", file);
      if (options.start === undefined) throw missing("start <day>", file);
      const start = readCalendarDate(options.start);
      if (start === undefined || start > LAST_START)
        throw invalidOption("--start is not a day.", "Write it as YYYY-MM-DD, such as 2026-11-23.");
      knownCell(options, await context.ports.atlas());
      const availability = await readTimeOptions(options, { start }, context);
      const lane = { role, domain, sector, start };
      if (options.profile === undefined) {
        const person = { file, example: options.example };
        const { profile } = await pickProfile(person, context);
        return print(await draftLanePlan(profile, { ...lane, availability }, context.ports), false, options);
      }
      // Hours alone leave the shifts and days off of an earlier draft as they are.
      const time =
        tellsMoreThanHours(options) || options.hours === undefined
          ? { availability }
          : { hoursPerWeek: readHours(options.hours) };
      const draft = { profileId: options.profile, ...lane, ...time };
      return print(await runOperation("plan.draft", draft, context.ports), true, options);
    });

  plan.commandsGroup("Look at a kept plan:");
  addPlanLook(plan, context);
  plan.commandsGroup("Say what happened; the rest is planned again:");
  addPlanChange(plan, context);
  plan.commandsGroup("Change what it holds:");
  addPlanArrange(plan, context);
  plan.commandsGroup("Weigh it, take it elsewhere, delete it:");
  addPlanCompare(plan, context);
  addPlanExport(plan, context);
  plan.hook("preSubcommand", (_plan, word) => onlyAfterTheWord(plan, word));

  async function print(made: Plan, kept: boolean, { ics, json, md, pdf, full }: Options): Promise<void> {
    if (pdf !== undefined) {
      await writeOrThrow(pdf, await context.ports.writePlanPdf(made), context);
      context.err("Wrote the plan as pages to print.\n");
      return json === true ? printJson(context, made) : undefined;
    }
    if (ics === true) return context.out(await calendarOf(made, kept, context));
    if (json === true) return printJson(context, made);
    if (md === true) return context.out(describePlan(made));
    return context.out(planText(made, { width: context.width, full, kept }));
  }
};

const WORDS_AND_FILES = `Only --profile keeps a plan, and the words above work on kept plans. A file that is called like one of them is
named with its folder: clerkship plan ./done --role …
`;

function inOutput(flags: string, words: string): Option {
  return new Option(flags, words).helpGroup("What it prints:");
}

/** What is given out of a kept plan is remembered, so that a later calendar can call entries off. */
async function calendarOf(plan: Plan, kept: boolean, { ports }: Context): Promise<string> {
  if (!kept) return ports.writeCalendar(plan);
  return (await runOperation("plan.calendar", { id: plan.id }, ports)).ics;
}

function missing(option: string, file: string | undefined) {
  const word = file !== undefined && /^[a-z]+$/.test(file);
  return invalidOption(
    `Required option '--${option}' not specified.`,
    word
      ? "A draft wants --role, --hours and --start. What else `clerkship plan` does: clerkship plan --help"
      : "Add --help to see what it takes.",
  );
}

/** An option before the word would be read as one of a draft and then be lost. */
function onlyAfterTheWord(plan: Command, word: Command): void {
  if (Object.keys(plan.opts()).length === 0) return;
  throw invalidOption(
    `Options come after the word: clerkship plan ${word.name()} …`,
    `Add --help to see what it takes: clerkship plan ${word.name()} --help`,
  );
}
