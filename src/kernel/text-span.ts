import { z } from "zod";

/** A stretch of a text, from `start` up to but not including `end`, in UTF-16 code units. */
export const textSpanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type TextSpan = Readonly<z.infer<typeof textSpanSchema>>;

/** The words a span covers. */
export function quote(text: string, span: TextSpan): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}
