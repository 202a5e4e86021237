import { gapsOrThrow } from "#src/operations/index.ts";
import { printJson, subcommand, withProfileChoice } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { pickProfile } from "../pick-profile.ts";
import { section, table } from "../table.ts";

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
      const { profile } = await pickProfile(
        { file, profile: options.profile, example: options.example },
        context,
      );
      const { role, domain, sector } = options;
      const report = await gapsOrThrow(profile, { role, domain, sector }, context.ports);
      if (options.json === true) return printJson(context, { version: 1, ...report });
      const gaps = report.gaps.map(({ label, state, level, shownLevel, blocking, hours, why }) => [
        blocking ? "required" : "helps",
        label,
        state === "weak" ? `${shownLevel ?? "carried over"} → ${level}` : `none → ${level}`,
        `${hours} h`,
        why,
      ]);
      const shown = report.shown.map(({ label, level, needed }) => `${label}: ${level}, ${needed} asked`);
      const head = `${report.roleLabel} × ${report.domain} × ${report.sector}: ${Math.round(report.shownShare * 100)} % of what the role asks, by weight, is shown\n`;
      return context.out(
        [
          head,
          section("Shown", shown),
          `Gaps, required first\n${gaps.length === 0 ? "  none" : table(gaps).replaceAll(/^/gm, "  ")}\n`,
        ].join("\n"),
      );
    });
};
