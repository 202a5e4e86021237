import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runOperation } from "#src/operations/index.ts";
import type { Ports } from "#src/operations/index.ts";
import { sha256 } from "#src/outside/index.ts";
import { loadSigningKey, freshSecret, signingKeyOf, verifyEd25519 } from "#src/outside/signing/index.ts";
import { hashStudy, signReview } from "#src/proof/index.ts";
import { aFinishedStudy, aRealEvaluation } from "#src/proof/testing.ts";
import { storageOver } from "#src/storage/index.ts";
import type { Storage } from "#src/storage/index.ts";
import { openSqlite } from "#src/storage/sqlite/open-sqlite.ts";
import { fieldAtlas } from "../../tests/support/field.ts";
import { readStory } from "../../tests/support/stories.ts";

const folder = mkdtempSync(join(tmpdir(), "clerkship-proof-life-"));
const profileId = "icu-nurse";
let storage: Storage;
let ports: Ports;

const never = () => Promise.reject(new Error("not for this"));

beforeAll(async () => {
  storage = await storageOver(openSqlite(join(folder, "life.sqlite")));
  const atlas = await fieldAtlas();
  ports = {
    atlas: async () => atlas,
    reference: never,
    fieldSearch: never,
    skillMatcher: never,
    titleMatcher: never,
    storage: async () => storage,
    readDocument: never,
    examples: { list: never, read: never },
    writeCalendar: never,
    writePlanPdf: never,
    readShifts: never,
    boundSchedule: async () => undefined,
    evaluation: { look: never, run: never },
    readTable: never,
    writePaperPdf: never,
    reportScript: never,
    kits: { fhirExamples: never, readDicom: never, readMolecules: never },
    writeFolder: never,
    signingKey: async () => loadSigningKey(storage.keys),
    verifySignature: verifyEd25519,
    readFolder: never,
    writeSite: never,
    sha256,
    today: () => aFinishedStudy("case-study").changedOn,
    now: () => "2026-11-21T09:00:00.000Z",
    randomId: () => "0".repeat(32),
    practiceItems: async () => [],
    secrets: { hash: never, verify: never, token: () => "" },
    askModel: never,
    sendHook: never,
    outsideHosts: { models: [], hooks: [] },
    who: { kind: "owner" },
  };
  await storage.profiles.save(await readStory("icu-nurse", atlas));
  await storage.evaluations.save(aRealEvaluation());
}, 60_000);

afterAll(async () => {
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
});

const gradesNow = async (id: string): Promise<string[]> => {
  const { profile } = await runOperation("profile.get", { id: profileId }, ports);
  const own = profile.evidence.filter((one) => one.id.startsWith(`proof/${id}/`));
  return [...new Set(own.map(({ grade }) => grade))];
};

it("goes from a draft with open gates to published evidence, a signed review, and a packet that an edit breaks", async () => {
  const started = await runOperation(
    "proof.start",
    { kind: "case-study", title: "Readmission", profileId },
    ports,
  );
  expect((await runOperation("proof.publish", { id: started.study.id }, ports)).kind).toBe("refused");

  const { id, createdOn } = started.study;
  const whole = {
    ...aFinishedStudy("case-study"),
    id,
    createdOn,
    profileId,
    links: [],
    skills: [{ skill: "calibration", level: "basic" as const }],
  };
  const saved = await runOperation("proof.save", { study: whole }, ports);
  expect(saved.gates.filter(({ state }) => state === "open")).toEqual([]);
  expect(await gradesNow(id)).toEqual(["said"]);

  expect((await runOperation("proof.publish", { id }, ports)).kind).toBe("published");
  expect(await gradesNow(id)).toEqual(["artefact"]);

  // Anybody can type a review; only one that another key signed for just this work counts.
  const review = {
    by: "B. Reader",
    role: "registered nurse",
    on: createdOn,
    kind: "peer",
    says: "I read it.",
  } as const;
  await runOperation("proof.addReview", { id, review }, ports);
  expect(await gradesNow(id)).toEqual(["artefact"]);
  const study = await storage.studies.load(id);
  const other = signingKeyOf(freshSecret());
  const signed = await signReview(await hashStudy(study ?? whole, { sha256 }), review, other);
  const forged = { ...signed, says: "Ready for every ward." };
  await expect(runOperation("proof.addReview", { id, review: forged }, ports)).rejects.toThrow(
    "invalid_input",
  );
  await runOperation("proof.addReview", { id, review: signed }, ports);
  expect(await gradesNow(id)).toEqual(["reviewed-artefact"]);

  const made = await runOperation("proof.packet", { ids: [id], name: "A. Nurse" }, ports);
  const packet = JSON.stringify(made.kind === "signed" ? made.packet : {});
  expect(await runOperation("proof.verify", { packet }, ports)).toMatchObject({ kind: "valid" });
  const edited = packet.replace("peer-reviewed", "external");
  expect(await runOperation("proof.verify", { packet: edited }, ports)).toMatchObject({ kind: "broken" });

  const portfolio = await runOperation(
    "proof.portfolio",
    { ids: [id], title: "Work", author: "A. Nurse" },
    ports,
  );
  expect(portfolio.kind === "made" ? portfolio.files.map(({ path }) => path) : []).toContain("index.html");

  // A change makes a draft of it again, and a draft goes into no packet.
  await runOperation("proof.save", { study: { ...whole, title: "Readmission, second thoughts" } }, ports);
  expect(await runOperation("proof.packet", { ids: [id], name: "A. Nurse" }, ports)).toEqual({
    kind: "refused",
    ids: [id],
  });
  await runOperation("proof.delete", { id }, ports);
  expect(await gradesNow(id)).toEqual([]);
}, 60_000);
