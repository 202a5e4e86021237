import type { Atlas } from "#src/atlas/index.ts";
import type { TextSpan } from "#src/kernel/index.ts";
import type { DocumentText, Profile, Quote } from "#src/profile/index.ts";
import { findSkillMentions } from "#src/skills/index.ts";
import { readField } from "./field-index.ts";
import { quoteSpan } from "./quote-span.ts";
import type { SignalWords } from "./signal-words.ts";
import { wordsOfWork } from "./words-of-work.ts";

/** Words of the résumé about domains and kinds of employer, by id; each wording once. */
export interface Signals {
  /** Words that show contact. */
  readonly domains: ReadonlyMap<string, readonly Quote[]>;
  readonly sectors: ReadonlyMap<string, readonly Quote[]>;
  /** Words that say the person means to go there. */
  readonly aims: {
    readonly domains: ReadonlyMap<string, readonly Quote[]>;
    readonly sectors: ReadonlyMap<string, readonly Quote[]>;
  };
}

/**
 * Looks for the field's signal words in what the person did; who they are is blanked out first. What they only mean
 * to do is an aim, and what they say they have not done is neither.
 */
export function findSignals(profile: Profile, document: DocumentText, atlas: Atlas): Signals {
  const { domainSignals, sectorSignals } = readField(atlas);
  const words = wordsOfWork(profile, document);
  const quoteOf = (span: TextSpan) => quoteSpan(span, profile, document);
  const domains = readSignals(words, domainSignals, quoteOf);
  const sectors = readSignals(words, sectorSignals, quoteOf);
  return {
    domains: domains.affirmed,
    sectors: sectors.affirmed,
    aims: { domains: domains.intended, sectors: sectors.intended },
  };
}

function readSignals(words: string, { matcher, meaning }: SignalWords, quoteOf: (span: TextSpan) => Quote) {
  const affirmed = new Map<string, Quote[]>();
  const intended = new Map<string, Quote[]>();
  const seen = new Set<string>();
  for (const { skill: wording, polarity, start, end } of findSkillMentions(words, matcher)) {
    if (polarity === "negated" || seen.has(`${polarity} ${wording}`)) continue;
    seen.add(`${polarity} ${wording}`);
    const found = polarity === "affirmed" ? affirmed : intended;
    for (const id of new Set(meaning.get(wording))) {
      found.set(id, [...(found.get(id) ?? []), quoteOf({ start, end })]);
    }
  }
  return { affirmed, intended };
}
