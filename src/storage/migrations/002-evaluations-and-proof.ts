import type { Kysely, Migration } from "kysely";

/** Evaluation reports, pieces of proof, and the key that signs packets. */
export const evaluationsAndProof: Migration = {
  async up(database: Kysely<never>) {
    for (const table of ["evaluations", "studies"]) {
      await database.schema
        .createTable(table)
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("revision", "integer", (column) => column.notNull())
        .addColumn("document", "text", (column) => column.notNull())
        .execute();
    }
    await database.schema
      .createTable("keys")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("secret", "text", (column) => column.notNull())
      .execute();
  },
  async down(database: Kysely<never>) {
    for (const table of ["keys", "studies", "evaluations"]) await database.schema.dropTable(table).execute();
  },
};
