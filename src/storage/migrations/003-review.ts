import type { Kysely, Migration } from "kysely";

const DOCUMENTS = ["attempts", "items", "hooks"];

/** Practice, review projects as chains of acts, the accounts of a shared server, and how often the guard stopped a text. */
export const review: Migration = {
  async up(database: Kysely<never>) {
    for (const table of DOCUMENTS) {
      await database.schema
        .createTable(table)
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("revision", "integer", (column) => column.notNull())
        .addColumn("document", "text", (column) => column.notNull())
        .execute();
    }
    // One row an act; the key lets two writers never both append the same place of a chain.
    await database.schema
      .createTable("acts")
      .addColumn("project_id", "text", (column) => column.notNull())
      .addColumn("seq", "integer", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .addColumn("act", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("acts_in_order", ["project_id", "seq"] as never)
      .execute();
    // Who a pseudonym of a project is: apart from the chain, so that it can be forgotten while the chain stays whole.
    await database.schema
      .createTable("project_people")
      .addColumn("project_id", "text", (column) => column.notNull())
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("account_id", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("one_person", ["project_id", "person"] as never)
      .addUniqueConstraint("one_account", ["project_id", "account_id"] as never)
      .execute();
    await database.schema
      .createTable("accounts")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("login", "text", (column) => column.notNull().unique())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("document", "text", (column) => column.notNull())
      .execute();
    await database.schema
      .createTable("sessions")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("account_id", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("expires_at", "text", (column) => column.notNull())
      .addColumn("label", "text", (column) => column.notNull())
      .execute();
    await database.schema
      .createTable("guard_stops")
      .addColumn("on_day", "text", (column) => column.notNull())
      .addColumn("operation", "text", (column) => column.notNull())
      .addColumn("class", "text", (column) => column.notNull())
      .addColumn("outcome", "text", (column) => column.notNull())
      .addColumn("times", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("one_count", ["on_day", "operation", "class", "outcome"] as never)
      .execute();
  },
  async down(database: Kysely<never>) {
    for (const table of [
      "guard_stops",
      "sessions",
      "accounts",
      "project_people",
      "acts",
      ...DOCUMENTS.toReversed(),
    ])
      await database.schema.dropTable(table).execute();
  },
};
