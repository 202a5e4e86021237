import type { Skill, SkillAlias } from "#src/atlas/index.ts";
import { variantsOf, wordsOfAlias } from "./alias-words.ts";
import type { AliasWords } from "./alias-words.ts";
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

  const company = companyReader(vocabulary);
  const names: NamePattern[] = [];
  const sequences: { words: readonly number[]; pattern: number }[] = [];
  for (const skill of skills) {
    for (const { alias, name } of namesOf(skill)) {
      const exact = alias.exactCase ?? needsExactCase(name.written);
      const pattern = names.length;
      names.push({
        skill: skill.id,
        label: skill.label,
        exactly: exact ? name.written : undefined,
        parted: name.parted,
        single: name.words.length === 1 ? name.words[0] : undefined,
        near: alias.near && company(alias.near),
        notNear: alias.notNear && company(alias.notNear),
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

interface ReadName {
  readonly alias: Conditioned;
  readonly name: AliasWords;
}

function namesOf(skill: NamedSkill): readonly ReadName[] {
  const conditioned = skill.aliases.filter((alias) => typeof alias !== "string").map(readName);
  const taken = new Set(conditioned.map(({ name }) => name.words.join(" ")));
  const free: ReadName[] = [];
  for (const text of [skill.label, labelWithoutBrackets(skill.label), ...skill.aliases.filter(isPlain)]) {
    const read = readName({ text });
    const own = read.name.words.join(" ");
    if (own !== "" && !taken.has(own)) free.push(read);
    taken.add(own);
  }
  return [...free, ...conditioned.filter(({ name }) => name.words.length > 0)];
}

function readName(alias: Conditioned): ReadName {
  return { alias, name: wordsOfAlias(alias.text) };
}

function isPlain(alias: SkillAlias): alias is string {
  return typeof alias === "string";
}

/** "Electronic health records (EHR)" is also written without the brackets. */
function labelWithoutBrackets(label: string): string {
  return label.replace(/\s*\([^)]*\)\s*/g, " ").trim();
}

/** The word sequences of `near` and `notNear` lists; aliases share most phrases, so each is read once. */
function companyReader(vocabulary: VocabularyBuilder): (phrases: readonly string[]) => NamePattern["near"] {
  const known = new Map<string, readonly (readonly number[])[]>();
  const read = (phrase: string): readonly (readonly number[])[] => {
    const { words } = wordsOfAlias(phrase);
    const last = words.at(-1);
    if (last === undefined) return [];
    const forms = [last, ...otherNumbers(last, false)].map((word) => [...words.slice(0, -1), word]);
    return forms.map((form) => form.map(vocabulary.idOf));
  };
  return (phrases) =>
    phrases.flatMap((phrase) => {
      const sequences = known.get(phrase) ?? read(phrase);
      known.set(phrase, sequences);
      return sequences;
    });
}
