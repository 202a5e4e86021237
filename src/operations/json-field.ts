import { z } from "zod";

/** A value as it is, or as JSON text: a form with a file can carry text only. */
export function jsonField<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value, context) => {
    if (typeof value !== "string") return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      context.issues.push({ code: "custom", message: "no JSON", input: undefined });
      return z.NEVER;
    }
  }, schema);
}
