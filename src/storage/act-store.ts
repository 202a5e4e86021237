import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** One link of a project's chain: the act as text, letter by letter as it was hashed. */
interface StoredAct {
  readonly seq: number;
  readonly hash: string;
  readonly act: string;
}

/** Rows in one statement: both engines bound how many values a statement may carry. */
const CHUNK = 500;

class PlaceTaken extends Error {}

/** The chains of all projects. Rows are only ever added, until a project is deleted whole. */
export function actStore(database: Kysely<Tables>) {
  return {
    /** Projects that have a chain, by id. */
    async projects(): Promise<readonly string[]> {
      const rows = await database
        .selectFrom("acts")
        .select("project_id")
        .where("seq", "=", 1)
        .orderBy("project_id")
        .execute();
      return rows.map((row) => row.project_id);
    },

    /** Acts after a place in a chain, in order. */
    async since(project: string, seq: number): Promise<readonly StoredAct[]> {
      return await database
        .selectFrom("acts")
        .select(["seq", "hash", "act"])
        .where("project_id", "=", project)
        .where("seq", ">", seq)
        .orderBy("seq")
        .execute();
    },

    /** Appends all or none; false when somebody else was first at one of these places. */
    async append(project: string, acts: readonly StoredAct[]): Promise<boolean> {
      const [only, ...more] = acts;
      // One act is one statement, whole by itself: nothing stays locked while others wait their turn.
      if (only !== undefined && more.length === 0) {
        const { numInsertedOrUpdatedRows } = await database
          .insertInto("acts")
          .values({ project_id: project, ...only })
          .onConflict((conflict) => conflict.columns(["project_id", "seq"]).doNothing())
          .executeTakeFirst();
        return Number(numInsertedOrUpdatedRows) === 1;
      }
      try {
        await database.transaction().execute(async (transaction) => {
          for (let from = 0; from < acts.length; from += CHUNK) {
            const rows = acts.slice(from, from + CHUNK).map((act) => ({ project_id: project, ...act }));
            const { numInsertedOrUpdatedRows } = await transaction
              .insertInto("acts")
              .values(rows)
              .onConflict((conflict) => conflict.columns(["project_id", "seq"]).doNothing())
              .executeTakeFirst();
            if (Number(numInsertedOrUpdatedRows) !== rows.length) throw new PlaceTaken();
          }
        });
        return true;
      } catch (error) {
        if (error instanceof PlaceTaken) return false;
        throw error;
      }
    },

    /** Which account stands behind a pseudonym. */
    async people(project: string): Promise<readonly { readonly person: string; readonly account: string }[]> {
      const rows = await database
        .selectFrom("project_people")
        .select(["person", "account_id"])
        .where("project_id", "=", project)
        .orderBy("person")
        .execute();
      return rows.map((row) => ({ person: row.person, account: row.account_id }));
    },

    /** Ties a pseudonym to an account; false when either is taken. */
    async addPerson(project: string, person: string, account: string): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto("project_people")
        .values({ project_id: project, person, account_id: account })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return Number(numInsertedOrUpdatedRows) === 1;
    },

    /** Forgets who a pseudonym is. */
    async forgetPerson(project: string, person: string): Promise<void> {
      await database
        .deleteFrom("project_people")
        .where("project_id", "=", project)
        .where("person", "=", person)
        .execute();
    },

    async remove(project: string): Promise<boolean> {
      return await database.transaction().execute(async (transaction) => {
        await transaction.deleteFrom("project_people").where("project_id", "=", project).execute();
        const { numDeletedRows } = await transaction
          .deleteFrom("acts")
          .where("project_id", "=", project)
          .executeTakeFirst();
        return numDeletedRows > 0n;
      });
    },
  };
}
