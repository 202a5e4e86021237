import type { Migration } from "kysely";
import { profilesAndPlans } from "./001-profiles-and-plans.ts";

/** Every migration by name, in order. A name never changes once released. */
export const migrations: Readonly<Record<string, Migration>> = {
  "001-profiles-and-plans": profilesAndPlans,
};
