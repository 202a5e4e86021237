export { migrateDown } from "./migrate.ts";
export { openStorage, storageOver } from "./open-storage.ts";
export type { Storage } from "./open-storage.ts";
export { openPostgres } from "./postgres/open-postgres.ts";
export { openSqlite } from "./sqlite/open-sqlite.ts";
