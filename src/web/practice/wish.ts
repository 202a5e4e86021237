import type { Audience, Exposure, ReviewKind, Specialty } from "#src/review/index.ts";
import type { AddressWords } from "../client/address-words.ts";
import type { OperationInput } from "../client/operations.ts";
import { audienceWords, exposureNames } from "../judging/judging-words.ts";
import { specialtyWords, taskWords } from "../review/review-words.ts";
import { choicesOf, readChoice } from "../tools/choices.ts";
import { standingWords } from "./practice-words.ts";
import type { Standing } from "./practice-words.ts";

/** What somebody wants to practise on, as it stands in the address. */
export interface Wish {
  readonly task?: ReviewKind;
  readonly specialty?: Specialty;
  readonly audience?: Audience;
  readonly standing?: Standing;
  /** The profile whose profession says what lies within scope. */
  readonly profile?: string;
  /** What they do not want to meet. */
  readonly without: readonly Exposure[];
}

/** Reads a wish from an address; what is no choice is left out. */
export function readWish(words: AddressWords): Wish {
  const task = readChoice(words["task"], taskWords);
  const specialty = readChoice(words["specialty"], specialtyWords);
  const audience = readChoice(words["audience"], audienceWords);
  const standing = readChoice(words["standing"], standingWords);
  const profile = words["profile"];
  const named = (words["without"] ?? "").split(",");
  return {
    ...(task === undefined ? {} : { task }),
    ...(specialty === undefined ? {} : { specialty }),
    ...(audience === undefined ? {} : { audience }),
    ...(standing === undefined ? {} : { standing }),
    ...(profile === undefined ? {} : { profile }),
    without: choicesOf(exposureNames).flatMap(({ value }) => (named.includes(value) ? [value] : [])),
  };
}

/** The words of an address for a wish. */
export function wishWords({ without, ...wish }: Wish): Record<string, string> {
  return { ...wish, ...(without.length === 0 ? {} : { without: without.join(",") }) };
}

/** The address of another page of practice, with the same wish. */
export function withWish(path: string, wish: Wish, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...wishWords(wish), ...more }).toString();
  return query === "" ? path : `${path}?${query}`;
}

/** The wish as the next item is asked for: everything may come but what they do not want, and each comes with a warning. */
export function askFor(wish: Wish, skip: readonly string[]): OperationInput<"practice.next"> {
  const { without, profile, ...rest } = wish;
  return {
    ...rest,
    ...(profile === undefined ? {} : { profileId: profile }),
    allowExposure: choicesOf(exposureNames)
      .map(({ value }) => value)
      .filter((one) => !without.includes(one)),
    skip: [...skip],
  };
}
