export { dataFolder, prepareDataFolder } from "./data-folder.ts";
export { migrateDown, migrateUp } from "./migrate.ts";
export { openStorage, storageOver } from "./open-storage.ts";
export type { Storage } from "./open-storage.ts";
export { openPostgres } from "./postgres/open-postgres.ts";
export { openSqlite, scrubSqlite } from "./sqlite/open-sqlite.ts";
