import { z } from "zod";
import { reviewKindSchema, riskSchema, topicSchema } from "#src/review/index.ts";
import { professionSchema } from "./person.ts";

/**
 * One permission of a project: these professions may do these tasks on these topics up to this risk, when their
 * credential was looked into this far. Whatever no rule allows is denied. It is the project's own rule; it does not state
 * what the law of any place allows.
 */
export const policyRuleSchema = z.strictObject({
  professions: z.array(professionSchema).min(1),
  /** Empty: every task. */
  tasks: z.array(reviewKindSchema).default([]),
  /** Empty: every topic. */
  topics: z.array(topicSchema).default([]),
  upToRisk: riskSchema,
  /** The least the credential must be. */
  credential: z.enum(["self-declared", "document-seen", "primary-source-checked"]),
  /** Empty: anywhere. */
  jurisdictions: z.array(z.string().max(60)).default([]),
  because: z.string().min(1).max(1_000),
});
export type PolicyRule = z.infer<typeof policyRuleSchema>;
