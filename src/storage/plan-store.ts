import type { Kysely } from "kysely";
import { AppError } from "#src/kernel/index.ts";
import { readPlan } from "#src/plan/index.ts";
import type { Plan } from "#src/plan/index.ts";
import type { Tables } from "./tables.ts";

const UPDATE_ATTEMPTS = 10;

/** Whole plans in, whole plans out. */
export function planStore(database: Kysely<Tables>) {
  return {
    /** Stores a plan, replacing one with the same id. */
    async save(plan: Plan): Promise<void> {
      const row = { id: plan.id, profile_id: plan.profileId, plan: JSON.stringify(plan) };
      await database
        .insertInto("plans")
        .values({ ...row, revision: 1 })
        .onConflict((conflict) =>
          conflict.column("id").doUpdateSet((old) => ({ ...row, revision: old("plans.revision", "+", 1) })),
        )
        .execute();
    },

    async load(id: string): Promise<Plan | undefined> {
      const row = await database.selectFrom("plans").select("plan").where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : readPlan(JSON.parse(row.plan));
    },

    /** Plans of one profile, or all, by id. */
    async list(profileId?: string): Promise<readonly Plan[]> {
      const all = database.selectFrom("plans").select("plan").orderBy("id");
      const rows = await (profileId === undefined ? all : all.where("profile_id", "=", profileId)).execute();
      return rows.map((row) => readPlan(JSON.parse(row.plan)));
    },

    /** Changes a stored plan; a tick made meanwhile elsewhere is kept and built upon. */
    async update(id: string, change: (plan: Plan) => Plan): Promise<Plan | undefined> {
      for (let attempt = 0; attempt < UPDATE_ATTEMPTS; attempt += 1) {
        const row = await database
          .selectFrom("plans")
          .select(["plan", "revision"])
          .where("id", "=", id)
          .executeTakeFirst();
        if (row === undefined) return undefined;
        const changed = change(readPlan(JSON.parse(row.plan)));
        const { numUpdatedRows } = await database
          .updateTable("plans")
          .set({ plan: JSON.stringify(changed), revision: row.revision + 1 })
          .where("id", "=", id)
          .where("revision", "=", row.revision)
          .executeTakeFirst();
        if (numUpdatedRows === 1n) return changed;
      }
      throw new AppError("conflict", { kind: "plan", id });
    },

    async remove(id: string): Promise<boolean> {
      const { numDeletedRows } = await database.deleteFrom("plans").where("id", "=", id).executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
