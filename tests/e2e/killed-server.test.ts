import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openSqlite } from "#src/storage/index.ts";
import { planSchema } from "#src/plan/index.ts";
import { documentTextSchema, profileSchema } from "#src/profile/index.ts";
import { sql } from "kysely";
import { emptyHome, root, runCli } from "../support/run-cli.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { callOperation, startServer, uploadFile } from "../support/running-server.ts";

const KILLS = 15;
const SEED = 20_261_121;
/** Share of an undisturbed run within which the kills fall: most inside it, some after its last save. */
const KILL_WINDOW = 1.2;

const example = readFileSync(join(root, "data", "examples", "icu-nurse.pdf"));

it(`holds whole profiles only, and all it acknowledged, after ${KILLS} kills at random moments`, async () => {
  const home = emptyHome();
  const random = seededRandom(SEED);
  const acknowledged = new Set<string>();
  const plans = new Set<string>();
  let unfinished = 0;

  const work = async (url: string, turn: number) => {
    // Bytes after the end of a PDF are ignored by readers, and make another file of it.
    const file = Buffer.concat([example, Buffer.from(`\n% copy ${turn}\n`)]);
    const { body } = await uploadFile(url, "copy.pdf", file);
    const { id } = body["profile"] as { id: string };
    acknowledged.add(id);
    for (const role of ["medical-ai-reviewer", "clinical-informaticist"]) {
      const draft = { profileId: id, role, hoursPerWeek: 5, start: "2026-11-23" };
      const plan = await callOperation(url, "plan.draft", draft);
      plans.add(plan.body["id"] as string);
    }
  };

  // How long the work takes on this machine decides when to kill, not whether anything passes.
  const undisturbed = await startServer({ home });
  const began = performance.now();
  await work(undisturbed.url, -1);
  const workMs = performance.now() - began;
  await undisturbed.stop();

  for (let turn = 0; turn < KILLS; turn += 1) {
    const server = await startServer({ home });
    const working = work(server.url, turn).catch(() => {
      unfinished += 1;
    });
    await new Promise((resolve) => setTimeout(resolve, random() * KILL_WINDOW * workMs));
    await server.stop("SIGKILL");
    await working;
  }

  const database = openSqlite(join(home, "clerkship.sqlite"));
  const check = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database);
  await database.destroy();
  expect(check.rows.map((row) => row.integrity_check)).toEqual(["ok"]);

  const everything = JSON.parse((await runCli(["export"], { home })).stdout);
  for (const { profile, document } of everything.profiles) {
    expect(profileSchema.safeParse(profile).success).toBe(true);
    expect(documentTextSchema.safeParse(document).success).toBe(true);
    for (const claim of profile.claims)
      for (const quote of claim.evidence)
        expect(document.text.slice(quote.start, quote.end)).toBe(quote.text);
  }
  for (const plan of everything.plans) expect(planSchema.safeParse(plan).success).toBe(true);
  const held = new Set(everything.profiles.map(({ profile }: { profile: { id: string } }) => profile.id));
  expect([...acknowledged].filter((id) => !held.has(id))).toEqual([]);
  const heldPlans = new Set(everything.plans.map((plan: { id: string }) => plan.id));
  expect([...plans].filter((id) => !heldPlans.has(id))).toEqual([]);
  // Kills that all came too early or too late would prove nothing.
  expect(acknowledged.size).toBeGreaterThan(3);
  expect(unfinished).toBeGreaterThan(3);
  console.log(
    `${KILLS} kills (seed ${SEED}): ${acknowledged.size} imports acknowledged, ${unfinished} cut off, ${held.size} whole profiles held`,
  );
});
