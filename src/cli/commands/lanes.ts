import type { BlockedLane, Lane } from "#src/match/index.ts";
import { lanePreferencesSchema, rankLanes } from "#src/match/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { printJson, subcommand, withProfileChoice } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { pickProfile } from "../pick-profile.ts";

interface Options {
  readonly json?: boolean;
  readonly profile?: string;
  readonly example?: string;
  readonly hours?: string;
  readonly domain?: string[];
  readonly sector?: string[];
}

/** `clerkship lanes FILE`: the lanes that fit, why, and the ones that are closed. */
export const addLanes: AddCommand = (program, context) => {
  withProfileChoice(
    subcommand(program, "lanes", "Rank the lanes (role × domain × employer sector) that fit a person", [
      "lanes resume.pdf",
      "lanes --profile p-1a2b3c4d5e6f --hours 15",
      "lanes --example icu-nurse --json",
    ]),
  )
    .option("--hours <n>", "hours a week you can give", "8")
    .option("--domain <id...>", "domains that interest you")
    .option("--sector <id...>", "kinds of employer that interest you")
    .action(async (file: string | undefined, options: Options) => {
      const { hours, domain = [], sector = [], ...choice } = options;
      const preferences = lanePreferencesSchema.safeParse({
        hoursPerWeek: Number(hours),
        domains: domain,
        sectors: sector,
      });
      if (!preferences.success)
        throw new CommandFailure({
          code: "invalid_input",
          message: "--hours is a number from 1 to 80.",
          advice: "Try --hours 8.",
        });
      const [{ profile, document }, atlas] = await Promise.all([
        pickProfile({ file, ...choice }, context),
        context.ports.atlas(),
      ]);
      for (const id of domain)
        if (!atlas.domains.some((known) => known.id === id))
          throw new AppError("not_found", { kind: "domain", id });
      for (const id of sector)
        if (!atlas.sectors.some((known) => known.id === id))
          throw new AppError("not_found", { kind: "sector", id });
      const ranking = rankLanes(profile, document, atlas, preferences.data);
      if (options.json === true) return printJson(context, { version: 1, ...ranking });
      return context.out(
        [
          "Lanes that fit\n",
          ...ranking.lanes.map((lane, place) => describeLane(lane, `${place + 1}. `)),
          "Stretch\n",
          ...ranking.stretch.map((lane) => describeLane(lane, "   ")),
          "Closed for now\n",
          ...ranking.blocked.map(describeBlocked),
        ].join("\n"),
      );
    });
};

function describeLane(lane: Lane, mark: string): string {
  const indent = " ".repeat(mark.length);
  const percent = Math.round(lane.horizon.coveredIn13Weeks * 100);
  return [
    `${mark}${lane.roleLabel} × ${lane.domainLabel} × ${lane.sectorLabel}: ${lane.score.toFixed(1)} points`,
    `${indent}${lane.reason}`,
    `${indent}${lane.horizon.label}; 13 weeks at ${lane.horizon.hoursPerWeek} h cover about ${percent} % of the way`,
    ...lane.factors
      .filter(({ value }) => value > 0)
      .map(
        ({ label, value, outOf, why }) =>
          `${indent}${value.toFixed(1).padStart(5)} of ${outOf}  ${label}: ${why}`,
      ),
    ...lane.gates.map(
      ({ name, status, why, instead }) =>
        `${indent}gate ${status}: ${name}. ${why}${status === "unmet" && instead !== undefined ? ` Instead: ${instead}` : ""}`,
    ),
    `${indent}First: ${lane.firstStep}`,
    "",
  ].join("\n");
}

function describeBlocked(lane: BlockedLane): string {
  return [
    `   ${lane.roleLabel} × ${lane.domainLabel} × ${lane.sectorLabel}`,
    `   ${lane.because}`,
    `   Nearest open: ${lane.alternative.label}. ${lane.alternative.why}`,
    "",
  ].join("\n");
}
