/** Below this share of a usual week a week stands out; the project's own judgement. */
const FEW = 0.75;

/** How full a week can be beside the others of the plan. */
export type WeekSize = "none" | "fewer" | "usual";

/** Each week beside the middle one of those that have any time at all. */
export function sizeWeeks(plannable: readonly number[]): readonly WeekSize[] {
  const some = plannable.filter((minutes) => minutes > 0).toSorted((a, b) => a - b);
  const middle = some[Math.floor(some.length / 2)] ?? 0;
  return plannable.map((minutes) => {
    if (minutes === 0) return "none";
    return minutes < FEW * middle ? "fewer" : "usual";
  });
}
