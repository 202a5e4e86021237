import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Keys that sign a person's packets: made once, kept with the person's data, deleted with it, never exported. */
export function keyStore(database: Kysely<Tables>) {
  return {
    /** The stored key, or the given one when there is none yet; two processes at once agree on one. */
    async loadOrKeep(id: string, fresh: () => string): Promise<string> {
      const stored = await load(id);
      if (stored !== undefined) return stored;
      const made = fresh();
      await database
        .insertInto("keys")
        .values({ id, secret: made })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
      return (await load(id)) ?? made;
    },
  };

  async function load(id: string): Promise<string | undefined> {
    const row = await database.selectFrom("keys").select("secret").where("id", "=", id).executeTakeFirst();
    return row?.secret;
  }
}
