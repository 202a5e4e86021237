import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import {
  blueprintsFor,
  canPublish,
  caseStudySchema,
  critiqueItems,
  datasetEntry,
  draftCaseStudy,
  gateResultSchema,
  LIKELIHOODS,
  PROOF_KINDS,
  proofKindSchema,
  riskBand,
  sectionGuides,
  sectionIdSchema,
  SEVERITIES,
  studyTexts,
  usedDataSchema,
} from "#src/proof/index.ts";
import type { CaseStudy } from "#src/proof/index.ts";
import { textsIn } from "./stop-identifiers.ts";
import type { GuardedText } from "./stop-identifiers.ts";
import { defineOperation } from "./define-operation.ts";
import { forgetEvidence, inHand, keepStudy, loadStudy } from "./keep-study.ts";
import { studySumsSchema } from "./study-sums.ts";

const held = z.object({
  study: caseStudySchema,
  gates: z.array(gateResultSchema),
  results: z.record(z.string(), z.string()),
  sums: studySumsSchema,
});

const guide = z.object({
  section: sectionIdSchema,
  title: z.string(),
  answers: z.string(),
  prompts: z.array(z.string()),
  opening: z.string(),
  needed: z.boolean(),
  mustShow: z.array(z.string()),
});

/** The texts of a piece; reviews under it were guarded when they came. */
function guardedTexts(study: CaseStudy): readonly GuardedText[] {
  const texts = studyTexts(study)
    .filter(({ nature }) => nature !== "told")
    .map(({ path, text, nature }): GuardedText => ({
      path: `study.${path}`,
      text,
      ...(nature === "citation" ? { as: "citation" } : {}),
    }));
  // Who signs, and where things lie: names belong there, a patient's numbers do not.
  const { author, links, reviews, skills, plan } = study;
  const around = textsIn(
    { author, links, reviews: reviews.map(({ by, role }) => ({ by, role })), skills, plan },
    "study",
  );
  return [...texts, ...around.map((one): GuardedText => ({ ...one, as: "own" }))];
}

/** Hex digits of the fingerprint that name a piece. */
const ID_LENGTH = 12;

export const listProofKinds = defineOperation({
  name: "proof.kinds",
  summary: "List the kinds of proof, who reads them and what they ask",
  input: z.object({}),
  output: z.object({
    version: z.literal(1),
    kinds: z.array(
      z.object({
        kind: proofKindSchema,
        title: z.string(),
        says: z.string(),
        forWhom: z.string(),
        handedIn: z.string(),
        hours: z.object({ low: z.number(), high: z.number() }),
        withCode: z.boolean(),
        blueprints: z.array(z.object({ id: z.string(), label: z.string() })),
      }),
    ),
  }),
  run: async (_input, ports) => {
    const atlas = await ports.atlas();
    const labels = new Map(atlas.blueprints.map(({ id, label }) => [id, label]));
    return {
      version: 1 as const,
      kinds: PROOF_KINDS.map(({ kind, title, says, forWhom, handedIn, hours, withCode }) => ({
        kind,
        title,
        says,
        forWhom,
        handedIn,
        hours: { ...hours },
        withCode,
        blueprints: blueprintsFor(kind, atlas).map((id) => ({ id, label: labels.get(id) ?? id })),
      })),
    };
  },
});

export const guideProof = defineOperation({
  name: "proof.guide",
  summary: "Say what each part of a piece of proof must answer",
  input: z.object({ kind: proofKindSchema, blueprint: z.string().optional() }),
  output: z.object({
    version: z.literal(1),
    sections: z.array(guide),
    /** The questions of a critique. */
    appraisal: z.array(z.object({ id: z.string(), asks: z.string(), look: z.string() })),
    /** Words for 1 to 5, and the band of each severity (row) by each likelihood (column). */
    hazardScale: z.object({
      severities: z.array(z.string()),
      likelihoods: z.array(z.string()),
      bands: z.array(z.array(z.enum(["low", "moderate", "high", "unacceptable"]))),
    }),
    /** The sets of the field as entries of a piece. */
    datasets: z.array(usedDataSchema),
  }),
  run: async ({ kind, blueprint }, ports) => {
    const { blueprints, datasets } = await ports.atlas();
    const found = blueprints.find(({ id }) => id === blueprint);
    if (blueprint !== undefined && found === undefined)
      throw new AppError("not_found", { kind: "blueprint", id: blueprint });
    return {
      version: 1 as const,
      sections: sectionGuides(kind, found).map((one) => ({
        ...one,
        prompts: [...one.prompts],
        mustShow: [...one.mustShow],
      })),
      appraisal:
        kind === "paper-critique" ? critiqueItems.map(({ id, asks, look }) => ({ id, asks, look })) : [],
      hazardScale: {
        severities: [...SEVERITIES],
        likelihoods: [...LIKELIHOODS],
        bands: SEVERITIES.map((_severity, row) =>
          LIKELIHOODS.map((_likelihood, column) => riskBand(row + 1, column + 1)),
        ),
      },
      datasets: datasets.map(datasetEntry),
    };
  },
});

