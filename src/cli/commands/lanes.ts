import type { BlockedLane, Lane, LaneRanking } from "#src/match/index.ts";
import { lanePreferencesSchema, rankLanes } from "#src/match/index.ts";
import { printJson, subcommand, withProfileChoice } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { knownCell } from "../known-cell.ts";
import { pickProfile } from "../pick-profile.ts";
import { wrap } from "../wrap.ts";

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
      const atlas = await context.ports.atlas();
      for (const id of domain) knownCell({ domain: id }, atlas);
      for (const id of sector) knownCell({ sector: id }, atlas);
      const { profile, document } = await pickProfile({ file, ...choice }, context);
      const ranking = rankLanes(profile, document, atlas, preferences.data);
      if (options.json === true) return printJson(context, { version: 1, ...ranking });
      return context.out(describeRanking(ranking, context.width));
    });
};

function describeRanking({ lanes, stretch, blocked }: LaneRanking, width: number): string {
  return [
    "Lanes that fit\n",
    ...(lanes.length === 0
      ? ["   none\n"]
      : lanes.map((lane, place) => describeLane(lane, `${place + 1}. `, width))),
    "Stretch\n",
    ...(stretch.length === 0 ? ["   none\n"] : stretch.map((lane) => describeLane(lane, "   ", width))),
    "Closed for now\n",
    ...(blocked.length === 0 ? ["   none\n"] : blocked.map((lane) => describeBlocked(lane, width))),
  ].join("\n");
}

function describeLane(lane: Lane, mark: string, width: number): string {
  const indent = " ".repeat(mark.length);
  const { label, coveredIn13Weeks, hoursPerWeek } = lane.horizon;
  const percent = Math.round(coveredIn13Weeks * 100);
  const factors = lane.factors.filter(({ value }) => value > 0);
  const columns = factors.map(
    ({ value, outOf }) => `${value.toFixed(1).padStart(5)} of ${String(outOf).padStart(2)}  `,
  );
  return [
    wrap(`${nameOf(lane)}: ${lane.score.toFixed(1)} points`, { width, first: mark, rest: indent }),
    wrap(lane.reason, { width, first: indent }),
    wrap(`${label}; 13 weeks at ${hoursPerWeek} h cover about ${percent} % of the way`, {
      width,
      first: indent,
    }),
    ...factors.map(({ label: name, why }, place) =>
      wrap(`${name}: ${why}`, {
        width,
        first: indent + (columns[place] ?? ""),
        rest: `${indent}${" ".repeat(12)}`,
      }),
    ),
    ...lane.gates.map((gate) => wrap(describeGate(gate), { width, first: indent, rest: `${indent}  ` })),
    wrap(`First: ${lane.firstStep}`, { width, first: indent, rest: `${indent}  ` }),
    "",
  ].join("\n");
}

function nameOf({ roleLabel, domainLabel, sectorLabel }: Lane): string {
  return `${roleLabel} × ${domainLabel} × ${sectorLabel}`;
}

function describeGate({ name, status, why, instead }: Lane["gates"][number]): string {
  const other = status === "unmet" && instead !== undefined ? ` Instead: ${instead}` : "";
  return `Gate ${status}: ${name}. ${why}${other}`;
}

function describeBlocked(lane: BlockedLane, width: number): string {
  const shape = { width, first: "   " };
  // The day stays; the ids of the sources are for --json.
  const because = lane.because.replace(/\(checked (?<day>[\d-]+): [^)]*\)/u, "(checked $<day>)");
  return [
    wrap(nameOf(lane), shape),
    wrap(because, shape),
    wrap(`Nearest open: ${lane.alternative.label}. ${lane.alternative.why}`, shape),
    "",
  ].join("\n");
}
