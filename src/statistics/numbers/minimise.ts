/** Where a function is least, as far as the search went. */
export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  readonly converged: boolean;
}

const GRADIENT_STEP = 6e-6;

/**
 * The least value of a smooth function near `start`, by BFGS with gradients from central differences.
 * Good to about 1e-8 of the place; infinite values mark forbidden places.
 */
export function minimise(f: (point: Float64Array) => number, start: ArrayLike<number>): Minimum {
  const p = start.length;
  let point: Float64Array = new Float64Array(start);
  let value = f(point);
  let gradient = slopes(f, point);
  const inverse = identity(p);
  for (let step = 0; step < 500; step += 1) {
    const direction = downhill(inverse, gradient, p);
    let along = dot(direction, gradient);
    if (!(along < 0)) {
      inverse.set(identity(p));
      direction.set(gradient.map((part) => -part));
      along = -dot(gradient, gradient);
    }
    if (-along <= 1e-16 * (1 + Math.abs(value))) return { point, value, converged: true };
    let length = 1;
    let next = stepped(point, direction, length);
    let nextValue = f(next);
    while (!(nextValue <= value + 1e-4 * length * along)) {
      length /= 2;
      if (length < 1e-14) return { point, value, converged: -along <= 1e-9 * (1 + Math.abs(value)) };
      next = stepped(point, direction, length);
      nextValue = f(next);
    }
    const nextGradient = slopes(f, next);
    update(inverse, direction, length, nextGradient, gradient, p);
    point = next;
    value = nextValue;
    gradient = nextGradient;
  }
  return { point, value, converged: false };
}

/**
 * A root of f between low and high, by Brent's method (1973), to the last bits.
 * Undefined when f has the same sign at both ends.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number | undefined {
  let a = low;
  let b = high;
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa * fb < 0) && Math.sign(fa) * Math.sign(fb) !== -1) return undefined;
  let c = a;
  let fc = fa;
  let last = b - a;
  let before = last;
  for (let step = 0; step < 300; step += 1) {
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const middle = (c - b) / 2;
    const tolerance = 2e-16 * Math.abs(b) + 1e-300;
    if (Math.abs(middle) <= tolerance || fb === 0) return b;
    const guess = interpolated(a, b, c, fa, fb, fc);
    const bound = Math.min(Math.abs(1.5 * middle), Math.abs(before / 2));
    before = last;
    // A guess that leaves the bracket or shrinks it too little gives way to halving.
    if (Math.abs(guess) < bound && guess * middle > 0) last = guess;
    else {
      last = middle;
      before = middle;
    }
    a = b;
    fa = fb;
    b += Math.abs(last) > tolerance ? last : Math.sign(middle) * tolerance;
    fb = f(b);
    if (Math.sign(fb) === Math.sign(fc)) {
      c = a;
      fc = fa;
      last = b - a;
      before = last;
    }
  }
  return b;
}

/** The step from b that the secant or the inverse parabola proposes. */
function interpolated(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  if (a === c || fa === fb) return (-fb * (b - c)) / (fb - fc);
  const s = fb / fa;
  const q = fa / fc;
  const r = fb / fc;
  const top = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return top / ((q - 1) * (r - 1) * (s - 1));
}

function slopes(f: (point: Float64Array) => number, point: Float64Array): Float64Array {
  const probe = new Float64Array(point);
  return point.map((at, i) => {
    const width = GRADIENT_STEP * Math.max(1, Math.abs(at));
    probe[i] = at + width;
    const above = f(probe);
    probe[i] = at - width;
    const below = f(probe);
    probe[i] = at;
    return (above - below) / (2 * width);
  });
}

function identity(p: number): Float64Array {
  const matrix = new Float64Array(p * p);
  for (let i = 0; i < p; i += 1) matrix[i * p + i] = 1;
  return matrix;
}

function downhill(inverse: Float64Array, gradient: Float64Array, p: number): Float64Array {
  const direction = new Float64Array(p);
  for (let row = 0; row < p; row += 1) {
    let total = 0;
    for (let k = 0; k < p; k += 1) total -= (inverse[row * p + k] ?? 0) * (gradient[k] ?? 0);
    direction[row] = total;
  }
  return direction;
}

function stepped(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  return from.map((value, i) => value + length * (direction[i] ?? 0));
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i += 1) total += (a[i] ?? 0) * (b[i] ?? 0);
  return total;
}

/** The BFGS update of the inverse curvature. */
function update(
  inverse: Float64Array,
  direction: Float64Array,
  length: number,
  nextGradient: Float64Array,
  gradient: Float64Array,
  p: number,
): void {
  const move = direction.map((part) => part * length);
  const change = nextGradient.map((part, i) => part - (gradient[i] ?? 0));
  const curvature = dot(move, change);
  if (!(curvature > 1e-14)) return;
  const image = downhill(inverse, change, p).map((part) => -part);
  const factor = (1 + dot(change, image) / curvature) / curvature;
  for (let a = 0; a < p; a += 1) {
    for (let b = 0; b < p; b += 1) {
      const cross = (move[a] ?? 0) * (image[b] ?? 0) + (image[a] ?? 0) * (move[b] ?? 0);
      const square = factor * (move[a] ?? 0) * (move[b] ?? 0);
      inverse[a * p + b] = (inverse[a * p + b] ?? 0) + square - cross / curvature;
    }
  }
}
