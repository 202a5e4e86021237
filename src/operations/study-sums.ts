import { z } from "zod";
import { alertLoad, workflowDelta } from "#src/proof/index.ts";
import type { CaseStudy } from "#src/proof/index.ts";

const side = z.object({
  steps: z.int(),
  minutes: z.number().nullable(),
  untimed: z.int(),
  handovers: z.int(),
});

/** What follows by arithmetic from the structured part of a piece. */
export const studySumsSchema = z.object({
  /** Alerts one nurse gets in a shift, and whether they can be borne. */
  alerts: z.object({ perShift: z.number(), kept: z.boolean() }).optional(),
  workflow: z
    .object({ before: side, after: side, minutes: z.number().nullable(), handovers: z.int() })
    .optional(),
});
export type StudySums = z.infer<typeof studySumsSchema>;

/** Computes it; nothing for kinds that have no such part. */
export function studySums({ structure }: CaseStudy): StudySums {
  if (structure.kind === "clinical-playbook") return { alerts: alertLoad(structure.alertBudget) };
  if (structure.kind !== "workflow-redesign") return {};
  const { before, after, minutes, handovers } = workflowDelta(structure);
  return { workflow: { before: { ...before }, after: { ...after }, minutes, handovers } };
}
