import type { Kysely, MigrationResultSet } from "kysely";
import { Migrator, NO_MIGRATIONS } from "kysely";
import { AppError } from "#src/kernel/index.ts";
import { migrations } from "./migrations/index.ts";
import type { Tables } from "./tables.ts";

const ATTEMPTS = 8;
const PAUSE_MS = 120;

/**
 * Brings the tables up to date. Two processes may open a new file at once; SQLite has no lock around Kysely's
 * migrations, so the one that comes second fails on a table that exists by then, tries again and finds the work done.
 */
export async function migrateUp(database: Kysely<Tables>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { error } = await migratorFor(database).migrateToLatest();
    if (error === undefined) return;
    if (attempt === ATTEMPTS)
      throw new AppError("unavailable", { kind: "database", id: "migration" }, { cause: error });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
  }
}

/** Undoes every migration, the last first; people's data goes with it. For tests and for moving away. */
export async function migrateDown(database: Kysely<Tables>): Promise<MigrationResultSet> {
  return migratorFor(database).migrateTo(NO_MIGRATIONS);
}

function migratorFor(database: Kysely<Tables>): Migrator {
  return new Migrator({ db: database, provider: { getMigrations: async () => ({ ...migrations }) } });
}
