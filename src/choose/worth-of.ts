import type { Advice, Grade } from "#src/atlas/index.ts";

/** Grades with evidence behind them; D is opinion and X is contradicted. */
const EVIDENCE: readonly Grade[] = ["A", "B", "C"];

/** Ids of the advice with evidence on what this one credential is worth. Empty: no evidence was found. */
export function worthOf(id: string, advice: readonly Advice[]): string[] {
  return withEvidence(advice)
    .filter(({ about }) => about.includes(`credentials/${id}`))
    .map((one) => one.id);
}

/** Ids of the advice with evidence on credentials at large; it says nothing about any one of them. */
export function worthAtLarge(advice: readonly Advice[]): string[] {
  return withEvidence(advice)
    .filter(
      ({ moment, about }) => moment === "credentials" && !about.some((ref) => ref.startsWith("credentials/")),
    )
    .map((one) => one.id);
}

function withEvidence(advice: readonly Advice[]): readonly Advice[] {
  return advice.filter(({ grade }) => EVIDENCE.includes(grade));
}
