import { z } from "zod";

/** One source's range, as it gave it. Bars are never merged; `from` or `to` missing means the source gives no such end. */
const payBarSchema = z.object({
  claim: z.string(),
  label: z.string(),
  /** Whether it speaks of the role itself, of several jobs pooled, or of another occupation shown for comparison. */
  fit: z.enum(["role", "pooled", "other-occupation"]),
  component: z.enum(["base", "total", "unspecified"]),
  from: z.number().optional(),
  to: z.number().optional(),
  value: z.number().optional(),
  openTop: z.boolean(),
  /** The figure in words: "$130,000 to $190,000 a year". */
  text: z.string(),
  region: z.string(),
  period: z.string(),
  population: z.string(),
  verification: z.string(),
  note: z.string().optional(),
  sources: z.array(z.string()),
});
export type PayBar = z.infer<typeof payBarSchema>;

/** What a role is said to pay, every source on one axis per currency; nothing blended, nothing converted. */
export const payPictureSchema = z.object({
  version: z.literal(1),
  role: z.string(),
  roleLabel: z.string(),
  /** The country asked for, when one was. */
  country: z.string().optional(),
  axes: z.array(
    z.object({
      currency: z.string(),
      per: z.string(),
      /** Ends of the axis, round numbers that hold every bar. */
      from: z.number(),
      to: z.number(),
      ticks: z.array(z.object({ at: z.number(), text: z.string() })),
      bars: z.array(payBarSchema),
    }),
  ),
  /** "No figure in our sources for …", or why bars must not be compared. */
  notes: z.array(z.string()),
});
export type PayPicture = z.infer<typeof payPictureSchema>;
