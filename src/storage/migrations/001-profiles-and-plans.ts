import type { Kysely, Migration } from "kysely";

/** Profiles with the text they were read from, and plans. */
export const profilesAndPlans: Migration = {
  async up(database: Kysely<never>) {
    await database.schema
      .createTable("profiles")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("summary", "text", (column) => column.notNull())
      .addColumn("profile", "text", (column) => column.notNull())
      .addColumn("document", "text", (column) => column.notNull())
      .execute();
    await database.schema
      .createTable("plans")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("profile_id", "text", (column) => column.notNull())
      .addColumn("plan", "text", (column) => column.notNull())
      .execute();
    await database.schema.createIndex("plans_by_profile").on("plans").column("profile_id").execute();
  },
  async down(database: Kysely<never>) {
    await database.schema.dropTable("plans").execute();
    await database.schema.dropTable("profiles").execute();
  },
};
