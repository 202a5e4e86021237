import type { Atlas } from "#src/atlas/index.ts";
import type { DocumentText, Profile, Quote } from "#src/profile/index.ts";
import { findSkillMentions } from "#src/skills/index.ts";
import { readField } from "./field-index.ts";
import { quoteSpan } from "./quote-span.ts";
import type { SignalWords } from "./signal-words.ts";
import { wordsOfWork } from "./words-of-work.ts";

/** Words of the résumé that show contact with a domain or a kind of employer, by id; each wording once. */
export interface Signals {
  readonly domains: ReadonlyMap<string, readonly Quote[]>;
  readonly sectors: ReadonlyMap<string, readonly Quote[]>;
}

/**
 * Looks for the field's signal words in what the person did; who they are is blanked out first. What they say they
 * have not done, or only mean to do, is no contact.
 */
export function findSignals(profile: Profile, document: DocumentText, atlas: Atlas): Signals {
  const { domainSignals, sectorSignals } = readField(atlas);
  const words = wordsOfWork(profile, document);
  const find = ({ matcher, meaning }: SignalWords) => {
    const found = new Map<string, Quote[]>();
    const seen = new Set<string>();
    for (const { skill: wording, polarity, start, end } of findSkillMentions(words, matcher)) {
      if (polarity !== "affirmed" || seen.has(wording)) continue;
      seen.add(wording);
      const quote = quoteSpan({ start, end }, profile, document);
      for (const id of new Set(meaning.get(wording))) found.set(id, [...(found.get(id) ?? []), quote]);
    }
    return found;
  };
  return { domains: find(domainSignals), sectors: find(sectorSignals) };
}
