import type { Note } from "#src/kernel/index.ts";
import type { Profile } from "#src/profile/index.ts";
import { showCount } from "../client/numbers.ts";

/** A note of the reading in words that name the post or part it is about; nothing for one this page does not know. */
export function noteWords({ code, params = {} }: Note, positions: Profile["positions"]): string | undefined {
  const post = positions.find(({ id }) => id === params["position"]);
  const name = post?.title?.value ?? post?.employer?.value ?? "one of your posts";
  return words[code]?.({
    name,
    section: String(params["section"] ?? ""),
    count: Number(params["count"] ?? 0),
  });
}

interface Blanks {
  /** The post it is about, as the person would name it. */
  readonly name: string;
  readonly section: string;
  readonly count: number;
}

const words: Readonly<Record<string, (blanks: Blanks) => string>> = {
  "no-headings-found": () =>
    "We found no headings, so we told the parts of your text apart by what stands in them.",
  "posts-not-found": ({ section }) => `We could not tell single posts apart under ${section}.`,
  "credential-not-yet-held": ({ count }) =>
    `${showCount(count, "certificate")} your text says you do not hold yet: not counted.`,
  "dates-missing": ({ name }) =>
    `No dates for ${name}: we cannot tell how long you used the skills it shows.`,
  "dates-unclear-day-or-month": ({ name }) =>
    `Dates of ${name} could mean day first or month first; check them.`,
  "dates-unclear-month-or-year": ({ name }) => `Dates of ${name} could mean a month or a year; check them.`,
  "dates-unclear-reversed": ({ name }) => `${name} ends before it begins, as the dates stand; check them.`,
  "dates-no-end": ({ name }) => `No end date for ${name}.`,
  "title-not-found": ({ name }) => `No job title found at ${name}.`,
  "employer-not-found": ({ name }) => `No employer found for ${name}.`,
  "title-and-employer-guessed": ({ name }) =>
    `Check ${name}: title and employer could also be the other way round.`,
};
