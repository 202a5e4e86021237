import type { Migration } from "kysely";
import { profilesAndPlans } from "./001-profiles-and-plans.ts";
import { evaluationsAndProof } from "./002-evaluations-and-proof.ts";
import { review } from "./003-review.ts";

/** Every migration by name, in order. A name never changes once released. */
export const migrations: Readonly<Record<string, Migration>> = {
  "001-profiles-and-plans": profilesAndPlans,
  "002-evaluations-and-proof": evaluationsAndProof,
  "003-review": review,
};
