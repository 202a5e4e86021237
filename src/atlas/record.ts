import { z } from "zod";
import { calendarDateSchema } from "#src/kernel/index.ts";

/** Ids are lower-case words joined by hyphens; they never change once published. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What every record of the field carries: where it comes from and when we last looked. */
export const recordShape = {
  id: idSchema,
  label: z.string().min(2),
  /** Ids in `data/sources.yaml`, or rows of the inventory of the four guides such as `S0-D1`. */
  sources: z.array(z.string().min(2)).min(1),
  checkedOn: calendarDateSchema,
};

/** A record whose truth has a life: from `expires` on it is shown as overdue until somebody looks again. */
export const livingShape = { ...recordShape, expires: calendarDateSchema };

/** A country, ISO 3166-1 alpha-2. */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/);

/** How strongly two things of the field belong together. */
export const strengthSchema = z.enum(["strong", "direct", "indirect", "touch"]);
export type Strength = z.infer<typeof strengthSchema>;

/** Points at one record of the field as `kind/id`, such as `roles/ml-engineer`. */
export const recordRefSchema = z.string().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
export type RecordRef = z.infer<typeof recordRefSchema>;

/** A job as a guide names it, and the role of ours that it is. Names are kept as written: they are what postings say. */
export const namedRoleSchema = z.object({
  name: z.string().min(2),
  role: idSchema,
  source: z.string().min(2),
});
export type NamedRole = z.infer<typeof namedRoleSchema>;

/** Where in a person's way a thing is of use. */
export const momentSchema = z.enum([
  "choose",
  "skills",
  "plan",
  "proof",
  "review",
  "credentials",
  "interview",
  "apply",
  "pay",
  "regions",
  "responsible",
]);
export type Moment = z.infer<typeof momentSchema>;
