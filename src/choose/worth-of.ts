import type { Advice, Grade } from "#src/atlas/index.ts";

/** Grades with evidence behind them; D is opinion and X is contradicted. */
const EVIDENCE: readonly Grade[] = ["A", "B", "C"];

/**
 * Ids of the advice on what a credential is worth that has evidence behind it: about this one, or about credentials
 * in general. Empty: no evidence was found.
 */
export function worthOf(id: string, advice: readonly Advice[]): string[] {
  return advice
    .filter(({ grade }) => EVIDENCE.includes(grade))
    .filter(({ moment, about }) => {
      const named = about.filter((ref) => ref.startsWith("credentials/"));
      return named.includes(`credentials/${id}`) || (moment === "credentials" && named.length === 0);
    })
    .map((one) => one.id);
}
