import { chmodSync, existsSync } from "node:fs";
import { Kysely, SqliteDialect, sql } from "kysely";
import Database from "libsql";
import type { Tables } from "../tables.ts";

/** Milliseconds a statement waits for another process before it fails. */
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Opens the file, creating it readable by its owner alone. WAL lets other processes read and write the same file;
 * full sync means that what was acknowledged survives a power cut.
 */
export function openSqlite(file: string): Kysely<Tables> {
  const isNew = !existsSync(file);
  const database = new Database(file);
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("secure_delete = ON");
  if (isNew && process.platform !== "win32") chmodSync(file, 0o600);
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
}

/** Empties the write-ahead log and the free pages, so that deleted words are gone from the disk too. */
export async function scrubSqlite(database: Kysely<Tables>): Promise<void> {
  await sql`vacuum`.execute(database);
  await sql`pragma wal_checkpoint(truncate)`.execute(database);
}
