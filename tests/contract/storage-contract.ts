import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateDown, storageOver } from "#src/storage/index.ts";
import type { Storage } from "#src/storage/index.ts";
import { aCaseStudy, aPlan, aProfileRecord } from "../support/records.ts";

type Opened = Parameters<typeof storageOver>[0];

/** What every engine must do alike. `open` gives a connection to the same database each time. */
export function storageContract(engine: string, open: () => Opened): void {
  describe(`storage on ${engine}`, () => {
    let storage: Storage;
    let other: Storage;
    beforeAll(async () => {
      [storage, other] = await Promise.all([storageOver(open()), storageOver(open())]);
    });
    afterAll(async () => {
      await storage.close();
      await other.close();
    });

    it("gives back exactly what was saved, odd characters included", async () => {
      const record = aProfileRecord(
        randomUUID(),
        "NUL \u0000, lone \ud800, emoji 🩺, quotes ' \" \\ and ümlaut",
      );
      await storage.profiles.save(record);
      expect(await other.profiles.load(record.profile.id)).toEqual(record);
    });

    it("replaces a profile with the same id and lists it once", async () => {
      const id = randomUUID();
      await storage.profiles.save(aProfileRecord(id, "first"));
      await storage.profiles.save(aProfileRecord(id, "second"));
      const listed = (await other.profiles.list()).filter((summary) => summary.id === id);
      expect(listed.map((summary) => summary.headline)).toEqual(["second"]);
    });

    it("answers nothing for an id it does not hold", async () => {
      expect(await storage.profiles.load("none")).toBeUndefined();
      expect(await storage.profiles.update("none", (record) => record)).toBeUndefined();
      expect(await storage.profiles.remove("none")).toBe(false);
      expect(await storage.plans.load("none")).toBeUndefined();
      expect(await storage.plans.remove("none")).toBe(false);
    });

    it("loses no change when two connections change one plan at once", async () => {
      const plan = aPlan(randomUUID(), "p-both");
      await storage.plans.save(plan);
      const tick = (store: Storage, task: string) =>
        store.plans.update(plan.id, (current) => ({ ...current, done: [...current.done, task] }));
      await Promise.all([
        ...Array.from({ length: 4 }, (_, turn) => tick(storage, `a${turn}`)),
        ...Array.from({ length: 4 }, (_, turn) => tick(other, `b${turn}`)),
      ]);
      const after = await storage.plans.load(plan.id);
      expect(after?.done.toSorted()).toEqual(["a0", "a1", "a2", "a3", "b0", "b1", "b2", "b3"]);
    });

    it("removes a profile's plans with it, and no others", async () => {
      const [mine, another] = [randomUUID(), randomUUID()];
      await storage.profiles.save(aProfileRecord(mine, "mine"));
      await storage.plans.save(aPlan(`plan-${mine}`, mine));
      await storage.plans.save(aPlan(`plan-${another}`, another));
      expect(await storage.profiles.remove(mine)).toBe(true);
      expect(await storage.plans.list(mine)).toEqual([]);
      expect(await storage.plans.list(another)).toHaveLength(1);
    });

    it("keeps a piece of proof whole, and no change to it is lost when two are made at once", async () => {
      const study = aCaseStudy(randomUUID(), "odd \u0000 \ud800 🩺");
      await storage.studies.save(study);
      expect(await other.studies.load(study.id)).toEqual(study);
      const add = (store: Storage, label: string) =>
        store.studies.update(study.id, (now) => ({
          ...now,
          links: [...now.links, { label, url: "https://example.org" }],
        }));
      await Promise.all([add(storage, "a"), add(other, "b"), add(storage, "c"), add(other, "d")]);
      const labels = (await storage.studies.load(study.id))?.links.map(({ label }) => label).toSorted();
      expect(labels).toEqual(["a", "b", "c", "d"]);
      expect(await storage.studies.remove(study.id)).toBe(true);
      expect(await other.studies.load(study.id)).toBeUndefined();
    });

    it("keeps the first of two secrets made at once", async () => {
      const id = randomUUID();
      const kept = await Promise.all(
        [storage, other].map((store, turn) => store.keys.loadOrKeep(id, () => `secret ${turn}`)),
      );
      expect(new Set(kept).size).toBe(1);
    });

    it("takes a hostile id as a value, never as SQL", async () => {
      const id = "x'; drop table profiles; --";
      await storage.profiles.save(aProfileRecord(id, "safe"));
      expect((await storage.profiles.load(id))?.profile.headline).toBe("safe");
      expect(await storage.profiles.remove(id)).toBe(true);
    });

    it("deletes everything and says how much", async () => {
      await storage.profiles.save(aProfileRecord(randomUUID(), "last"));
      const [profiles, plans] = [await storage.profiles.list(), await storage.plans.list()];
      const studies = await storage.studies.list();
      const secret = await storage.keys.loadOrKeep("packets", () => "first");
      expect(await storage.deleteEverything()).toEqual({
        profiles: profiles.length,
        plans: plans.length,
        evaluations: 0,
        studies: studies.length,
        attempts: 0,
        items: 0,
        projects: 0,
      });
      expect(await other.studies.list()).toEqual([]);
      expect(await other.keys.loadOrKeep("packets", () => `not ${secret}`)).toBe(`not ${secret}`);
      expect(await other.profiles.list()).toEqual([]);
      expect(await other.plans.list()).toEqual([]);
    });

    describe("accounts", () => {
      const document = "{}";

      it("have one login each, and lose no change to another made from the same revision", async () => {
        const [id, login] = [randomUUID(), `nurse-${randomUUID()}`];
        const added = await Promise.all(
          [storage, other].map((store, turn) =>
            store.accounts.add({ id: turn === 0 ? id : randomUUID(), login, document }),
          ),
        );
        expect(added.filter(Boolean)).toHaveLength(1);
        const kept = await other.accounts.withLogin(login);
        if (kept === undefined) throw new Error("nothing was kept");
        const replaced = await Promise.all(
          [storage, other].map((store, turn) => store.accounts.replace(kept.id, kept.revision, `[${turn}]`)),
        );
        expect(replaced.filter(Boolean)).toHaveLength(1);
        expect((await storage.accounts.load(kept.id))?.revision).toBe(kept.revision + 1);
        expect(await storage.accounts.remove(kept.id)).toBe(true);
        expect(await other.accounts.withLogin(login)).toBeUndefined();
      });

      it("are signed in until a moment, as one kind, and end one by one or all together", async () => {
        const [account, another] = [randomUUID(), randomUUID()];
        const expiresAt = "2026-11-21T12:00:00.000Z";
        const add = (of: string, kind: "session" | "invitation", id = randomUUID()) =>
          storage.sessions.add({ id, account: of, kind, expiresAt, label: "" }).then(() => id);
        const [first, link, kept] = [
          await add(account, "session"),
          await add(account, "invitation"),
          await add(another, "session"),
        ];
        expect((await other.sessions.find(first, "session", "2026-11-21T11:59:59.999Z"))?.account).toBe(
          account,
        );
        expect(await other.sessions.find(first, "invitation", "2026-11-21T11:00:00.000Z")).toBeUndefined();
        expect(await other.sessions.find(first, "session", expiresAt)).toBeUndefined();
        await storage.sessions.extend(first, "2026-11-22T00:00:00.000Z");
        expect(await other.sessions.find(first, "session", expiresAt)).toBeDefined();
        const ended = await Promise.all([storage, other].map((store) => store.sessions.end(link)));
        expect(ended.filter(Boolean)).toHaveLength(1);
        await storage.sessions.endAll(account);
        expect(await other.sessions.ofAccount(account)).toEqual([]);
        expect((await other.sessions.ofAccount(another)).map(({ id }) => id)).toEqual([kept]);
        await storage.sessions.purge(expiresAt);
        expect(await other.sessions.ofAccount(another)).toEqual([]);
      });

      it("go when everything is deleted", async () => {
        const id = randomUUID();
        await storage.accounts.add({ id, login: id, document });
        await storage.sessions.add({ id, account: id, kind: "token", expiresAt: "2999", label: "" });
        await storage.deleteEverything();
        expect(await other.accounts.list()).toEqual([]);
        expect(await other.sessions.ofAccount(id)).toEqual([]);
      });
    });

    it("undoes its migrations and does them again", async () => {
      const database = open();
      const down = await migrateDown(database);
      expect(down.error).toBeUndefined();
      expect(await tablesExist(database)).toBe(false);
      const again = await storageOver(database);
      expect(await again.profiles.list()).toEqual([]);
      await again.close();
    });
  });
}

async function tablesExist(database: Kysely<never> | Opened): Promise<boolean> {
  try {
    await sql`select 1 from profiles`.execute(database as Opened);
    return true;
  } catch {
    return false;
  }
}
