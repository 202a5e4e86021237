import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { exactProfileLimits, interpolatedProfileLimits } from "./profile-limits.ts";
import type { Profile, ProfileMethod } from "./profile-limits.ts";

/** A coefficient with the limits its profile likelihood gives. */
export function profileEstimate(profile: Profile, method: ProfileMethod): Answer {
  const limits = method === "exact" ? exactProfileLimits(profile) : interpolatedProfileLimits(profile);
  if (limits === undefined)
    return notDefined(
      "did-not-converge",
      "Not defined, because the profile likelihood does not fall far enough.",
    );
  return {
    value: profile.estimate,
    low: limits[0],
    high: limits[1],
    level: profile.level,
    method: method === "exact" ? "profile likelihood" : "profile likelihood, interpolated as R's confint",
  };
}
