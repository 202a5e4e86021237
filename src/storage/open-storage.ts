import { join } from "node:path";
import type { Kysely } from "kysely";
import { readKeptEvaluation } from "#src/evaluation/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { readAttempt } from "#src/practice/index.ts";
import { hookSchema } from "#src/projects/index.ts";
import { readCaseStudy } from "#src/proof/index.ts";
import { reviewItemSchema } from "#src/review/index.ts";
import { accountStore } from "./account-store.ts";
import { actStore } from "./act-store.ts";
import { dataFolder, prepareDataFolder } from "./data-folder.ts";
import { documentStore } from "./document-store.ts";
import { guardLog } from "./guard-log.ts";
import { keyStore } from "./key-store.ts";
import { migrateUp } from "./migrate.ts";
import { planStore } from "./plan-store.ts";
import { profileStore } from "./profile-store.ts";
import { sessionStore } from "./session-store.ts";
import type { Tables } from "./tables.ts";

/** A person's data, open. Close it when done. */
export type Storage = Awaited<ReturnType<typeof storageOver>>;

interface Deleted {
  readonly profiles: number;
  readonly plans: number;
  readonly evaluations: number;
  readonly studies: number;
  readonly attempts: number;
  readonly items: number;
  readonly projects: number;
}

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
    evaluations: documentStore(database, { table: "evaluations", read: readKeptEvaluation }),
    studies: documentStore(database, { table: "studies", read: readCaseStudy }),
    keys: keyStore(database),
    attempts: documentStore(database, { table: "attempts", read: readAttempt }),
    items: documentStore(database, { table: "items", read: (stored) => reviewItemSchema.parse(stored) }),
    hooks: documentStore(database, { table: "hooks", read: (stored) => hookSchema.parse(stored) }),
    acts: actStore(database),
    guardLog: guardLog(database),
    accounts: accountStore(database),
    sessions: sessionStore(database),
    /** Removes everything, all or nothing; says how much it was. */
    async deleteEverything(): Promise<Deleted> {
      const deleted = await database.transaction().execute(async (transaction) => {
        const counts = {
          profiles: 0,
          plans: 0,
          evaluations: 0,
          studies: 0,
          attempts: 0,
          items: 0,
          projects: 0,
        };
        for (const table of ["plans", "profiles", "evaluations", "studies", "attempts", "items"] as const) {
          const { numDeletedRows } = await transaction.deleteFrom(table).executeTakeFirst();
          counts[table] = Number(numDeletedRows);
        }
        const chains = await transaction
          .selectFrom("acts")
          .select("project_id")
          .where("seq", "=", 1)
          .execute();
        counts.projects = chains.length;
        for (const table of [
          "keys",
          "acts",
          "project_people",
          "hooks",
          "guard_stops",
          "sessions",
          "accounts",
        ] as const)
          await transaction.deleteFrom(table).execute();
        return counts;
      });
      await scrub();
      return deleted;
    },
    close: () => database.destroy(),
  };
}
