import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Ports, Who } from "#src/operations/index.ts";
import { accountSecrets } from "#src/outside/accounts/secrets.ts";
import { sha256 } from "#src/outside/index.ts";
import { CHAIN_START, linkActs } from "#src/projects/index.ts";
import type { Act, Link } from "#src/projects/index.ts";
import { openSqlite, storageOver } from "#src/storage/index.ts";
import type { Storage } from "#src/storage/index.ts";

/** A database with one project whose acts a test writes, and ports over it. */
export interface StoredProject {
  readonly id: string;
  readonly file: string;
  readonly storage: Storage;
  /** As the lead, on their own machine unless somebody is named. */
  ports(who?: Who): Ports;
  readonly clock: { now: number };
  tell(by: string, deeds: readonly Act[]): Promise<void>;
  close(): Promise<void>;
}

export const START = Date.parse("2026-11-21T09:00:00.000Z");

/** The project of the person at their own machine, "r1", as these acts begin it. */
export async function aStoredProject(
  begin: readonly Act[],
  more: Partial<Ports> = {},
): Promise<StoredProject> {
  const folder = mkdtempSync(join(tmpdir(), "clerkship-project-"));
  const file = join(folder, "project.sqlite");
  const storage = await storageOver(openSqlite(file));
  const id = "r-0123456789ab";
  const clock = { now: START };
  const ports = {
    storage: async () => storage,
    secrets: accountSecrets({ N: 16, r: 1, p: 1 }),
    sha256,
    today: () => "2026-11-21" as CalendarDate,
    now: () => new Date(clock.now).toISOString(),
    randomId: () => randomBytes(16).toString("hex"),
    outsideHosts: { models: [], hooks: [] },
    ...more,
  } as unknown as Ports;
  let known: Pick<Link, "seq" | "hash"> = CHAIN_START;
  const tell = async (by: string, deeds: readonly Act[]) => {
    known = (await storage.acts.since(id, known.seq)).at(-1) ?? known;
    const made = await linkActs(known, deeds, { project: id, at: ports.now(), by, guideline: 1 }, sha256);
    if (!(await storage.acts.append(id, made))) throw new Error("somebody else was first");
  };
  await storage.acts.addPerson(id, "r1", "owner");
  await tell("r1", begin);
  return {
    id,
    file,
    storage,
    clock,
    tell,
    ports: (who = { kind: "owner" }) => ({ ...ports, who }),
    async close() {
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
