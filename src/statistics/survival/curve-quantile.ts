/** A step curve that falls: its level from each time on. */
interface FallingCurve {
  readonly times: ArrayLike<number>;
  readonly levels: ArrayLike<number>;
  /** The last time anyone was observed. */
  readonly lastTime: number;
}

// Levels are products of many fractions: nearer than this they are the same level.
const SAME = 1.5e-8;

/**
 * The first time a curve is at or below a level. Where the curve runs along the level, the middle of that stretch
 * (Brookmeyer & Crowley 1982; the convention of the usual survival software). Undefined when it stays above.
 */
export function timeAtLevel({ times, levels, lastTime }: FallingCurve, level: number): number | undefined {
  for (let at = 0; at < levels.length; at += 1) {
    const here = levels[at] as number;
    // Limits may be missing where the curve is 0; a missing limit is passed over.
    if (!(here <= level + SAME)) continue;
    const time = times[at] as number;
    if (here < level - SAME) return time;
    let next = at + 1;
    while (next < levels.length && !((levels[next] as number) < level - SAME)) next += 1;
    return (time + (next < levels.length ? (times[next] as number) : lastTime)) / 2;
  }
  return undefined;
}
