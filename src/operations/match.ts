import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import {
  findGaps,
  findLane,
  gapReportSchema,
  lanePreferencesSchema,
  laneRankingSchema,
  laneSchema,
  rankLanes,
} from "#src/match/index.ts";
import type { GapReport } from "#src/match/index.ts";
import type { Profile } from "#src/profile/index.ts";
import { defineOperation } from "./define-operation.ts";
import type { Ports } from "./ports.ts";
import { loadRecord } from "./profile.ts";

const preferences = lanePreferencesSchema.shape;

export const rankLanesForProfile = defineOperation({
  name: "lanes.rank",
  summary: "Rank the lanes that fit a profile",
  input: z.object({ profileId: z.string(), ...preferences }),
  output: laneRankingSchema.extend({ version: z.literal(1) }),
  run: async ({ profileId, ...chosen }, ports) => {
    const { profile, document } = await loadRecord(profileId, ports);
    return { version: 1 as const, ...rankLanes(profile, document, await ports.atlas(), chosen) };
  },
});

export const showOneLane = defineOperation({
  name: "lanes.one",
  summary: "Show one lane: score, gates, horizon and gaps",
  input: z.object({
    profileId: z.string(),
    role: z.string(),
    domain: z.string(),
    sector: z.string(),
    hoursPerWeek: preferences.hoursPerWeek,
  }),
  output: z.object({ lane: laneSchema, report: gapReportSchema }),
  run: async ({ profileId, hoursPerWeek, ...cell }, ports) => {
    const { profile, document } = await loadRecord(profileId, ports);
    const report = await gapsOrThrow(profile, cell, ports);
    const chosen = { hoursPerWeek, domains: [], sectors: [] };
    const lane = findLane(profile, document, await ports.atlas(), cell, chosen);
    if (lane === undefined)
      throw new AppError("not_found", { kind: "lane", id: `${cell.role}/${cell.domain}/${cell.sector}` });
    return { lane, report };
  },
});

export const findGapsForLane = defineOperation({
  name: "gaps.find",
  summary: "Show what a lane asks that the profile does not show",
  input: z.object({
    profileId: z.string(),
    role: z.string(),
    domain: z.string().optional(),
    sector: z.string().optional(),
  }),
  output: gapReportSchema.extend({ version: z.literal(1) }),
  run: async ({ profileId, ...cell }, ports) => {
    const { profile } = await loadRecord(profileId, ports);
    return { version: 1 as const, ...(await gapsOrThrow(profile, cell, ports)) };
  },
});

/** The gaps of a cell, or an error that names what is unknown. */
export async function gapsOrThrow(
  profile: Profile,
  cell: { role: string; domain?: string | undefined; sector?: string | undefined },
  ports: Ports,
): Promise<GapReport> {
  const { role, domain, sector } = cell;
  const outcome = findGaps(profile, await ports.atlas(), {
    role,
    ...(domain === undefined ? {} : { domain }),
    ...(sector === undefined ? {} : { sector }),
  });
  switch (outcome.kind) {
    case "found":
      return outcome.report;
    case "role-unknown":
      throw new AppError("not_found", { kind: "role", id: role });
    case "cell-unknown":
      throw new AppError("not_found", {
        kind: "lane",
        id: [role, domain ?? "any", sector ?? "any"].join("/"),
      });
  }
}
