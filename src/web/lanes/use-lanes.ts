import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import { readIds, USUAL_HOURS } from "./lanes-search.ts";
import type { LanesSearch } from "./lanes-search.ts";

/** The lanes of a profile, ranked for these hours and interests; the last ranking stays until the new one is here. */
export function useLanes(
  profileId: string,
  { hours = USUAL_HOURS, domains = "", sectors = "" }: LanesSearch,
) {
  return useQuery({
    queryKey: ["lanes", profileId, hours, domains, sectors],
    queryFn: ({ signal }) =>
      call(
        "lanes.rank",
        { profileId, hoursPerWeek: hours, domains: [...readIds(domains)], sectors: [...readIds(sectors)] },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}
