import type { Atlas, Role } from "#src/atlas/index.ts";
import type { HeldSkills } from "./held-skills.ts";
import type { GateStanding, Horizon } from "./lane.ts";
import { measureDistance } from "./measure-distance.ts";
import type { Leg } from "./measure-distance.ts";
import { waitAtGates } from "./wait-at-gates.ts";
import { wordList } from "./word-list.ts";

/** Hours people need spread widely; these are the sides of the likely figure. Project's judgement. */
const LOW_SHARE = 0.7;
const HIGH_SHARE = 1.5;

/**
 * Hours of the graph are for learning a skill alone. The skills of one role are practised in the same pieces of
 * work, so beyond the longest leg each counts for part. Project's judgement.
 */
const SHARE_PRACTISED_TOGETHER = 0.65;

/** The bands OECD uses for moves between occupations: half a year, a year, three years. */
const BANDS = [
  { band: "up-to-6-months", weeks: 26, label: "up to 6 months" },
  { band: "up-to-1-year", weeks: 52, label: "up to 1 year" },
  { band: "up-to-3-years", weeks: 156, label: "up to 3 years" },
] as const;
const BEYOND = { band: "beyond-3-years", label: "beyond 3 years" } as const;

const WEEKS_A_SPRINT = 13;
const NAMED = 3;

/**
 * How long the move usually takes at these hours a week, and how far 13 weeks get. The hours are practice alone;
 * a required gate that is not met can only lengthen the band. It says nothing about getting a job.
 */
export function placeHorizon(
  role: Role,
  held: HeldSkills,
  gates: readonly GateStanding[],
  hoursPerWeek: number,
  atlas: Atlas,
): Horizon {
  const legs = measureDistance(role, held, atlas);
  const likely = Math.round(hoursTogether(legs));
  const wait = waitAtGates(role, gates);
  const weeks = Math.max(likely / hoursPerWeek, wait?.weeks ?? 0);
  const { band, label } = BANDS.find((one) => weeks <= one.weeks) ?? BEYOND;
  return {
    band,
    label,
    hours: { low: Math.round(likely * LOW_SHARE), likely, high: Math.round(likely * HIGH_SHARE) },
    hoursPerWeek,
    coveredIn13Weeks: likely === 0 ? 1 : Math.min(1, (WEEKS_A_SPRINT * hoursPerWeek) / likely),
    why: wait === undefined ? describe(legs, likely) : `${describe(legs, likely)} ${wait.why}`,
  };
}

function hoursTogether(legs: readonly Leg[]): number {
  const [longest, ...others] = legs;
  return (longest?.hours ?? 0) + SHARE_PRACTISED_TOGETHER * others.reduce((sum, { hours }) => sum + hours, 0);
}

function describe(legs: readonly Leg[], likely: number): string {
  if (likely === 0) return "What this role asks is shown at the level it asks.";
  const longest = legs.slice(0, NAMED);
  const named = wordList(longest.map(({ skill, hours }) => `${skill.label} (about ${Math.round(hours)} h)`));
  return longest.length === legs.length
    ? `The way is ${named}.`
    : `About ${likely} hours of practice where skills are practised together; the longest alone: ${named}.`;
}
