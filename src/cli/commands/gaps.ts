import type { Atlas } from "#src/atlas/index.ts";
import type { GapReport } from "#src/match/index.ts";
import { gapsOrThrow } from "#src/operations/index.ts";
import { knownCell } from "../known-cell.ts";
import { printJson, subcommand, withProfileChoice } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { pickProfile } from "../pick-profile.ts";
import { table } from "../table.ts";
import { wrap } from "../wrap.ts";

interface Options {
  readonly json?: boolean;
  readonly profile?: string;
  readonly example?: string;
  readonly role: string;
  readonly domain?: string;
  readonly sector?: string;
}

/** `clerkship gaps FILE --role R`: what the lane asks, shown and not. */
export const addGaps: AddCommand = (program, context) => {
  withProfileChoice(
    subcommand(program, "gaps", "Show what a lane asks that the résumé does not show", [
      "gaps resume.pdf --role interoperability-engineer",
      "gaps --profile p-1a2b3c4d5e6f --role rwe-data-scientist --domain rnd --sector pharma --json",
    ]),
  )
    .requiredOption("--role <id>", "a role; `clerkship roles` lists them")
    .option("--domain <id>", "a domain the role exists in")
    .option("--sector <id>", "a kind of employer")
    .action(async (file: string | undefined, options: Options) => {
      const atlas = await context.ports.atlas();
      knownCell(options, atlas);
      const { profile } = await pickProfile(
        { file, profile: options.profile, example: options.example },
        context,
      );
      const { role, domain, sector } = options;
      const report = await gapsOrThrow(profile, { role, domain, sector }, context.ports);
      if (options.json === true) return printJson(context, { version: 1, ...report });
      return context.out(describeGaps(report, laneName(report, atlas), context.width));
    });
};

/** Who and where, in words rather than ids. */
function laneName({ roleLabel, domain, sector }: GapReport, { domains, sectors }: Atlas): string {
  const labels = [
    domains.find(({ id }) => id === domain)?.label,
    sectors.find(({ id }) => id === sector)?.label,
  ];
  return [roleLabel, ...labels.filter((label) => label !== undefined)].join(" × ");
}

function describeGaps(report: GapReport, lane: string, width: number): string {
  const share = Math.round(report.shownShare * 100);
  const shown = report.shown.map(({ label, level, needed }) => [label, level, `${needed} asked`]);
  const columns = table(
    report.gaps.map(({ label, state, level, shownLevel, blocking, hours }) => [
      blocking ? "required" : "helps",
      label,
      state === "weak" ? `${shownLevel ?? "carried over"} → ${level}` : `none → ${level}`,
      `${hours} h`,
      "",
    ]),
    { width, indent: "  " },
  ).split("\n");
  const gaps = report.gaps.flatMap(({ why }, place) => [
    columns[place] ?? "",
    wrap(why, { width, first: " ".repeat(12) }),
  ]);
  return [
    wrap(`${lane}: ${share} % of what the role asks, by weight, is shown`, { width }),
    "",
    `Shown\n${shown.length === 0 ? "  none" : table(shown, { width, indent: "  " })}`,
    "",
    `Gaps, required first\n${gaps.length === 0 ? "  none" : gaps.join("\n")}`,
    "",
  ].join("\n");
}
