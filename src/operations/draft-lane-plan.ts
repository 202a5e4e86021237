import type { CalendarDate } from "#src/kernel/index.ts";
import { draftPlan } from "#src/plan/index.ts";
import type { Plan } from "#src/plan/index.ts";
import { effectiveBackgrounds, effectiveClaims } from "#src/profile/index.ts";
import type { Profile } from "#src/profile/index.ts";
import { gapsOrThrow } from "./match.ts";
import type { Ports } from "./ports.ts";

export interface PlanRequest {
  readonly role: string;
  readonly domain?: string | undefined;
  readonly sector?: string | undefined;
  readonly hoursPerWeek: number;
  readonly start: CalendarDate;
}

/**
 * Everything a draft needs, gathered; what comes back drafts, given the ids of the tasks that are done. The plan's id
 * follows from the profile and the lane, so that drafting again gives the same plan, and a calendar imported twice
 * updates its entries.
 */
export async function prepareDraft(
  profile: Profile,
  { hoursPerWeek, start, ...cell }: PlanRequest,
  ports: Ports,
): Promise<(done: readonly string[]) => Plan> {
  const gaps = await gapsOrThrow(profile, cell, ports);
  const atlas = await ports.atlas();
  const id = ["plan", profile.id, gaps.role, gaps.domain, gaps.sector].join("-");
  const claims = effectiveClaims(profile);
  const backgrounds = effectiveBackgrounds(profile);
  return (done) =>
    draftPlan({ id, profileId: profile.id, gaps, claims, backgrounds, atlas, hoursPerWeek, start, done });
}

/** Drafts a plan without storing it, nothing in it done yet. */
export async function draftLanePlan(profile: Profile, request: PlanRequest, ports: Ports): Promise<Plan> {
  return (await prepareDraft(profile, request, ports))([]);
}
