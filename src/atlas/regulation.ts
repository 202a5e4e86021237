import { z } from "zod";
import { idSchema, livingShape, recordRefSchema } from "./record.ts";

/** A law, a route to market, a method a law names, or official guidance. */
export const regulationSchema = z.object({
  ...livingShape,
  kind: z.enum([
    "device-route",
    "device-law",
    "privacy-law",
    "privacy-method",
    "ai-law",
    "records-law",
    "guidance",
    "concept",
  ]),
  /** Where it binds, in words: "United States", "European Union". */
  jurisdiction: z.string(),
  regions: z.array(idSchema).default([]),
  summary: z.string().min(30),
  /** What it asks of those it binds. */
  asks: z.array(z.string()).min(1),
  /** Dated steps of its life, oldest first. `on` is a year, a month or a day. */
  dates: z
    .array(
      z.object({
        on: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
        what: z.string().min(5),
        sources: z.array(z.string()).min(1),
      }),
    )
    .default([]),
  /** Words to use and not to use of it: a 510(k) is cleared, not approved. */
  say: z.string().optional(),
  neverSay: z.string().optional(),
  /** Role families that meet it. */
  categories: z.array(idSchema).default([]),
  related: z.array(recordRefSchema).default([]),
  url: z.url().optional(),
});
export type Regulation = z.infer<typeof regulationSchema>;

/** A framework or standard that good work is held against: reporting guidelines, risk management, documentation. */
export const frameworkSchema = z.object({
  ...livingShape,
  kind: z.enum(["reporting", "risk", "ethics", "quality", "documentation", "data-standard"]),
  publisher: z.string(),
  url: z.url().optional(),
  summary: z.string().min(20),
  usedFor: z.array(z.string()).min(1),
  about: z.array(recordRefSchema).default([]),
});
export type Framework = z.infer<typeof frameworkSchema>;
