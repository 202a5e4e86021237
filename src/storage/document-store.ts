import type { Kysely } from "kysely";
import { AppError } from "#src/kernel/index.ts";
import type { Tables } from "./tables.ts";

const UPDATE_ATTEMPTS = 10;

interface DocumentKind<T> {
  readonly table: "evaluations" | "studies" | "attempts" | "items" | "hooks";
  /** Opens what was stored at any age. */
  readonly read: (stored: unknown) => T;
}

/** Whole documents in, whole documents out, by id: each save is one statement, so no half of one is ever stored. */
export function documentStore<T extends { readonly id: string }>(
  database: Kysely<Tables>,
  { table, read }: DocumentKind<T>,
) {
  return {
    /** Stores a document, replacing one with the same id. */
    async save(document: T): Promise<void> {
      const row = { id: document.id, document: JSON.stringify(document) };
      await database
        .insertInto(table)
        .values({ ...row, revision: 1 })
        .onConflict((conflict) =>
          conflict
            .column("id")
            .doUpdateSet((old) => ({ ...row, revision: old(`${table}.revision`, "+", 1) })),
        )
        .execute();
    },

    /** Stores all of them or none. */
    async saveAll(documents: readonly T[]): Promise<void> {
      await database.transaction().execute(async (transaction) => {
        const store = documentStore(transaction, { table, read });
        for (const document of documents) await store.save(document);
      });
    },

    async load(id: string): Promise<T | undefined> {
      const row = await database.selectFrom(table).select("document").where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : read(JSON.parse(row.document));
    },

    /** All, by id. */
    async list(): Promise<readonly T[]> {
      const rows = await database.selectFrom(table).select("document").orderBy("id").execute();
      return rows.map((row) => read(JSON.parse(row.document)));
    },

    /** Changes a stored document; a change made meanwhile elsewhere is kept and built upon. */
    async update(id: string, change: (document: T) => T): Promise<T | undefined> {
      for (let attempt = 0; attempt < UPDATE_ATTEMPTS; attempt += 1) {
        const row = await database
          .selectFrom(table)
          .select(["document", "revision"])
          .where("id", "=", id)
          .executeTakeFirst();
        if (row === undefined) return undefined;
        const changed = change(read(JSON.parse(row.document)));
        const { numUpdatedRows } = await database
          .updateTable(table)
          .set({ document: JSON.stringify(changed), revision: row.revision + 1 })
          .where("id", "=", id)
          .where("revision", "=", row.revision)
          .executeTakeFirst();
        if (numUpdatedRows === 1n) return changed;
      }
      throw new AppError("conflict", { kind: table, id });
    },

    async remove(id: string): Promise<boolean> {
      const { numDeletedRows } = await database.deleteFrom(table).where("id", "=", id).executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
