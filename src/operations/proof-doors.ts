import { z } from "zod";
import { writeMarkdown, writePage } from "#src/figures/index.ts";
import type { Paper } from "#src/figures/index.ts";
import { AppError } from "#src/kernel/index.ts";
import {
  canPublish,
  caseStudySchema,
  computeRoi,
  didKeyOf,
  gradeStudy,
  hashStudy,
  packetSchema,
  packetPaper,
  readPacket,
  signReview,
  verifyPacket,
  writeCaseStudy,
  writePacket,
  writePortfolio,
  writeReadmePack,
} from "#src/proof/index.ts";
import type { CaseStudy, ProofGrade } from "#src/proof/index.ts";
import { defineOperation } from "./define-operation.ts";
import { filesSchema, toAnswer } from "./files.ts";
import { evaluationsOf, inHand, keepStudy, loadStudy, standingOf } from "./keep-study.ts";
import type { Ports } from "./ports.ts";

const id = z.object({ id: z.string() });
const text = z.object({ version: z.literal(1), text: z.string() });
const made = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("made"), files: filesSchema }),
  /** Pieces that are not published yet: their gates are open. */
  z.object({ kind: z.literal("refused"), ids: z.array(z.string()) }),
]);

async function paperOf(study: CaseStudy, ports: Ports): Promise<Paper> {
  const { gates } = await inHand(study, ports);
  return writeCaseStudy(study, {
    evaluations: await evaluationsOf(study, ports),
    atlas: await ports.atlas(),
    gates,
  });
}

export const proofHtml = defineOperation({
  name: "proof.html",
  summary: "Write a piece of proof as one page that works without a network",
  input: id,
  output: text,
  run: async (input, ports) => ({
    version: 1 as const,
    text: writePage(await paperOf(await loadStudy(input.id, ports), ports)),
  }),
});

export const proofMarkdown = defineOperation({
  name: "proof.markdown",
  summary: "Write a piece of proof as Markdown",
  input: id,
  output: text,
  run: async (input, ports) => ({
    version: 1 as const,
    text: writeMarkdown(await paperOf(await loadStudy(input.id, ports), ports)),
  }),
});

export const proofPdf = defineOperation({
  name: "proof.pdf",
  summary: "Write a piece of proof as PDF",
  input: id,
  output: z.object({ version: z.literal(1), base64: z.string() }),
  run: async (input, ports) => {
    const bytes = await ports.writePaperPdf(await paperOf(await loadStudy(input.id, ports), ports));
    return { version: 1 as const, base64: Buffer.from(bytes).toString("base64") };
  },
});

async function skillNames(ports: Ports): Promise<(skill: string) => string> {
  const { skills } = await ports.atlas();
  const labels = new Map(skills.map(({ id: skill, label }) => [skill, label]));
  return (skill) => labels.get(skill) ?? skill;
}

/** What the reviews under a piece make of it: only what somebody else's key signed counts. */
async function gradeOf(study: CaseStudy, ports: Ports): Promise<ProofGrade> {
  const holder = didKeyOf((await ports.signingKey()).publicKey);
  return await gradeStudy(study, holder, { sha256: ports.sha256, verify: ports.verifySignature });
}

/** The pieces, or which of them may not go out: a published one that was changed since is a draft. */
async function published(
  ids: readonly string[],
  ports: Ports,
): Promise<CaseStudy[] | { readonly refused: string[] }> {
  const studies = await Promise.all(ids.map((one) => loadStudy(one, ports)));
  const refused: string[] = [];
  for (const study of studies) {
    const { gates } = await inHand(study, ports);
    if (study.publishedOn === undefined || !canPublish(gates)) refused.push(study.id);
  }
  return refused.length > 0 ? { refused } : studies;
}

export const writeProofPortfolio = defineOperation({
  name: "proof.portfolio",
  summary: "Write published pieces as a static portfolio site",
  input: z.object({
    ids: z.array(z.string()).min(1).max(50),
    title: z.string().min(1).max(200),
    author: z.string().min(1).max(200),
    about: z.string().max(4_000).default(""),
  }),
  output: made,
  run: async ({ ids, title, author, about }, ports) => {
    const studies = await published(ids, ports);
    if ("refused" in studies) return { kind: "refused" as const, ids: studies.refused };
    const entries = await Promise.all(
      studies.map(async (study) => ({
        study,
        paper: await paperOf(study, ports),
        grade: await gradeOf(study, ports),
      })),
    );
    const nameOfSkill = await skillNames(ports);
    const files = writePortfolio({ title, author, about, madeOn: ports.today(), entries, nameOfSkill });
    return { kind: "made" as const, files: toAnswer(files) };
  },
});

