import { join } from "node:path";
import type { Kysely } from "kysely";
import { AppError } from "#src/kernel/index.ts";
import { dataFolder, prepareDataFolder } from "./data-folder.ts";
import { migrateUp } from "./migrate.ts";
import { planStore } from "./plan-store.ts";
import { profileStore } from "./profile-store.ts";
import type { Tables } from "./tables.ts";

/** A person's data, open. Close it when done. */
export type Storage = Awaited<ReturnType<typeof storageOver>>;

/** Opens Postgres when `DATABASE_URL` is set, else the SQLite file in the data folder. */
export async function openStorage(): Promise<Storage> {
  const url = process.env["DATABASE_URL"];
  if (url !== undefined && url !== "") {
    const { openPostgres } = await import("./postgres/open-postgres.ts");
    return storageOver(openPostgres(url));
  }
  const { openSqlite, scrubSqlite } = await import("./sqlite/open-sqlite.ts");
  const file = join(prepareDataFolder(dataFolder()), "clerkship.sqlite");
  const database = openOrThrow(() => openSqlite(file));
  return storageOver(database, () => scrubSqlite(database));
}

function openOrThrow(open: () => Kysely<Tables>): Kysely<Tables> {
  try {
    return open();
  } catch (cause) {
    throw new AppError("unavailable", { kind: "data-file", id: "clerkship.sqlite" }, { cause });
  }
}

/**
 * The stores over an open database, its tables brought up to date. `scrub` removes what deleted rows leave behind in
 * files the engine keeps on the person's own disk.
 */
export async function storageOver(
  database: Kysely<Tables>,
  scrub: () => Promise<void> = async () => undefined,
) {
  await migrateUp(database);
  return {
    profiles: profileStore(database),
    plans: planStore(database),
    /** Removes everything, all or nothing; says how much it was. */
    async deleteEverything(): Promise<{ profiles: number; plans: number }> {
      const deleted = await database.transaction().execute(async (transaction) => {
        const plans = await transaction.deleteFrom("plans").executeTakeFirst();
        const profiles = await transaction.deleteFrom("profiles").executeTakeFirst();
        return { profiles: Number(profiles.numDeletedRows), plans: Number(plans.numDeletedRows) };
      });
      await scrub();
      return deleted;
    },
    close: () => database.destroy(),
  };
}
