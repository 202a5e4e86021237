import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

interface GuardCount {
  readonly on: string;
  readonly operation: string;
  /** The class of identifier, never the words. */
  readonly class: string;
  /** What became of it: "stopped", or the declaration under which it was let through. */
  readonly outcome: string;
  readonly times: number;
}

/** How often the guard met which class of identifier where: counts and classes alone. */
export function guardLog(database: Kysely<Tables>) {
  return {
    async add(counts: readonly GuardCount[]): Promise<void> {
      for (const { on, times, ...rest } of counts) {
        await database
          .insertInto("guard_stops")
          .values({ ...rest, on_day: on, times })
          .onConflict((conflict) =>
            conflict
              .columns(["on_day", "operation", "class", "outcome"])
              .doUpdateSet((old) => ({ times: old("guard_stops.times", "+", times) })),
          )
          .execute();
      }
    },

    /** All counts, the newest day first. */
    async list(): Promise<readonly GuardCount[]> {
      const rows = await database
        .selectFrom("guard_stops")
        .selectAll()
        .orderBy("on_day", "desc")
        .orderBy("operation")
        .orderBy("class")
        .execute();
      return rows.map(({ on_day: on, ...rest }) => ({ on, ...rest }));
    },
  };
}
