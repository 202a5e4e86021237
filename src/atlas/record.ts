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

/** How strongly two things of the field belong together. */
export const strengthSchema = z.enum(["strong", "direct", "indirect", "touch"]);
export type Strength = z.infer<typeof strengthSchema>;
