import type { Background, Role } from "#src/atlas/index.ts";
import type { Profile } from "#src/profile/index.ts";
import { manyOf } from "./background-words.ts";
import type { Factor } from "./lane.ts";
import { fewQuotes } from "./quote-span.ts";
import { wordList } from "./word-list.ts";

const MOST_POINTS = 10;

/** Points lost for each place further down the role's list of usual backgrounds, and the least a listed one earns. Project's judgement. */
const LOST_PER_PLACE = 2;
const LEAST_WHEN_LISTED = 4;

const NAMED = 3;

/** Points for coming from where people in this role usually come from; the most usual earns all. */
export function scoreEntryBackground(
  role: Role,
  backgrounds: readonly Background[],
  profile: Profile,
): Factor {
  const usual = role.backgrounds.find((one) => backgrounds.includes(one));
  const place = usual === undefined ? -1 : role.backgrounds.indexOf(usual);
  return {
    name: "entry-background",
    label: "Usual way in",
    value: place === -1 ? 0 : Math.max(LEAST_WHEN_LISTED, MOST_POINTS - LOST_PER_PLACE * place),
    outOf: MOST_POINTS,
    why:
      usual === undefined
        ? `Most people come to this role from elsewhere: ${wordList(role.backgrounds.slice(0, NAMED).map(manyOf), "or")}.`
        : `${capitalised(manyOf(usual))} are among those who usually come to this role.`,
    evidence: fewQuotes(
      profile.backgrounds
        .filter(({ background }) => background === usual)
        .flatMap(({ evidence }) => evidence),
    ),
  };
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
