import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "../tables.ts";

/** Connections held open to one server. */
const POOL_SIZE = 10;

/** Opens a Postgres database by its connection string. The string is never logged: it may hold a password. */
export function openPostgres(connectionString: string): Kysely<Tables> {
  const pool = new pg.Pool({ connectionString, max: POOL_SIZE });
  // An idle connection that breaks must not end the process; the next query reports what is wrong.
  pool.on("error", () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
