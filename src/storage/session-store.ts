import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

interface StoredSession {
  /** SHA-256 of what its holder has. */
  readonly id: string;
  readonly account: string;
  readonly kind: "session" | "token" | "invitation";
  /** ISO 8601 in UTC: later ones sort later. */
  readonly expiresAt: string;
  readonly label: string;
}

/** What accounts are signed in with: sessions, tokens for programs, and links to join. */
export function sessionStore(database: Kysely<Tables>) {
  return {
    async add({ account, expiresAt, ...rest }: StoredSession): Promise<void> {
      await database
        .insertInto("sessions")
        .values({ ...rest, account_id: account, expires_at: expiresAt })
        .execute();
    },

    /** One of a kind that still counts at a moment. */
    async find(id: string, kind: StoredSession["kind"], moment: string): Promise<StoredSession | undefined> {
      const row = await database
        .selectFrom("sessions")
        .selectAll()
        .where("id", "=", id)
        .where("kind", "=", kind)
        .where("expires_at", ">", moment)
        .executeTakeFirst();
      return row === undefined ? undefined : fromRow(row);
    },

    /** All of an account, the longest lasting first. */
    async ofAccount(account: string): Promise<readonly StoredSession[]> {
      const rows = await database
        .selectFrom("sessions")
        .selectAll()
        .where("account_id", "=", account)
        .orderBy("expires_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(fromRow);
    },

    async extend(id: string, expiresAt: string): Promise<void> {
      await database.updateTable("sessions").set({ expires_at: expiresAt }).where("id", "=", id).execute();
    },

    /** Ends one; of two who end it at once one is told true. */
    async end(id: string): Promise<boolean> {
      const { numDeletedRows } = await database
        .deleteFrom("sessions")
        .where("id", "=", id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    /** Ends all of an account, of every kind. */
    async endAll(account: string): Promise<void> {
      await database.deleteFrom("sessions").where("account_id", "=", account).execute();
    },

    /** Forgets those that no longer count at a moment. */
    async purge(moment: string): Promise<void> {
      await database.deleteFrom("sessions").where("expires_at", "<=", moment).execute();
    },
  };
}

function fromRow(row: Tables["sessions"]): StoredSession {
  const { account_id: account, expires_at: expiresAt, ...rest } = row;
  return { ...rest, account, expiresAt };
}
