/** Points with ascending x: a mean outcome each, and the rows behind it. */
export interface SmoothedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Rows behind each point; default 1 each. */
  readonly rows?: Float64Array;
}

/** The curve and, for its error, what each point of the data weighs in it. */
export interface LocalFit {
  readonly fitted: Float64Array;
  /** Sum of the squared weights the outcomes carry in this fitted value: its variance over that of one outcome. */
  readonly squares: Float64Array;
  /** The weight of one row at this very x in its own fitted value. */
  readonly own: Float64Array;
}

/**
 * Local quadratic regression with tricube weights over the nearest share of the points (Cleveland & Devlin 1988, J Am
 * Stat Assoc), computed directly at each ascending place: R's `loess(surface = "direct")`. Where the window holds too
 * few different x for a parabola, a line or the mean is fitted.
 */
export function localQuadratic(points: SmoothedPoints, places: ArrayLike<number>, span: number): LocalFit {
  const { x, y, rows } = points;
  const n = x.length;
  // The small addition keeps a share like 0.75 of 400 from rounding down.
  const near = Math.min(n, Math.max(1, Math.floor(n * span + 1e-5)));
  const count = places.length;
  const fitted = new Float64Array(count);
  const squares = new Float64Array(count);
  const own = new Float64Array(count);
  let from = 0;
  for (let place = 0; place < count; place += 1) {
    const at = places[place] as number;
    if (place > 0 && at === (places[place - 1] as number)) {
      fitted[place] = fitted[place - 1] as number;
      squares[place] = squares[place - 1] as number;
      own[place] = own[place - 1] as number;
      continue;
    }
    while (from + near < n && (x[from + near] as number) - at < at - (x[from] as number)) from += 1;
    const width = Math.max(at - (x[from] as number), (x[from + near - 1] as number) - at);
    // Sums of weights times powers of the distance; of weighted outcomes; of squared weights.
    let [s0, s1, s2, s3, s4] = [0, 0, 0, 0, 0];
    let [t0, t1, t2] = [0, 0, 0];
    let [q0, q1, q2, q3, q4] = [0, 0, 0, 0, 0];
    for (let i = from; i < from + near; i += 1) {
      const u = ((x[i] as number) - at) / width;
      const distance = u < 0 ? -u : u;
      // Also where the width is 0 and this is no number.
      if (!(distance < 1)) continue;
      const tri = 1 - distance * distance * distance;
      const kernel = tri * tri * tri;
      const weight = rows === undefined ? kernel : kernel * (rows[i] as number);
      const square = weight * kernel;
      const wu = weight * u;
      const u2 = u * u;
      s0 += weight;
      s1 += wu;
      s2 += weight * u2;
      s3 += wu * u2;
      s4 += weight * u2 * u2;
      const outcome = y[i] as number;
      t0 += weight * outcome;
      t1 += wu * outcome;
      t2 += weight * u2 * outcome;
      q0 += square;
      q1 += square * u;
      q2 += square * u2;
      q3 += square * u * u2;
      q4 += square * u2 * u2;
    }
    if (s0 === 0) {
      // All the nearest are equally far: their mean, with every other point as near.
      const mean = meanWithin(points, at, width);
      fitted[place] = mean.outcome;
      squares[place] = 1 / mean.rows;
      own[place] = 1 / mean.rows;
      continue;
    }
    // The fitted value is a weighted sum: kernel · (a + b u + c u²) for each outcome.
    const cofactor = s2 * s4 - s3 * s3;
    const determinant = s0 * cofactor - s1 * (s1 * s4 - s2 * s3) + s2 * (s1 * s3 - s2 * s2);
    let [a, b, c] = [1 / s0, 0, 0];
    if (determinant > 1e-10 * s0 * s2 * s4) {
      a = cofactor / determinant;
      b = (s2 * s3 - s1 * s4) / determinant;
      c = (s1 * s3 - s2 * s2) / determinant;
    } else if (s0 * s2 - s1 * s1 > 1e-10 * s0 * s2) {
      a = s2 / (s0 * s2 - s1 * s1);
      b = -s1 / (s0 * s2 - s1 * s1);
    }
    fitted[place] = a * t0 + b * t1 + c * t2;
    squares[place] = a * a * q0 + 2 * a * b * q1 + (b * b + 2 * a * c) * q2 + 2 * b * c * q3 + c * c * q4;
    own[place] = a;
  }
  return { fitted, squares, own };
}

function meanWithin({ x, y, rows }: SmoothedPoints, at: number, width: number) {
  let count = 0;
  let outcome = 0;
  for (let i = 0; i < x.length; i += 1) {
    if (Math.abs((x[i] as number) - at) > width) continue;
    const weight = rows?.[i] ?? 1;
    count += weight;
    outcome += weight * (y[i] as number);
  }
  return { rows: count, outcome: outcome / count };
}