export const writeProofReadme = defineOperation({
  name: "proof.readme",
  summary: "Write a README pack for the repository of a published piece",
  input: id,
  output: made,
  run: async ({ id: one }, ports) => {
    const studies = await published([one], ports);
    if ("refused" in studies) return { kind: "refused" as const, ids: studies.refused };
    const [study] = studies;
    if (study === undefined) throw new AppError("not_found", { kind: "proof", id: one });
    const files = writeReadmePack({
      study,
      paper: await paperOf(study, ports),
      evaluations: await evaluationsOf(study, ports),
      grade: await gradeOf(study, ports),
      nameOfSkill: await skillNames(ports),
    });
    return { kind: "made" as const, files: toAnswer(files) };
  },
});

export const signProofPacket = defineOperation({
  name: "proof.packet",
  summary: "Sign published pieces as an evidence packet that anybody can check offline",
  input: z.object({ ids: z.array(z.string()).min(1).max(20), name: z.string().min(1).max(200) }),
  output: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("signed"), packet: packetSchema }),
    z.object({ kind: z.literal("refused"), ids: z.array(z.string()) }),
  ]),
  run: async ({ ids, name }, ports) => {
    const studies = await published(ids, ports);
    if ("refused" in studies) return { kind: "refused" as const, ids: studies.refused };
    const packet = await writePacket(
      {
        holder: name,
        on: ports.today(),
        entries: await Promise.all(
          studies.map(async (study) => ({ study, evaluations: await evaluationsOf(study, ports) })),
        ),
        nameOfSkill: await skillNames(ports),
      },
      { sha256: ports.sha256, verify: ports.verifySignature, key: await ports.signingKey() },
    );
    return { kind: "signed" as const, packet };
  },
});

export const verifyProofPacket = defineOperation({
  name: "proof.verify",
  summary: "Check a signed packet: whether anything was changed, whose key signed, what kind of proof it is",
  input: z.object({ packet: z.string().max(5_000_000) }),
  output: z.object({
    version: z.literal(1),
    kind: z.enum(["valid", "broken"]),
    says: z.string(),
    label: z.string().optional(),
    issuedBy: z.string().optional(),
    changes: z.array(z.string()),
    /** The packet and the verdict for people, as Markdown. */
    text: z.string(),
  }),
  run: async ({ packet: handed }, ports) => {
    const read = readPacket(handed);
    if (read.kind === "failed")
      return { version: 1 as const, kind: "broken" as const, says: read.says, changes: [], text: "" };
    const verdict = await verifyPacket(read.packet, { sha256: ports.sha256, verify: ports.verifySignature });
    return {
      version: 1 as const,
      kind: verdict.kind,
      says: verdict.says,
      ...(verdict.kind === "valid" ? { label: verdict.label, issuedBy: verdict.issuedBy } : {}),
      changes: verdict.kind === "broken" ? verdict.changes.map(({ at, what }) => `${at}: ${what}`) : [],
      text: writeMarkdown(packetPaper(read.packet, verdict)),
    };
  },
});

const reviewSchema = caseStudySchema.shape.reviews.element;

export const signProofReview = defineOperation({
  name: "proof.signReview",
  summary: "Sign what you say of somebody else's piece, with the key of this machine",
  input: z.object({ study: caseStudySchema, review: reviewSchema.omit({ on: true, signed: true }) }),
  output: z.object({ version: z.literal(1), review: reviewSchema }),
  run: async ({ study, review }, ports) => {
    const hash = await hashStudy(study, { sha256: ports.sha256 });
    return {
      version: 1 as const,
      review: await signReview(hash, { ...review, on: ports.today() }, await ports.signingKey()),
    };
  },
});

export const addProofReview = defineOperation({
  name: "proof.addReview",
  summary: "Put a review that somebody signed under your piece",
  input: id.extend({ review: reviewSchema }),
  output: z.object({ study: caseStudySchema }),
  run: async ({ id: one, review }, ports) => {
    const study = await loadStudy(one, ports);
    await ports.guard([{ path: "review.says", text: review.says }], study);
    // A signature for other work, or one that does not fit, would be shown as one that does.
    const { state } = await standingOf(review, study, ports);
    if (state === "other-work" || state === "does-not-fit") {
      throw new AppError("invalid_input", { kind: "review", id: state });
    }
    const others = study.reviews.filter(({ by, on }) => by !== review.by || on !== review.on);
    const kept = await keepStudy({ ...study, reviews: [...others, review] }, ports);
    return { study: kept.study };
  },
});

export const computeProofRoi = defineOperation({
  name: "proof.roi",
  summary: "Compute an ROI model: the range, what moves it most, the chance that it pays",
  input: z.object({ study: caseStudySchema }),
  output: z.object({ version: z.literal(1), result: z.unknown() }),
  run: async ({ study }) => {
    if (study.structure.kind !== "roi-model")
      throw new AppError("invalid_input", { kind: "proof", id: "not-an-roi-model" });
    return { version: 1 as const, result: computeRoi(study.structure) };
  },
});
