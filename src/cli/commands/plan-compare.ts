import { compareLaneHours, runOperation } from "#src/operations/index.ts";
import type { ComparedHours } from "#src/operations/index.ts";
import { printJson, subcommand, withProfileChoice } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { invalidOption } from "../failure.ts";
import { knownCell } from "../known-cell.ts";
import { onlyOne, pickProfile } from "../pick-profile.ts";
import { pickPlan, withPlanChoice } from "../pick-plan.ts";
import { readDay, readHours } from "../read-time-options.ts";
import { wholeTitle } from "../plan-text.ts";
import { section, table } from "../table.ts";
import { wrap } from "../wrap.ts";

interface Options {
  readonly json?: boolean;
  readonly plan?: string;
  readonly profile?: string;
  readonly example?: string;
  readonly role?: string;
  readonly domain?: string;
  readonly sector?: string;
  readonly start?: string;
  readonly hours: string;
}

const MOST = 6;
/** Characters of a bar of readiness, in a wide terminal and in a narrow one. */
const BAR = { wide: 30, narrow: 12 };
const WIDE = 80;
/** Tasks named of those that more hours bring in. */
const NAMED = 4;

/** `clerkship plan compare --hours 6,10,15`: what more hours a week would bring. */
export const addPlanCompare: AddCommand = (plan, context) => {
  withPlanChoice(
    withProfileChoice(
      subcommand(plan, "compare", "Set plans of several hours a week side by side", [
        "plan compare --hours 6,10,15",
        "plan compare resume.pdf --role clinical-informaticist --hours 4,8 --start 2026-11-23",
      ]),
    ),
  )
    .requiredOption("--hours <list>", `up to ${MOST} numbers of hours a week, such as 6,10,15`)
    .option("--role <id>", "a role; without a person and a role a kept plan is weighed, with its shifts")
    .option("--start <day>", "first day, YYYY-MM-DD; today without it")
    .option("--domain <id>", "a domain the role exists in")
    .option("--sector <id>", "a kind of employer")
    .action(async (file: string | undefined, options: Options) => {
      const hours = readHoursList(options.hours);
      const compared = await compare(file, options, hours);
      return options.json === true
        ? printJson(context, compared)
        : context.out(comparedText(compared, context.width));
    });

  async function compare(
    file: string | undefined,
    { plan: named, profile, example, role, domain, sector, start: text }: Options,
    hours: readonly number[],
  ): Promise<ComparedHours> {
    const { ports } = context;
    if ([file, profile, example].every((one) => one === undefined)) {
      if ([role, domain, sector, text].some((one) => one !== undefined))
        throw invalidOption(
          "--role, --domain, --sector and --start want a person.",
          "Give a file, --profile ID or --example ID; without any of them a kept plan is weighed.",
        );
      const kept = await pickPlan({ plan: named }, context);
      const { profileId, start, availability } = kept;
      const cell = { role: kept.role, domain: kept.domain, sector: kept.sector };
      return runOperation("plan.compare", { profileId, ...cell, start, availability, hours }, ports);
    }
    if (named !== undefined)
      throw invalidOption("A plan and a person are both named.", "Give --plan ID, or a person with --role.");
    onlyOne({ file, profile, example });
    if (role === undefined)
      throw invalidOption("Required option '--role <id>' not specified.", "Add --help to see what it takes.");
    const start = text === undefined ? ports.today() : readDay("--start", text);
    knownCell({ domain, sector }, await ports.atlas());
    const lane = { role, domain, sector, start };
    if (profile !== undefined)
      return runOperation("plan.compare", { profileId: profile, ...lane, hours }, ports);
    const person = await pickProfile({ file, example }, context);
    return compareLaneHours(person.profile, lane, hours, ports);
  }
};

function readHoursList(text: string): readonly number[] {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length > MOST)
    throw invalidOption(`--hours takes up to ${MOST} numbers here.`, "Try --hours 6,10,15.");
  return parts.map((part) => readHours(part));
}

function comparedText({ now, rows }: ComparedHours, width: number): string {
  const size = width < WIDE ? BAR.narrow : BAR.wide;
  const lines = [
    ["a week", "planned", "tasks", "to show", "left out", "readiness"],
    ["today", "", "", "", "", bar(now, size)],
    ...rows.map((row) => [
      `${row.hoursPerWeek} h`,
      `${row.hours} h`,
      `${row.tasks}`,
      `${row.artefacts}`,
      `${row.leftOut}`,
      bar(row.readiness, size),
    ]),
  ];
  const gains = rows.slice(1).map(({ hoursPerWeek, gained }) => {
    const titles = [...new Set(gained.map(wholeTitle))];
    const more = titles.length - NAMED;
    const shown = titles.slice(0, more > 1 ? NAMED : undefined);
    const said = titles.length === 0 ? ["nothing that fewer hours do not hold"] : shown;
    return section(`${hoursPerWeek} h a week add`, more > 1 ? [...said, `and ${more} more`] : said, width);
  });
  const words =
    "Readiness is the share of what the role asks, by weight, that you show when all is done; a skill shown below the level asked counts in part.";
  return [table(lines, { width }), "", ...gains, wrap(words, { width }), ""].join("\n");
}

function bar(share: number, size: number): string {
  const full = Math.round(share * size);
  return `${"#".repeat(full)}${".".repeat(size - full)} ${Math.round(share * 100)} %`;
}
