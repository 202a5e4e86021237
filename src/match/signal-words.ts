import { compileSkillMatcher } from "#src/skills/index.ts";
import type { SkillMatcher } from "#src/skills/index.ts";

/** Signal words made ready for reading, with what each wording stands for. */
export interface SignalWords {
  readonly matcher: SkillMatcher;
  /** Ids of domains (or sectors) by wording: "emergency department" may stand for more than one. */
  readonly meaning: ReadonlyMap<string, readonly string[]>;
}

/**
 * Compiles the signals of domains or of sectors. They are read like the names of skills, so that "no experience
 * with hospitals" is understood as none.
 */
export function compileSignals(
  records: readonly { readonly id: string; readonly signals: readonly string[] }[],
): SignalWords {
  const meaning = new Map<string, string[]>();
  const written = new Map<string, string[]>();
  for (const { id, signals } of records) {
    for (const signal of signals) {
      const wording = wordingOf(signal);
      meaning.set(wording, [...(meaning.get(wording) ?? []), id]);
      written.set(wording, [...(written.get(wording) ?? []), signal]);
    }
  }
  const names = [...written].map(([wording, aliases]) => ({
    id: wording,
    label: aliases[0] ?? wording,
    aliases,
  }));
  return { matcher: compileSkillMatcher(names), meaning };
}

/** "Bed-days" and "bed day" are one wording. */
function wordingOf(signal: string): string {
  return signal
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, " ")
    .replace(/s$/u, "");
}
