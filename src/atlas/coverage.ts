import { z } from "zod";

/**
 * Where one row of the guides' inventory lives in the product: records (`domains/imaging`), a rule
 * (`rule:src/plan/place-tasks.ts`) or a screen (`screen:/field/compare`); or why it was left out.
 */
export const coverageRowSchema = z.union([
  z.strictObject({ row: z.string(), held: z.array(z.string().min(3)).min(1), note: z.string().optional() }),
  z.strictObject({ row: z.string(), declined: z.string().min(15) }),
]);
export type CoverageRow = z.infer<typeof coverageRowSchema>;
