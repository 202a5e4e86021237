import type { Claim } from "#src/atlas/index.ts";
import type { Names } from "./names.ts";

/** What a claim is about. */
export const topicNames: Names<Claim["topic"]> = {
  pay: "Pay",
  market: "Market",
  jobs: "Jobs",
  work: "The work",
  evidence: "Evidence",
  regulation: "Regulation",
  technology: "Technology",
  programme: "Programmes",
  employer: "Employers",
};

/** How sure we are of a claim. */
export const verificationNames: Names<Claim["verification"]> = {
  unverified: "Not checked",
  confirmed: "Confirmed",
  contradicted: "Contradicted",
  stale: "Out of date",
};

/** What part of pay a figure speaks of. */
export const componentNames: Names<NonNullable<Claim["component"]>> = {
  base: "Base salary",
  total: "Total pay",
  unspecified: "Not said whether base or total",
};
