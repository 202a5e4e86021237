import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

interface StoredAccount {
  readonly id: string;
  readonly login: string;
  readonly revision: number;
  /** The account as JSON text. */
  readonly document: string;
}

/** The accounts of a shared server. Two never have the same login; a change names the revision it was made from. */
export function accountStore(database: Kysely<Tables>) {
  return {
    /** Keeps a new account; false when its login is taken. */
    async add(account: Omit<StoredAccount, "revision">): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto("accounts")
        .values({ ...account, revision: 1 })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return Number(numInsertedOrUpdatedRows) === 1;
    },

    load(id: string): Promise<StoredAccount | undefined> {
      return database.selectFrom("accounts").selectAll().where("id", "=", id).executeTakeFirst();
    },

    withLogin(login: string): Promise<StoredAccount | undefined> {
      return database.selectFrom("accounts").selectAll().where("login", "=", login).executeTakeFirst();
    },

    /** All, by login. */
    list(): Promise<readonly StoredAccount[]> {
      return database.selectFrom("accounts").selectAll().orderBy("login").execute();
    },

    /** Replaces the document; false when somebody changed it since that revision, or it is gone. */
    async replace(id: string, revision: number, document: string): Promise<boolean> {
      const { numUpdatedRows } = await database
        .updateTable("accounts")
        .set({ document, revision: revision + 1 })
        .where("id", "=", id)
        .where("revision", "=", revision)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async remove(id: string): Promise<boolean> {
      const { numDeletedRows } = await database
        .deleteFrom("accounts")
        .where("id", "=", id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
