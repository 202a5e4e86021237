import { z } from "zod";
import { textSpanSchema } from "#src/kernel/index.ts";

/**
 * What can be wrong with an answer. The first five are patterns of failure (S2-06), the next five kinds of invention
 * (S2-16), the rest what the marking task names besides (S2-12).
 */
export const defectSchema = z.enum([
  "confident-but-wrong",
  "unsafe-for-this-reader",
  "missed-emergency",
  "oversimplified-medicine",
  "implied-diagnosis",
  "unsupported-treatment",
  "wrong-drug",
  "wrong-anatomy",
  "misleading-statistic",
  "fabricated-reference",
  "missing-context",
  "misleading-claim",
  "unclear-for-reader",
]);
export type Defect = z.infer<typeof defectSchema>;

/** How much harm follows if a reader acts on it. Kept apart from how often it happens. */
export const severitySchema = z.enum(["minor", "moderate", "severe", "critical"]);
export type Severity = z.infer<typeof severitySchema>;

const what = {
  /** The answer it is about. */
  answer: z.string().max(40),
  defect: defectSchema,
  severity: severitySchema,
  note: z.string().max(2_000).optional(),
};

/**
 * One defect somebody marked: the words that show it, or something that should have been said and was not, which has
 * no words to point at. Spans are UTF-16 code units of the answer's text and may overlap.
 */
export const markSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("span"), ...textSpanSchema.shape, ...what }),
  z.strictObject({ kind: z.literal("omission"), ...what }),
]);
export type Mark = z.infer<typeof markSchema>;
