/**
 * A cubic spline through points with ascending x whose third derivative at either end is that of the cubic through
 * the four points there (Forsythe, Malcolm and Moler 1977). Needs at least four points.
 */
export function interpolatingSpline(x: readonly number[], y: readonly number[]): (at: number) => number {
  const n = x.length;
  const gaps = x.slice(1).map((right, i) => right - (x[i] as number));
  const rises = y.slice(1).map((right, i) => (right - (y[i] as number)) / (gaps[i] as number));
  const bend = bends(x, gaps, rises);
  return (at) => {
    let i = 0;
    while (i < n - 2 && at >= (x[i + 1] as number)) i += 1;
    const gap = gaps[i] as number;
    const right = (at - (x[i] as number)) / gap;
    const left = 1 - right;
    const cubic = (share: number, height: number) => height * (share ** 3 - share);
    return (
      left * (y[i] as number) +
      right * (y[i + 1] as number) +
      (gap * gap * (cubic(left, bend[i] as number) + cubic(right, bend[i + 1] as number))) / 6
    );
  };
}

/** Second derivatives at the points: a symmetric system of three diagonals, solved by elimination. */
function bends(x: readonly number[], gaps: readonly number[], rises: readonly number[]): Float64Array {
  const n = x.length;
  const diagonal = new Float64Array(n);
  const right = new Float64Array(n);
  for (let i = 1; i < n - 1; i += 1) {
    diagonal[i] = 2 * ((gaps[i - 1] as number) + (gaps[i] as number));
    right[i] = 6 * ((rises[i] as number) - (rises[i - 1] as number));
  }
  const first = gaps[0] as number;
  const last = gaps[n - 2] as number;
  // The third derivative of a cubic is six times its third divided difference.
  diagonal[0] = -first;
  right[0] = 6 * first * first * thirdDifference(x, rises, 0);
  diagonal[n - 1] = -last;
  right[n - 1] = -6 * last * last * thirdDifference(x, rises, n - 4);
  for (let i = 1; i < n; i += 1) {
    const gap = gaps[i - 1] as number;
    const factor = gap / (diagonal[i - 1] as number);
    diagonal[i] = (diagonal[i] as number) - factor * gap;
    right[i] = (right[i] as number) - factor * (right[i - 1] as number);
  }
  const bend = new Float64Array(n);
  for (let i = n - 1; i >= 0; i -= 1) {
    const beyond = i === n - 1 ? 0 : (gaps[i] as number) * (bend[i + 1] as number);
    bend[i] = ((right[i] as number) - beyond) / (diagonal[i] as number);
  }
  return bend;
}

function thirdDifference(x: readonly number[], rises: readonly number[], from: number): number {
  const second = (i: number) =>
    ((rises[i + 1] as number) - (rises[i] as number)) / ((x[i + 2] as number) - (x[i] as number));
  return (second(from + 1) - second(from)) / ((x[from + 3] as number) - (x[from] as number));
}
