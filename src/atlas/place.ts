import { z } from "zod";
import { countryCodeSchema, idSchema, namedRoleSchema, recordShape } from "./record.ts";

/** A part of the world, or a country within one (`within`). */
export const regionSchema = z.object({
  ...recordShape,
  within: idSchema.optional(),
  /** ISO 3166-1 alpha-2 codes of the countries a source names or the region plainly contains. */
  countries: z.array(countryCodeSchema),
  summary: z.string().min(20),
  /** What is built there. */
  work: z.array(z.string()).min(1),
  hubs: z.array(z.string()).default([]),
  roles: z.array(namedRoleSchema).default([]),
  /** Regimes that bind there (`regulations`). */
  regimes: z.array(idSchema).default([]),
  remote: z.string().optional(),
  /** What our sources hold on pay there, said plainly when nothing. */
  pay: z.string(),
});
export type Region = z.infer<typeof regionSchema>;
