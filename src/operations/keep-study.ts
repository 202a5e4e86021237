import type { KeptEvaluation } from "#src/evaluation/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { replaceEvidence } from "#src/profile/index.ts";
import {
  checkGates,
  checkReview,
  didKeyOf,
  hashStudy,
  evidenceOfStudy,
  resultTokens,
} from "#src/proof/index.ts";
import type { CaseStudy, GateResult, ReviewStanding } from "#src/proof/index.ts";
import type { Ports } from "./ports.ts";
import { studySums } from "./study-sums.ts";
import type { StudySums } from "./study-sums.ts";

/** A piece of proof with what stands in its way and the live results its texts may name. */
export interface StudyInHand {
  readonly study: CaseStudy;
  readonly gates: GateResult[];
  /** Text by token: `auc` → "0.73 (0.63 to 0.83)". */
  readonly results: Record<string, string>;
  readonly sums: StudySums;
}

export async function loadStudy(id: string, ports: Ports): Promise<CaseStudy> {
  const study = await (await ports.storage()).studies.load(id);
  if (study === undefined) throw new AppError("not_found", { kind: "proof", id });
  return study;
}

/** The kept evaluations a piece shows; one that was deleted meanwhile is simply not there, and a gate says so. */
export async function evaluationsOf(study: CaseStudy, ports: Ports): Promise<KeptEvaluation[]> {
  const { evaluations } = await ports.storage();
  const found = await Promise.all(study.evaluations.map((id) => evaluations.load(id)));
  return found.filter((one) => one !== undefined);
}

export async function inHand(study: CaseStudy, ports: Ports): Promise<StudyInHand> {
  const evaluations = await evaluationsOf(study, ports);
  const gates = checkGates(study, { atlas: await ports.atlas(), evaluations });
  return { study, gates: [...gates], results: resultTokens(evaluations), sums: studySums(study) };
}

/** Stores a piece and hands what it proves to the profile it belongs to. */
export async function keepStudy(study: CaseStudy, ports: Ports): Promise<StudyInHand> {
  const storage = await ports.storage();
  await storage.studies.save(study);
  const held = await inHand(study, ports);
  if (study.profileId !== undefined) {
    const reviews = await reviewsThatCount(study, ports);
    const evidence = evidenceOfStudy({ ...study, reviews }, await ports.atlas());
    await storage.profiles.update(study.profileId, (record) => ({
      ...record,
      profile: replaceEvidence(record.profile, sourceOf(study.id), evidence),
    }));
  }
  return held;
}

/** Reviews that somebody else's key signed for just this work; what anybody could have typed raises no grade. */
async function reviewsThatCount(study: CaseStudy, ports: Ports): Promise<CaseStudy["reviews"]> {
  const standings = await Promise.all(study.reviews.map((review) => standingOf(review, study, ports)));
  return study.reviews.filter((_, place) => standings[place]?.state === "counts");
}

/** What a review under a piece is worth, and why. */
export async function standingOf(
  review: CaseStudy["reviews"][number],
  study: CaseStudy,
  ports: Ports,
): Promise<ReviewStanding> {
  const holder = didKeyOf((await ports.signingKey()).publicKey);
  const studyHash = await hashStudy(study, { sha256: ports.sha256 });
  return await checkReview(review, { studyHash, holder }, { verify: ports.verifySignature });
}

/** Takes what a piece proved out of the profile it belonged to. */
export async function forgetEvidence(study: CaseStudy, ports: Ports): Promise<void> {
  if (study.profileId === undefined) return;
  const { profiles } = await ports.storage();
  await profiles.update(study.profileId, (record) => ({
    ...record,
    profile: replaceEvidence(record.profile, sourceOf(study.id), []),
  }));
}

const sourceOf = (id: string): string => `proof/${id}`;
