import type { Judged } from "../use-practice.ts";

/** What a judgement came to, in a line. */
export function verdictOf({ contested, standing, right, counted }: Judged["result"]): string {
  if (contested) return "Experts differ on this one";
  if (standing === "unreviewed") return "Feedback, without a score";
  if (right === null) return counted ? "Held against the experts" : "Feedback, without a score";
  const verdict = right ? "With most experts" : "Not with most experts";
  return counted ? verdict : `${verdict}; not counted`;
}
