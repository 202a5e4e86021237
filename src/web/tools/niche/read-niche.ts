import type { NicheQuestion } from "#src/choose/index.ts";
import type { AddressWords } from "../../client/address-words.ts";
import { readChoice } from "../choices.ts";
import { interestWords, problemWords, strengthWords } from "./questions.ts";

/** The three answers in an address once all are there, and the kind of employer when one is named. */
export function readNiche(words: AddressWords): NicheQuestion | undefined {
  const strength = readChoice(words["strength"], strengthWords);
  const interest = readChoice(words["interest"], interestWords);
  const problem = readChoice(words["problem"], problemWords);
  const sector = words["sector"];
  if (strength === undefined || interest === undefined || problem === undefined) return undefined;
  return { strength, interest, problem, ...(sector === undefined ? {} : { sector }) };
}
