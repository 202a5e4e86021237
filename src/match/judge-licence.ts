import type { Background } from "#src/atlas/index.ts";
import { compilePhraseMatcher, findPhrases } from "#src/skills/index.ts";
import type { CredentialHeld, DocumentText, Quote } from "#src/profile/index.ts";
import { manyOf, oneOf } from "./background-words.ts";
import type { GateFacts, Judgement } from "./gate-facts.ts";
import { fewQuotes } from "./quote-span.ts";
import { wordList } from "./word-list.ts";

/** Words in a licence's own line that say it is not held today. */
const NOT_HELD_TODAY = compilePhraseMatcher([
  {
    key: "not-held-today",
    phrases: [
      "expired",
      "lapsed",
      "inactive",
      "former",
      "formerly",
      "retired",
      "revoked",
      "suspended",
      "surrendered",
      "student",
      "candidate",
      "in training",
      "in progress",
      "pending",
      "awaiting",
      "eligible",
      "expected",
    ],
  },
]);

/**
 * Whether one of these licences is held. A title or a degree of the profession is no licence: it leaves the gate
 * open. A résumé of plainly another profession that names no licence is an answer, and the answer is no.
 */
export function judgeLicence(
  anyOf: readonly Background[],
  { profile, document, backgrounds }: GateFacts,
): Judgement {
  const named = profile.credentials.filter(
    ({ licenceOf }) => licenceOf !== undefined && anyOf.includes(licenceOf),
  );
  const held = named.filter((credential) => isHeldToday(credential, document));
  const words = wordList(anyOf.map(manyOf), "or");
  if (held.length > 0)
    return { status: "met", why: `Your résumé names this licence.`, evidence: quotesOf(held) };
  if (named.length > 0) {
    return {
      status: "unmet",
      why: "Your résumé names this licence, but not as one you hold today.",
      evidence: quotesOf(named),
    };
  }

  const own = backgrounds.filter((background) => anyOf.includes(background));
  const evidence = fewQuotes(
    profile.backgrounds
      .filter(({ background }) => backgrounds.includes(background))
      .flatMap((one) => one.evidence),
  );
  if (own.length > 0) {
    return {
      status: "unknown",
      why: `Your résumé shows work or study as ${wordList(own.map(oneOf))}, but names no licence.`,
      evidence,
    };
  }
  if (backgrounds.length === 0) {
    return {
      status: "unknown",
      why: `Your résumé does not say whether you are licensed: open to ${words}.`,
      evidence,
    };
  }
  return {
    status: "unmet",
    why: `Open to licensed ${words}; your résumé shows you as ${wordList(backgrounds.map(oneOf))}.`,
    evidence,
  };
}

function isHeldToday({ name }: CredentialHeld, document: DocumentText): boolean {
  const line = document.lines.find(({ start, end }) => start <= name.quote.start && name.quote.start < end);
  const words = line === undefined ? name.quote.text : document.text.slice(line.start, line.end);
  return findPhrases(words, NOT_HELD_TODAY).length === 0;
}

function quotesOf(credentials: readonly CredentialHeld[]): Quote[] {
  return fewQuotes(credentials.map(({ name }) => name.quote));
}
