import { utf8Bytes } from "#src/kernel/index.ts";
import type { KeptEvaluation } from "#src/evaluation/index.ts";
import type { CaseStudy } from "../case-study.ts";
import { canonicalJson } from "./canonical-json.ts";
import { plainJson } from "./plain-json.ts";
import type { VerifyPorts } from "./signing-ports.ts";

type HashPort = Pick<VerifyPorts, "sha256">;

/**
 * SHA-256 of the work itself, lower-case hex. Reviews and the days of change and publishing stay out, so that a review
 * does not undo the one before it; so do the ids of the profile and the plan, which mean nothing outside this machine.
 */
export async function hashStudy(study: CaseStudy, { sha256 }: HashPort): Promise<string> {
  const { reviews: _r, changedOn: _c, publishedOn: _p, profileId: _i, plan: _l, ...work } = study;
  return sha256(utf8Bytes(written(work)));
}

/** SHA-256 of a report of an evaluation, lower-case hex; the id it is kept under stays out. */
export async function hashEvaluation({ report }: KeptEvaluation, { sha256 }: HashPort): Promise<string> {
  return sha256(utf8Bytes(written(report)));
}

const written = (value: unknown): string => canonicalJson(plainJson(value)) ?? "";
