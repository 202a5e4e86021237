import { z } from "zod";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { verificationSchema } from "./claim.ts";
import { countryCodeSchema, idSchema, livingShape } from "./record.ts";

/** A public list of an employer's openings, and who saw it when. A board moves: a third do within two years. */
const jobBoardSchema = z.object({
  /** The applicant-tracking system that serves it: greenhouse, lever, ashby, workday … */
  system: idSchema,
  token: z.string().min(1),
  url: z.url().optional(),
  /** high: seen in two places or more; medium-high: in one list kept up to date; medium: in one list. */
  confidence: z.enum(["high", "medium-high", "medium"]),
  evidence: z.array(z.string().min(3)).min(1),
  /** The day, or the month where the list that shows it names no day. */
  seenOn: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
});

/** Who hires. Sector and domain are the project's reading of the evidence; places only where a source names them. */
export const employerSchema = z.object({
  ...livingShape,
  aliases: z.array(z.string()).default([]),
  /** Empty where our sources only say that it works in health care. */
  sectors: z.array(idSchema),
  domains: z.array(idSchema).default([]),
  focus: z.string().optional(),
  boards: z.array(jobBoardSchema).default([]),
  /** Regions of the field (`regions/…`) where a source places its jobs. */
  regions: z.array(idSchema).default([]),
  places: z
    .array(
      z.object({
        name: z.string().min(2),
        country: countryCodeSchema.optional(),
        source: z.string(),
      }),
    )
    .default([]),
  /** Remote work, only where a source says so: the words, and the countries they allow (empty: not said). */
  remote: z
    .array(
      z.object({
        says: z.string(),
        countries: z.array(countryCodeSchema),
        source: z.string(),
        on: calendarDateSchema,
      }),
    )
    .default([]),
  /** `joined`: bought by or merged into `successor`. */
  status: z.enum(["active", "joined", "closed", "unknown"]).default("unknown"),
  successor: idSchema.optional(),
  /** What was found about it, dated. */
  findings: z
    .array(
      z.object({
        on: calendarDateSchema,
        says: z.string().min(10),
        verification: verificationSchema,
        sources: z.array(z.string()).min(1),
      }),
    )
    .default([]),
});
export type Employer = z.infer<typeof employerSchema>;
