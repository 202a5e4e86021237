import type { Role, RoleNeed } from "#src/atlas/index.ts";
import type { HeldSkills } from "./held-skills.ts";
import type { Factor } from "./lane.ts";
import { toPoints } from "./points.ts";
import { fewQuotes } from "./quote-span.ts";
import { rankOf } from "./skill-levels.ts";
import { creditShown, totalWeight } from "./skills-shown.ts";
import { wordList } from "./word-list.ts";

const MOST_POINTS = 15;

/** Bridges that carry this share of a role's weight earn all the points; no profession carries a whole role. Project's judgement. */
const SHARE_FOR_ALL = 0.6;

const NAMED = 3;

/** Points for skills that work in another profession carries over, where the person's own words do not show them as well. */
export function scoreBridgeSkills(role: Role, held: HeldSkills, labelOf: (skill: string) => string): Factor {
  const carried = role.needs
    .map((need) => ({ need, gain: Math.max(0, creditBridged(need, held) - creditShown(need, held)) }))
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.need.weight * b.gain - a.need.weight * a.gain);
  const share = carried.reduce((sum, { need, gain }) => sum + need.weight * gain, 0) / totalWeight(role);
  const labels = carried.slice(0, NAMED).map(({ need }) => labelOf(need.skill));
  return {
    name: "bridge-skills",
    label: "Skills carried over",
    value: toPoints(MOST_POINTS * Math.min(1, share / SHARE_FOR_ALL)),
    outOf: MOST_POINTS,
    why:
      carried.length === 0
        ? "Nothing in your earlier work was found that carries over to what this role asks."
        : `Work you describe carries over to ${wordList(labels)}.`,
    evidence: fewQuotes(
      carried.flatMap(({ need }) => held.bridged.get(need.skill)?.[0]?.claim.evidence.slice(0, 1) ?? []),
    ),
  };
}

function creditBridged(need: RoleNeed, held: HeldSkills): number {
  return Math.max(
    0,
    ...(held.bridged.get(need.skill) ?? []).map(({ level }) =>
      Math.min(1, rankOf(level) / rankOf(need.level)),
    ),
  );
}