export const startProof = defineOperation({
  name: "proof.start",
  summary: "Begin a piece of proof from its template",
  input: z.object({
    kind: proofKindSchema,
    title: z.string().min(1).max(200),
    author: z.string().max(200).default(""),
    blueprint: z.string().optional(),
    profileId: z.string().optional(),
    plan: z.object({ id: z.string(), work: z.string() }).optional(),
  }),
  output: held,
  texts: ({ title }) => [{ path: "title", text: title }],
  run: async (input, ports) => {
    const atlas = await ports.atlas();
    if (input.blueprint !== undefined && !atlas.blueprints.some(({ id }) => id === input.blueprint)) {
      throw new AppError("not_found", { kind: "blueprint", id: input.blueprint });
    }
    const { studies } = await ports.storage();
    const on = ports.today();
    // The same title twice on one day makes two pieces.
    const taken = (await studies.list()).length;
    const text = JSON.stringify([input.kind, input.title, on, taken]);
    const id = `s-${(await ports.sha256(new TextEncoder().encode(text))).slice(0, ID_LENGTH)}`;
    return await keepStudy(draftCaseStudy({ ...input, id, on }, atlas), ports);
  },
});

export const listProof = defineOperation({
  name: "proof.list",
  summary: "List the pieces of proof kept here",
  input: z.object({ profileId: z.string().optional() }),
  output: z.object({
    version: z.literal(1),
    pieces: z.array(
      z.object({
        id: z.string(),
        kind: proofKindSchema,
        title: z.string(),
        changedOn: z.string(),
        publishedOn: z.string().optional(),
        open: z.int(),
        gates: z.int(),
      }),
    ),
  }),
  run: async ({ profileId }, ports) => {
    const all = await (await ports.storage()).studies.list();
    const own = all.filter((study) => profileId === undefined || study.profileId === profileId);
    const pieces = await Promise.all(
      own.map(async (study) => {
        const { gates } = await inHand(study, ports);
        return {
          id: study.id,
          kind: study.kind,
          title: study.title,
          changedOn: study.changedOn as string,
          ...(study.publishedOn === undefined ? {} : { publishedOn: study.publishedOn as string }),
          open: gates.filter(({ state }) => state === "open").length,
          gates: gates.filter(({ state }) => state !== "not-needed").length,
        };
      }),
    );
    return {
      version: 1 as const,
      pieces: pieces.toSorted(
        (a, b) => b.changedOn.localeCompare(a.changedOn) || a.title.localeCompare(b.title),
      ),
    };
  },
});

export const getProof = defineOperation({
  name: "proof.get",
  summary: "Show a piece of proof with its gates and live results",
  input: z.object({ id: z.string() }),
  output: held,
  run: async ({ id }, ports) => ({ ...(await inHand(await loadStudy(id, ports), ports)) }),
});

export const checkProof = defineOperation({
  name: "proof.check",
  summary: "Check a piece of proof as it is written, without storing it",
  input: z.object({ study: caseStudySchema }),
  output: held,
  run: async ({ study }, ports) => ({ ...(await inHand(study, ports)) }),
});

export const saveProof = defineOperation({
  name: "proof.save",
  summary: "Store a changed piece of proof; a published one becomes a draft again",
  input: z.object({ study: caseStudySchema }),
  output: held,
  run: async ({ study }, ports) => {
    const stored = await loadStudy(study.id, ports);
    await ports.guard(guardedTexts(study), study);
    const { publishedOn: _published, ...draft } = study;
    const changed = { ...draft, createdOn: stored.createdOn, changedOn: ports.today() };
    return { ...(await keepStudy(changed, ports)) };
  },
});

export const publishProof = defineOperation({
  name: "proof.publish",
  summary: "Publish a piece of proof when every gate is met, and count it as evidence",
  input: z.object({ id: z.string() }),
  output: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("published"), study: caseStudySchema, gates: z.array(gateResultSchema) }),
    z.object({ kind: z.literal("refused"), gates: z.array(gateResultSchema) }),
  ]),
  run: async ({ id }, ports) => {
    const { study, gates } = await inHand(await loadStudy(id, ports), ports);
    if (!canPublish(gates)) return { kind: "refused" as const, gates };
    const kept = await keepStudy({ ...study, publishedOn: ports.today() }, ports);
    return { kind: "published" as const, study: kept.study, gates: kept.gates };
  },
});

export const deleteProof = defineOperation({
  name: "proof.delete",
  summary: "Delete a piece of proof and what it counted for",
  input: z.object({ id: z.string() }),
  output: z.object({ deleted: z.boolean() }),
  run: async ({ id }, ports) => {
    const { studies } = await ports.storage();
    const study = await studies.load(id);
    if (study !== undefined) await forgetEvidence(study, ports);
    return { deleted: await studies.remove(id) };
  },
});
