/**
 * Lowess without robust rounds (Cleveland 1979, J Am Stat Assoc): local lines with tricube weights over two thirds of
 * the points, computed at steps of a hundredth of the range and joined by straight lines, as R's
 * `lowess(x, y, iter = 0)` does. `x` ascending; answers one fitted value a point.
 */
export function lowess(x: Float64Array, y: Float64Array, share = 2 / 3): Float64Array {
  const n = x.length;
  const fitted = new Float64Array(n);
  const first = x[0] as number;
  const range = (x[n - 1] as number) - first;
  const step = 0.01 * range;
  const near = Math.max(2, Math.min(n, Math.floor(share * n + 1e-7)));
  const window = { from: 0, near };
  let done = -1;
  let at = 0;
  while (at < n) {
    fitted[at] = localLine(x, y, { at, window, range });
    fillBetween(fitted, x, done, at);
    done = at;
    const cut = (x[at] as number) + step;
    at += 1;
    while (at < n && (x[at] as number) <= cut) {
      if (x[at] === x[done]) {
        fitted[at] = fitted[done] as number;
        done = at;
      }
      at += 1;
    }
    // The last point within the step, or the next one when there is none.
    at = Math.max(done + 1, at - 1);
  }
  return fitted;
}

function fillBetween(fitted: Float64Array, x: Float64Array, from: number, to: number): void {
  if (from < 0) return;
  const width = (x[to] as number) - (x[from] as number);
  const rise = (fitted[to] as number) - (fitted[from] as number);
  for (let i = from + 1; i < to; i += 1)
    fitted[i] = (fitted[from] as number) + (rise * ((x[i] as number) - (x[from] as number))) / width;
}

function localLine(
  x: Float64Array,
  y: Float64Array,
  { at, window, range }: { at: number; window: { from: number; near: number }; range: number },
): number {
  const n = x.length;
  const centre = x[at] as number;
  const { near } = window;
  while (
    window.from + near < n &&
    centre - (x[window.from] as number) > (x[window.from + near] as number) - centre
  )
    window.from += 1;
  const { from } = window;
  const width = Math.max(centre - (x[from] as number), (x[from + near - 1] as number) - centre);
  let [s0, s1, s2, t0, t1] = [0, 0, 0, 0, 0];
  for (let i = from; i < n; i += 1) {
    const u = (x[i] as number) - centre;
    const distance = u < 0 ? -u : u;
    // Ties at the edge of the window count too, so the walk goes on beyond the nearest.
    if (distance > 0.999 * width) {
      if (u > 0) break;
      continue;
    }
    let weight = 1;
    if (distance > 0.001 * width) {
      const ratio = distance / width;
      const tri = 1 - ratio * ratio * ratio;
      weight = tri * tri * tri;
    }
    s0 += weight;
    s1 += weight * u;
    s2 += weight * u * u;
    t0 += weight * (y[i] as number);
    t1 += weight * u * (y[i] as number);
  }
  if (s0 === 0) return y[at] as number;
  const mean = s1 / s0;
  const spread = s2 / s0 - mean * mean;
  // Points this close together carry no slope.
  if (!(Math.sqrt(Math.max(spread, 0)) > 0.001 * range)) return t0 / s0;
  return t0 / s0 - (mean * (t1 / s0 - (mean * t0) / s0)) / spread;
}
