import type { Kysely } from "kysely";
import { AppError } from "#src/kernel/index.ts";
import { documentTextSchema, readProfile } from "#src/profile/index.ts";
import type { DocumentText, Profile } from "#src/profile/index.ts";
import type { ProfileRow, Tables } from "./tables.ts";

/** A profile with the text its spans point into. */
export interface ProfileRecord {
  readonly profile: Profile;
  readonly document: DocumentText;
}

/** What a list shows of a profile. */
export interface ProfileSummary {
  readonly id: string;
  readonly headline: string;
  readonly importedOn: string;
  readonly claims: number;
}

/** Tries before an update gives up because others keep changing the same record. */
const UPDATE_ATTEMPTS = 10;

/** Whole profiles in, whole profiles out: each save is one statement, so no half of one is ever stored. */
export function profileStore(database: Kysely<Tables>) {
  return {
    /** Stores a profile, replacing one with the same id. */
    async save(record: ProfileRecord): Promise<void> {
      const row = toRow(record);
      await database
        .insertInto("profiles")
        .values({ ...row, revision: 1 })
        .onConflict((conflict) =>
          conflict
            .column("id")
            .doUpdateSet((old) => ({ ...row, revision: old("profiles.revision", "+", 1) })),
        )
        .execute();
    },

    async load(id: string): Promise<ProfileRecord | undefined> {
      const row = await database.selectFrom("profiles").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : fromRow(row);
    },

    /** Every profile, the latest import first. */
    async list(): Promise<readonly ProfileSummary[]> {
      const rows = await database.selectFrom("profiles").select(["id", "summary"]).orderBy("id").execute();
      return rows
        .map((row) => ({ id: row.id, ...(JSON.parse(row.summary) as Omit<ProfileSummary, "id">) }))
        .toSorted((a, b) => b.importedOn.localeCompare(a.importedOn));
    },

    /** Changes a stored profile; a change made meanwhile by another process is kept and built upon. */
    async update(
      id: string,
      change: (record: ProfileRecord) => ProfileRecord,
    ): Promise<ProfileRecord | undefined> {
      for (let attempt = 0; attempt < UPDATE_ATTEMPTS; attempt += 1) {
        const row = await database.selectFrom("profiles").selectAll().where("id", "=", id).executeTakeFirst();
        if (row === undefined) return undefined;
        const changed = change(fromRow(row));
        const { numUpdatedRows } = await database
          .updateTable("profiles")
          .set({ ...toRow(changed), revision: row.revision + 1 })
          .where("id", "=", id)
          .where("revision", "=", row.revision)
          .executeTakeFirst();
        if (numUpdatedRows === 1n) return changed;
      }
      throw new AppError("conflict", { kind: "profile", id });
    },

    /** Removes a profile and its plans together. */
    async remove(id: string): Promise<boolean> {
      return database.transaction().execute(async (transaction) => {
        await transaction.deleteFrom("plans").where("profile_id", "=", id).execute();
        const { numDeletedRows } = await transaction
          .deleteFrom("profiles")
          .where("id", "=", id)
          .executeTakeFirst();
        return numDeletedRows > 0n;
      });
    },
  };
}

function toRow({ profile, document }: ProfileRecord): Omit<ProfileRow, "revision"> {
  const summary = {
    headline: profile.headline,
    importedOn: profile.importedOn,
    claims: profile.claims.length,
  };
  return {
    id: profile.id,
    summary: JSON.stringify(summary),
    profile: JSON.stringify(profile),
    document: JSON.stringify(document),
  };
}

function fromRow(row: ProfileRow): ProfileRecord {
  return {
    profile: readProfile(JSON.parse(row.profile)),
    document: documentTextSchema.parse(JSON.parse(row.document)),
  };
}
