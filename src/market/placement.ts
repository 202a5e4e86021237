import { z } from "zod";
import { countryCodeSchema } from "#src/atlas/index.ts";
import { textSpanSchema } from "#src/kernel/index.ts";

/** Where the work is done, as far as a text says it. */
const workplaceSchema = z.enum(["onsite", "hybrid", "remote", "unknown"]);
export type Workplace = z.infer<typeof workplaceSchema>;

/** A state or province: the country as a whole is not meant. */
const countryPartSchema = z.object({ country: countryCodeSchema, says: z.string() });
export type CountryPart = z.infer<typeof countryPartSchema>;

/**
 * From which countries somebody may do the work, as far as a text says it. `parts` name states or provinces where not
 * the whole country is meant. `names` are the regions and countries as a reader would name them.
 */
const eligibilitySchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("countries"),
    countries: z.array(countryCodeSchema),
    parts: z.array(countryPartSchema),
  }),
  z.object({
    kind: z.literal("regions"),
    names: z.array(z.string()),
    countries: z.array(countryCodeSchema),
    parts: z.array(countryPartSchema),
    except: z.array(countryCodeSchema),
  }),
  z.object({ kind: z.literal("worldwide"), except: z.array(countryCodeSchema) }),
  z.object({ kind: z.literal("unknown") }),
]);
export type PlaceEligibility = z.infer<typeof eligibilitySchema>;

/** Two separate facts about a job, the words each was read from, and what a reader should know besides. */
export const placementSchema = z.object({
  workplace: workplaceSchema,
  eligibility: eligibilitySchema,
  words: z.array(
    z.object({ about: z.enum(["workplace", "eligibility"]), span: textSpanSchema, text: z.string() }),
  ),
  notes: z.array(z.string()),
});
export type Placement = z.infer<typeof placementSchema>;

/** One reading of some words: what was found, and where. */
export interface Reading<Found> {
  readonly found: Found;
  readonly start: number;
  readonly end: number;
}
