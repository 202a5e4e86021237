import type { Background } from "#src/atlas/index.ts";
import type { CredentialQuestion, StatedFacts } from "#src/choose/index.ts";
import type { AddressWords } from "../../client/address-words.ts";
import { backgroundWords } from "../../client/words.ts";
import { readIds } from "../../lanes/lanes-search.ts";
import { readChoice } from "../choices.ts";

/** Professions that are licensed, as the field's rules name them. */
export const LICENSED = ["physician", "nurse", "pharmacist", "allied-health"] as const;

export const degreeWords = {
  none: "no degree",
  bachelor: "bachelor’s",
  master: "master’s",
  doctorate: "doctorate",
} as const;

const MOST_YEARS = 70;
const LONGEST_SUBJECT = 100;

/** What a person says of themselves in the address; anything odd in it is left out. */
export function readFacts(words: AddressWords): StatedFacts {
  const degree = readChoice(words["degree"], degreeWords);
  const subject = words["subject"]?.slice(0, LONGEST_SUBJECT);
  const years = readYears(words["years"]);
  return {
    backgrounds: readBackgrounds(words["who"]),
    licences: readBackgrounds(words["licences"]),
    ...(degree === undefined ? {} : { degree }),
    ...(subject === undefined ? {} : { degreeField: subject }),
    ...(years === undefined ? {} : { years }),
  };
}

/** The whole question once a role is named. `shown` comes from a profile when there is one. */
export function readQuestion(
  words: AddressWords,
  shown: CredentialQuestion["shown"],
): CredentialQuestion | undefined {
  const { role, sector } = words;
  if (role === undefined) return undefined;
  return {
    facts: readFacts(words),
    role,
    ...(sector === undefined ? {} : { sector }),
    knowsBasics: words["basics"] === "yes",
    held: [...readIds(words["held"])],
    shown,
  };
}

/** The backgrounds in a part of the address. */
export function readBackgrounds(word: string | undefined): Background[] {
  return readIds(word).flatMap((id) => readChoice(id, backgroundWords) ?? []);
}

/** Years of work, when they are a number a person can have. */
export function readYears(word: string | undefined): number | undefined {
  const years = /^\d+([.]\d+)?$/.test(word ?? "") ? Number(word) : MOST_YEARS + 1;
  return years <= MOST_YEARS ? years : undefined;
}
