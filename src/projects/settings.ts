import { z } from "zod";

const qualification = z.strictObject({
  atLeast: z.number().min(0).max(1),
  level: z.number().min(0.5).max(0.999).default(0.95),
});
const declared = z.enum(["synthetic", "public"]);

/** How a project works, before any defaults. */
const fields = {
  /** People who judge each item without seeing one another. */
  overlap: z.int().min(1).max(20),
  /** Share of what somebody is given that has a known answer, 0 to 0.5; silent while working. */
  goldShare: z.number().min(0).max(0.5),
  /** Whether more than half is enough, or all must say the same. Anything else goes to an adjudicator. */
  agreement: z.enum(["majority", "unanimous"]),
  /** Letters of justification a choice needs. */
  justification: z.int().min(0).max(2_000),
  askConfidence: z.boolean(),
  /** The adjudicator sees what was said, not who said it. */
  blindAdjudication: z.boolean(),
  /** How long an item stays with somebody who opened it and said nothing. */
  reservationMinutes: z.int().min(5).max(1_440),
  /** What a person agrees to before the first item: purpose, pay, what is published, what they may meet. */
  consent: z.string().max(20_000),
  /** A string of the project's own that travels with every exported row. */
  canary: z.string().max(200),
};

/** How a project works. Every field has a default that puts quality before speed. */
export const settingsSchema = z.strictObject({
  overlap: fields.overlap.default(2),
  goldShare: fields.goldShare.default(0.1),
  /** What lets somebody in: the lower bound of their share right on the qualification items must reach `atLeast`. */
  qualification: qualification.optional(),
  agreement: fields.agreement.default("majority"),
  justification: fields.justification.default(40),
  askConfidence: fields.askConfidence.default(true),
  blindAdjudication: fields.blindAdjudication.default(true),
  reservationMinutes: fields.reservationMinutes.default(60),
  consent: fields.consent.default(""),
  /** All text of the project is made up, or public already: dates and places in it are let through. */
  declared: declared.optional(),
  canary: fields.canary.default(""),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Some of the settings, to be changed: what is not there stays. `null` takes one away that needs not be there. */
export const settingsChangeSchema = z
  .strictObject({ ...fields, qualification: qualification.nullable(), declared: declared.nullable() })
  .partial();

export function changeSettings(
  settings: Partial<Settings>,
  change: z.output<typeof settingsChangeSchema>,
): Settings {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  const changed = Object.entries({ ...settings, ...Object.fromEntries(said) });
  return settingsSchema.parse(Object.fromEntries(changed.filter(([, value]) => value !== null)));
}
