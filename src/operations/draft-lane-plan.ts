import type { Availability } from "#src/availability/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { makePlan, remakePlan, whatTwoMoreHoursAdd, withBound } from "#src/plan/index.ts";
import type { MadePlan, Plan, PlanInput } from "#src/plan/index.ts";
import { effectiveBackgrounds, effectiveClaims } from "#src/profile/index.ts";
import type { Profile } from "#src/profile/index.ts";
import { gapsOrThrow } from "./match.ts";
import type { Ports } from "./ports.ts";

export interface PlanRequest {
  readonly role: string;
  readonly domain?: string | undefined;
  readonly sector?: string | undefined;
  readonly availability: Availability;
  readonly start: CalendarDate;
}

// Long enough for the plans of one person on two cores, short enough to wait for.
const SECONDS_FOR_BOUND = 1.5;

/**
 * What a plan is made from, gathered. The plan's id follows from the profile and the lane, so that drafting again
 * gives the same plan, and a calendar imported twice updates its entries.
 */
export async function planInput(
  profile: Profile,
  { availability, start, ...cell }: PlanRequest,
  ports: Ports,
): Promise<PlanInput> {
  const gaps = await gapsOrThrow(profile, cell, ports);
  return {
    id: ["plan", profile.id, gaps.role, gaps.domain, gaps.sector].join("-"),
    profileId: profile.id,
    gaps,
    claims: effectiveClaims(profile),
    backgrounds: effectiveBackgrounds(profile),
    atlas: await ports.atlas(),
    availability,
    start,
    today: ports.today(),
  };
}

/** A plan, made or made again, with what two more hours would add and how far from the best it can be. */
export async function drawPlan(input: PlanInput, earlier: Plan | undefined, ports: Ports): Promise<Plan> {
  // A first draft is made as on its first day, whenever that was: planning again from today is the person's to ask.
  const made: MadePlan =
    earlier === undefined ? makePlan({ ...input, today: input.start }) : remakePlan({ ...input, earlier });
  const bound = await ports.boundSchedule(made.problem, { seconds: SECONDS_FOR_BOUND });
  const plan = withBound(made, bound?.bound);
  return {
    ...plan,
    twoMoreHours: whatTwoMoreHoursAdd(
      earlier === undefined ? { ...input, today: input.start } : { ...input, earlier },
      plan,
    ),
  };
}

/** Drafts a plan without storing it, nothing in it done yet. */
export async function draftLanePlan(profile: Profile, request: PlanRequest, ports: Ports): Promise<Plan> {
  return drawPlan(await planInput(profile, request, ports), undefined, ports);
}
