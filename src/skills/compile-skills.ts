import type { Skill, SkillAlias } from "#src/atlas/index.ts";
import { canonical, variantsOf, wordsOfAlias } from "./alias-words.ts";
import { compileCues } from "./compile-cues.ts";
import type { CueTable } from "./compile-cues.ts";
import { compileTraps } from "./name-traps.ts";
import type { NameTraps } from "./name-traps.ts";
import { needsExactCase } from "./ordinary-uses.ts";
import { tokenRoom } from "./tokens.ts";
import type { TokenRoom } from "./tokens.ts";
import { otherNumbers, otherSpellings } from "./spellings.ts";
import { buildTrie } from "./token-trie.ts";
import type { TokenTrie } from "./token-trie.ts";
import { vocabularyBuilder } from "./vocabulary.ts";
import type { Vocabulary, VocabularyBuilder } from "./vocabulary.ts";
import { markCommonWords } from "./word-traits.ts";

/** What the matcher reads of a skill; anything else with names can be read the same way. */
type NamedSkill = Pick<Skill, "id" | "label" | "aliases">;

/** One way one skill is written, with the conditions on it. */
export interface NamePattern {
  readonly skill: string;
  readonly label: string;
  /** The words as they must stand when case matters. */
  readonly exactly: readonly string[] | undefined;
  /** The only word, when there is one: what the traps look up. */
  readonly single: string | undefined;
  /** May have commas inside, because it is written with one. */
  readonly parted: boolean;
  readonly near: readonly (readonly number[])[] | undefined;
  readonly notNear: readonly (readonly number[])[] | undefined;
}

/** The skill graph's names made ready for reading texts; build it once and keep it. */
export interface SkillMatcher {
  readonly vocabulary: Vocabulary;
  readonly trie: TokenTrie;
  readonly names: readonly NamePattern[];
  readonly cues: CueTable;
  readonly traps: NameTraps;
  /** Kept between texts so that it need not be made anew; holds nothing that outlives one reading. */
  readonly room: TokenRoom;
}

/**
 * Compiles labels and aliases of skills. A label whose words are also an alias with conditions follows those
 * conditions; a plain alias of one or two letters, or capitals that spell a common word, is read in its own case.
 */
export function compileSkillMatcher(skills: readonly NamedSkill[]): SkillMatcher {
  const vocabulary = vocabularyBuilder(otherSpellings);
  markCommonWords(vocabulary);
  const cues = compileCues(vocabulary);
  const traps = compileTraps(vocabulary);

  const names: NamePattern[] = [];
  const sequences: { words: readonly number[]; pattern: number }[] = [];
  for (const skill of skills) {
    for (const alias of namesOf(skill)) {
      const name = wordsOfAlias(alias.text);
      if (name.words.length === 0) continue;
      const exact = alias.exactCase ?? needsExactCase(name.written);
      const pattern = names.length;
      names.push({
        skill: skill.id,
        label: skill.label,
        exactly: exact ? name.written : undefined,
        parted: name.parted,
        single: name.words.length === 1 ? name.words[0] : undefined,
        near: alias.near && sequencesNear(alias.near, vocabulary),
        notNear: alias.notNear && sequencesNear(alias.notNear, vocabulary),
      });
      for (const form of variantsOf(name)) sequences.push({ words: form.map(vocabulary.idOf), pattern });
    }
  }
  return {
    // Where one text is a name of two skills, a name with conditions is tried first, then the earlier skill.
    trie: buildTrie(
      sequences.toSorted((a, b) => Number(isFree(names[a.pattern])) - Number(isFree(names[b.pattern]))),
      vocabulary.size(),
    ),
    vocabulary: vocabulary.build(),
    names,
    cues,
    traps,
    room: tokenRoom(),
  };
}

function isFree(name: NamePattern | undefined): boolean {
  return name?.near === undefined && name?.notNear === undefined && name?.exactly === undefined;
}

type Conditioned = Exclude<SkillAlias, string>;

function namesOf(skill: NamedSkill): readonly Conditioned[] {
  const conditioned = skill.aliases.filter((alias) => typeof alias !== "string");
  const governed = new Set(conditioned.map(({ text }) => key(text)));
  const plain = [skill.label, labelWithoutBrackets(skill.label), ...skill.aliases.filter(isPlain)];
  const seen = new Set<string>();
  const free = plain.filter((text) => {
    const own = key(text);
    if (governed.has(own) || seen.has(own)) return false;
    seen.add(own);
    return true;
  });
  return [...free.map((text) => ({ text })), ...conditioned];
}

function isPlain(alias: SkillAlias): alias is string {
  return typeof alias === "string";
}

/** "Electronic health records (EHR)" is also written without the brackets. */
function labelWithoutBrackets(label: string): string {
  return label.replace(/\s*\([^)]*\)\s*/g, " ").trim();
}

function key(text: string): string {
  return wordsOfAlias(text).words.join(" ");
}

function sequencesNear(
  phrases: readonly string[],
  vocabulary: VocabularyBuilder,
): readonly (readonly number[])[] {
  return phrases.flatMap((phrase) => {
    const words = wordsOfAlias(phrase).words.map(canonical);
    const last = words.at(-1) ?? "";
    const forms = [last, ...otherNumbers(last, false)].map((word) => [...words.slice(0, -1), word]);
    return words.length === 0 ? [] : forms.map((form) => form.map(vocabulary.idOf));
  });
}
