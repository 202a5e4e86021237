import { z } from "zod";
import { textSpanSchema } from "#src/kernel/index.ts";

/**
 * What the words around a mention do to it (after ConText, Harkema et al. 2009): the person has it, says they do
 * not, or only means to.
 */
const polaritySchema = z.enum(["affirmed", "negated", "intended"]);
export type Polarity = z.infer<typeof polaritySchema>;

/** One place in a text that names a skill. Offsets are UTF-16 code units into that text. */
export const skillMentionSchema = textSpanSchema.extend({
  skill: z.string(),
  label: z.string(),
  text: z.string(),
  polarity: polaritySchema,
});
export type SkillMention = Readonly<z.infer<typeof skillMentionSchema>>;
