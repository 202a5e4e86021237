/** What the address of the lanes says: hours a week and interests. Left out when they are the usual ones. */
export interface LanesSearch {
  readonly hours?: number;
  readonly domains?: readonly string[];
  readonly sectors?: readonly string[];
}

export interface LaneSearch {
  readonly hours?: number;
}

/** The same start as the server's own default. */
export const USUAL_HOURS = 8;

/** Reads the address of the lanes; anything odd in it is left out. */
export function readLanesSearch(search: Record<string, unknown>): LanesSearch {
  const domains = readIds(search["domains"]);
  const sectors = readIds(search["sectors"]);
  return {
    ...readLaneSearch(search),
    ...(domains.length > 0 ? { domains } : {}),
    ...(sectors.length > 0 ? { sectors } : {}),
  };
}

/** Reads the address of one lane. */
export function readLaneSearch(search: Record<string, unknown>): LaneSearch {
  const { hours } = search;
  return typeof hours === "number" && Number.isInteger(hours) && hours >= 1 && hours <= 60 ? { hours } : {};
}

function readIds(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((id): id is string => typeof id === "string" && /^[a-z0-9-]+$/.test(id));
}
