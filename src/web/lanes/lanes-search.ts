/** What the address of the lanes says: hours a week and interests. Left out when they are the usual ones. */
export interface LanesSearch {
  readonly hours?: number;
  /** Ids joined by dots, so that the address stays readable. */
  readonly domains?: string;
  readonly sectors?: string;
}

export interface LaneSearch {
  readonly hours?: number;
}

type Address = Readonly<Partial<Record<"hours" | "domains" | "sectors", unknown>>>;

/** The same start as the server's own default. */
export const USUAL_HOURS = 8;

/** Reads the address of the lanes; anything odd in it is left out. */
export function readLanesSearch(search: Address): LanesSearch {
  const domains = joinIds(readIds(search.domains));
  const sectors = joinIds(readIds(search.sectors));
  return {
    ...readLaneSearch(search),
    ...(domains === "" ? {} : { domains }),
    ...(sectors === "" ? {} : { sectors }),
  };
}

/** Reads the address of one lane. */
export function readLaneSearch(search: Address): LaneSearch {
  const { hours } = search;
  return typeof hours === "number" && Number.isInteger(hours) && hours >= 1 && hours <= 60 ? { hours } : {};
}

/** The ids in a part of the address. */
export function readIds(value: unknown): readonly string[] {
  if (typeof value !== "string") return [];
  return value.split(".").filter((id) => /^[a-z][a-z0-9-]*$/.test(id));
}

/** Ids as they stand in the address. */
export function joinIds(ids: readonly string[]): string {
  return ids.join(".");
}
