import type { Atlas } from "#src/atlas/index.ts";
import type { DocumentText, Profile, Quote } from "#src/profile/index.ts";
import { findPhrases } from "#src/skills/index.ts";
import type { PhraseMatcher } from "#src/skills/index.ts";
import { readField } from "./field-index.ts";
import { quoteSpan } from "./quote-span.ts";
import { wordsOfWork } from "./words-of-work.ts";

/** Words of the résumé that show contact with a domain or a kind of employer, by id; each wording once. */
export interface Signals {
  readonly domains: ReadonlyMap<string, readonly Quote[]>;
  readonly sectors: ReadonlyMap<string, readonly Quote[]>;
}

/** Looks for the field's signal words in what the person did; who they are is blanked out first. */
export function findSignals(profile: Profile, document: DocumentText, atlas: Atlas): Signals {
  const { domainSignals, sectorSignals } = readField(atlas);
  const words = wordsOfWork(profile, document);
  const find = (matcher: PhraseMatcher<string>) => {
    const byKey = new Map<string, Map<string, Quote>>();
    for (const { key, start, end, text } of findPhrases(words, matcher)) {
      const found = byKey.get(key) ?? new Map<string, Quote>();
      const wording = text.toLowerCase();
      if (!found.has(wording)) found.set(wording, quoteSpan({ start, end }, profile, document));
      byKey.set(key, found);
    }
    return new Map([...byKey].map(([key, found]) => [key, [...found.values()]]));
  };
  return { domains: find(domainSignals), sectors: find(sectorSignals) };
}
