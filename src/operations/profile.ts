import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import {
  carryCorrections,
  correctProfile,
  correctionSchema,
  documentFailureSchema,
  documentTextSchema,
  effectiveClaims,
  profileSchema,
  skillClaimSchema,
  withdrawCorrection,
} from "#src/profile/index.ts";
import type { Correction } from "#src/profile/index.ts";
import { defineOperation } from "./define-operation.ts";
import type { RunPorts } from "./define-operation.ts";
import { textsIn } from "./stop-identifiers.ts";
import { importFile } from "./import-file.ts";
import type { HandedFile, Ports, ProfileRecord } from "./ports.ts";

const recordSchema = z.object({
  profile: profileSchema,
  document: documentTextSchema,
  /** The skills with the person's corrections applied; `profile.claims` stays as it was read. */
  claims: z.array(skillClaimSchema),
});
const byId = z.object({ id: z.string() });
const failureSchema = z.object({ code: documentFailureSchema, message: z.string(), advice: z.string() });
const importedSchema = z.discriminatedUnion("kind", [
  recordSchema.extend({ kind: z.literal("imported") }),
  z.object({ kind: z.literal("failed"), failure: failureSchema }),
]);

/** A correction as the person makes it; the day is ours to add. */
const correctionInput = z.discriminatedUnion("kind", [
  correctionSchema.options[0].omit({ madeOn: true }),
  correctionSchema.options[1].omit({ madeOn: true }),
  correctionSchema.options[2].omit({ madeOn: true }),
  correctionSchema.options[3].omit({ madeOn: true }),
]);

export const importProfile = defineOperation({
  name: "profile.import",
  summary: "Read a résumé into a profile and keep it",
  input: z.object({ file: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }) }),
  output: importedSchema,
  run: async ({ file }, ports) => importAndSave(file, ports),
});

export const importExample = defineOperation({
  name: "profile.importExample",
  summary: "Try one of the synthetic examples",
  input: z.object({ example: z.string(), format: z.enum(["pdf", "docx"]).default("pdf") }),
  output: importedSchema,
  run: async ({ example, format }, ports) => {
    const file = await ports.examples.read(example, format);
    if (file === undefined) throw new AppError("not_found", { kind: "example", id: example });
    return importAndSave(file, ports);
  },
});

export const listProfiles = defineOperation({
  name: "profile.list",
  summary: "List the profiles kept here",
  input: z.object({}),
  output: z.object({
    profiles: z.array(
      z.object({ id: z.string(), headline: z.string(), importedOn: z.string(), claims: z.number() }),
    ),
  }),
  run: async (_input, ports) => ({ profiles: [...(await (await ports.storage()).profiles.list())] }),
});

export const getProfile = defineOperation({
  name: "profile.get",
  summary: "Show a profile and the text it was read from",
  input: byId,
  output: recordSchema,
  run: async ({ id }, ports) => answerRecord(await loadRecord(id, ports), ports),
});

export const correctOneThing = defineOperation({
  name: "profile.correct",
  summary: "Correct something we read or inferred",
  input: z.object({ id: z.string(), correction: correctionInput }),
  output: recordSchema,
  texts: ({ correction }) =>
    textsIn(correction, "correction").map((text) => ({ ...text, as: "own" as const })),
  run: async ({ id, correction }, ports) =>
    changeRecord(id, ports, ({ profile, document }) => ({
      profile: correctProfile(profile, { ...correction, madeOn: ports.today() } as Correction),
      document,
    })),
});

export const withdrawOneCorrection = defineOperation({
  name: "profile.withdrawCorrection",
  summary: "Take a correction back",
  input: z.object({ id: z.string(), index: z.int().nonnegative() }),
  output: recordSchema,
  run: async ({ id, index }, ports) =>
    changeRecord(id, ports, ({ profile, document }) => ({
      profile: withdrawCorrection(profile, index),
      document,
    })),
});

export const deleteProfile = defineOperation({
  name: "profile.delete",
  summary: "Delete a profile and its plans",
  input: byId,
  output: z.object({ deleted: z.literal(true) }),
  run: async ({ id }, ports) => {
    const removed = await (await ports.storage()).profiles.remove(id);
    if (!removed) throw new AppError("not_found", { kind: "profile", id });
    return { deleted: true as const };
  },
});

export const listExamples = defineOperation({
  name: "examples.list",
  summary: "List the synthetic examples",
  input: z.object({}),
  output: z.object({
    examples: z.array(z.object({ id: z.string(), title: z.string(), summary: z.string() })),
  }),
  run: async (_input, ports) => ({ examples: [...(await ports.examples.list())] }),
});

/** Loads a profile or says that it is not here. */
export async function loadRecord(id: string, ports: Ports): Promise<ProfileRecord> {
  const record = await (await ports.storage()).profiles.load(id);
  if (record === undefined) throw new AppError("not_found", { kind: "profile", id });
  return record;
}

async function changeRecord(id: string, ports: Ports, change: (record: ProfileRecord) => ProfileRecord) {
  const record = await (await ports.storage()).profiles.update(id, change);
  if (record === undefined) throw new AppError("not_found", { kind: "profile", id });
  return answerRecord(record, ports);
}

async function answerRecord(record: ProfileRecord, ports: Ports) {
  const labels = new Map((await ports.atlas()).skills.map(({ id, label }) => [id, label]));
  const claims = effectiveClaims(record.profile).map((claim) => ({
    ...claim,
    label: labels.get(claim.skill) ?? claim.label,
  }));
  return { ...record, claims };
}

async function importAndSave(file: HandedFile, ports: RunPorts) {
  const outcome = await importFile(file, ports);
  if (outcome.kind === "failed") return outcome;
  const { profiles } = await ports.storage();
  const earlier = await profiles.load(outcome.profile.id);
  const profile =
    earlier === undefined ? outcome.profile : carryCorrections(earlier.profile, outcome.profile);
  const record = { profile, document: outcome.document };
  await profiles.save(record);
  return { kind: "imported" as const, ...(await answerRecord(record, ports)) };
}
