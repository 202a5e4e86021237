import { utf8Bytes } from "#src/kernel/index.ts";
import type { CaseStudy } from "../case-study.ts";
import { fromBase58, toBase58 } from "./base-58.ts";
import { canonicalJson } from "./canonical-json.ts";
import { didKeyOf, publicKeyOf } from "./did-key.ts";
import { plainJson } from "./plain-json.ts";
import type { ProofGrade } from "./proof-grade.ts";
import type { SigningKey, VerifyPorts } from "./signing-ports.ts";

export type ReviewOfProof = CaseStudy["reviews"][number];

/** What a review is worth, and why. */
export interface ReviewStanding {
  readonly state: "counts" | "unsigned" | "own-key" | "other-work" | "does-not-fit" | "nowhere-to-see";
  readonly gives: ProofGrade;
  readonly key?: string;
}

/** Signs what a reviewer says of one piece of work, named by its hash, with the reviewer's key. */
export async function signReview(
  studyHash: string,
  reviewed: ReviewOfProof,
  key: SigningKey,
): Promise<ReviewOfProof> {
  const { signed: _before, ...review } = reviewed;
  const did = didKeyOf(key.publicKey);
  const value = `z${toBase58(await key.sign(messageOf(studyHash, review, did)))}`;
  return { ...review, signed: { key: did, study: studyHash, value } };
}

/** Checks a review against the work it stands under and the key of its holder: only another's valid signature counts. */
export async function checkReview(
  { signed, ...review }: ReviewOfProof,
  { studyHash, holder }: { readonly studyHash: string; readonly holder: string },
  { verify }: Pick<VerifyPorts, "verify">,
): Promise<ReviewStanding> {
  const nothing = { gives: "self-issued" } as const;
  if (signed === undefined) return { state: "unsigned", ...nothing };
  const { key } = signed;
  if (signed.study !== studyHash) return { state: "other-work", key, ...nothing };
  const publicKey = publicKeyOf(key);
  const signature = signed.value.startsWith("z") ? fromBase58(signed.value.slice(1)) : undefined;
  const fits =
    publicKey !== undefined &&
    signature?.length === 64 &&
    (await verify(messageOf(studyHash, review, key), signature, publicKey));
  if (!fits) return { state: "does-not-fit", key, ...nothing };
  if (key === holder) return { state: "own-key", key, ...nothing };
  if (review.kind === "peer") return { state: "counts", key, gives: "peer-reviewed" };
  // A review from outside has to be somewhere a reader can look it up.
  return review.at === undefined
    ? { state: "nowhere-to-see", key, gives: "peer-reviewed" }
    : { state: "counts", key, gives: "external" };
}

// The first line keeps a signed review from ever passing for another kind of signed text.
const messageOf = (study: string, review: Omit<ReviewOfProof, "signed">, key: string): Uint8Array =>
  utf8Bytes(`Clerkship review, version 1\n${canonicalJson(plainJson({ study, review, key })) ?? ""}`);
