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
 * Drafts a plan without storing it. The plan's id follows from the profile and the lane, so that drafting again gives
 * the same plan, and a calendar imported twice updates its entries.
 */
export async function draftLanePlan(
  profile: Profile,
  request: PlanRequest,
  ports: Ports,
  doneIn: (id: string) => Promise<readonly string[]> = async () => [],
): Promise<Plan> {
  const gaps = await gapsOrThrow(profile, request, ports);
  const id = ["plan", profile.id, gaps.role, gaps.domain, gaps.sector].join("-");
  return draftPlan({
    id,
    profileId: profile.id,
    gaps,
    claims: effectiveClaims(profile),
    backgrounds: effectiveBackgrounds(profile),
    atlas: await ports.atlas(),
    hoursPerWeek: request.hoursPerWeek,
    start: request.start,
    done: await doneIn(id),
  });
}
