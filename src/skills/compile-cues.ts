import type { Cue } from "./polarity-cues.ts";
import { CUES, CUES_BEHIND, FILLERS, JOINING_WORDS, SUBJECT_WORDS } from "./polarity-cues.ts";
import { CUE } from "./vocabulary.ts";
import type { VocabularyBuilder } from "./vocabulary.ts";

/** One step of a cue: one of these words, or up to so many of any. */
export type CueStep =
  | { readonly kind: "word"; readonly ids: ReadonlySet<number> }
  | { readonly kind: "gap"; readonly most: number; readonly overCommas: boolean };

/** A cue over word ids. */
export interface CompiledCue extends Pick<Cue, "effect" | "subject" | "linked"> {
  readonly steps: readonly CueStep[];
  readonly notAfter: ReadonlySet<number>;
  readonly notBefore: ReadonlySet<number>;
}

/** The cues by their first word, and the word sets their conditions need. */
export interface CueTable {
  readonly ahead: ReadonlyMap<number, readonly CompiledCue[]>;
  readonly behind: readonly { readonly steps: readonly CueStep[]; readonly effect: "negated" | "intended" }[];
  readonly subjects: ReadonlySet<number>;
  readonly fillers: ReadonlySet<number>;
  readonly joining: ReadonlySet<number>;
  readonly denying: ReadonlySet<number>;
  readonly alternative: ReadonlySet<number>;
}

/** Enters the cues' words in a vocabulary. */
export function compileCues(vocabulary: VocabularyBuilder): CueTable {
  const idsOf = (words: string): ReadonlySet<number> =>
    new Set(words.split(/[ |]/).filter(Boolean).map(vocabulary.idOf));
  const stepsOf = (pattern: string): readonly CueStep[] =>
    pattern.split(" ").map((part) => {
      const gap = /^(~~?)(\d)$/.exec(part);
      return gap === null
        ? { kind: "word", ids: idsOf(part) }
        : { kind: "gap", most: Number(gap[2]), overCommas: gap[1] === "~~" };
    });

  const ahead = new Map<number, CompiledCue[]>();
  for (const cue of CUES) {
    const compiled: CompiledCue = {
      effect: cue.effect,
      steps: stepsOf(cue.pattern),
      notAfter: idsOf(cue.notAfter ?? ""),
      notBefore: idsOf(cue.notBefore ?? ""),
      ...(cue.subject && { subject: true }),
      ...(cue.linked && { linked: true }),
    };
    for (const word of (cue.pattern.split(" ")[0] ?? "").split("|")) {
      const id = vocabulary.mark(word, CUE);
      ahead.set(id, [...(ahead.get(id) ?? []), compiled]);
    }
  }
  return {
    ahead,
    behind: CUES_BEHIND.map(({ pattern, effect }) => ({ steps: stepsOf(pattern), effect })),
    subjects: idsOf(SUBJECT_WORDS),
    fillers: idsOf(FILLERS),
    joining: idsOf(JOINING_WORDS),
    denying: idsOf("not never don't dont doesn't didn't haven't isn't wasn't no"),
    alternative: idsOf("or nor"),
  };
}
