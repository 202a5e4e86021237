/** P(n·m·D ≥ widest) when all orders of the n + m values are equally likely. */
export function exactSmirnov(n: number, m: number, widest: number): number {
  if (widest === 0) return 1;
  return n === m ? equalSizes(n, widest / n) : latticePaths(n, m, widest);
}

/** P(√(nm/(n + m)) · D > x) for large samples: 2 Σ (−1)^(k−1) e^(−2k²x²). */
export function limitSmirnov(x: number): number {
  // Below this the series converges slowly and the p value is 1 to sixteen digits.
  if (x < 0.15) return 1;
  let total = 0;
  let sign = 1;
  for (let k = 1; k < 200; k += 1) {
    const term = Math.exp(-2 * k * k * x * x);
    total += sign * term;
    if (term < 1e-17 * total) break;
    sign = -sign;
  }
  return Math.min(1, 2 * total);
}

/** Gnedenko and Korolyuk 1951, by reflections: 2 Σ (−1)^(k−1) C(2n, n − kh) / C(2n, n). */
function equalSizes(n: number, h: number): number {
  let total = 0;
  let sign = 1;
  let logRatio = 0;
  let taken = 0;
  for (let reach = h; reach <= n; reach += h) {
    for (; taken < reach; taken += 1) logRatio += Math.log((n - taken) / (n + 1 + taken));
    const term = Math.exp(logRatio);
    total += sign * term;
    if (term < 1e-17 * total) break;
    sign = -sign;
  }
  return Math.min(1, 2 * total);
}

/** Follows the random path step by step and adds up where it first comes as far out as the limit. */
function latticePaths(n: number, m: number, widest: number): number {
  let row = new Float64Array(m + 2);
  let next = new Float64Array(m + 2);
  row[0] = 1;
  let reached = 0;
  for (let i = 0; i <= n; i += 1) {
    next.fill(0);
    for (let j = 0; j <= m; j += 1) {
      const mass = row[j] as number;
      if (mass === 0) continue;
      if (Math.abs(i * m - j * n) >= widest) {
        reached += mass;
        continue;
      }
      const left = n + m - i - j;
      if (left === 0) continue;
      next[j] = (next[j] as number) + (mass * (n - i)) / left;
      row[j + 1] = (row[j + 1] as number) + (mass * (m - j)) / left;
    }
    [row, next] = [next, row];
  }
  return Math.min(1, reached);
}
