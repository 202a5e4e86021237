const HALF_LOG_TWO_PI = 0.9189385332046728;
/** 1 − Euler's constant. */
const ONE_LESS_EULER = 0.4227843350984671;

/** ζ(k) − 1 for k = 2, 3, … */
const ZETA_LESS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853,
  0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5,
  3.058823630702049e-5, 1.528225940865187e-5, 7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6,
  9.539620338727962e-7, 4.769329867878064e-7, 2.38450502727733e-7, 1.1921992596531106e-7,
  5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8, 7.45071178983543e-9,
  3.725334024788457e-9, 1.862659723513049e-9, 9.313274324196682e-10,
];

/** Coefficients of the Stirling series, B₂ₖ / (2k(2k − 1)). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/** ln Γ(x) for x > 0; NaN elsewhere. Exact also near its zeros at 1 and 2. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  if (x < 0.5) return aroundOne(x) - Math.log(x);
  if (x < 1.5) return aroundOne(x - 1);
  if (x < 2.5) return aroundTwo(x - 2);
  if (x >= 12) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  let product = 1;
  let shifted = x;
  while (shifted >= 2.5) {
    shifted -= 1;
    product *= shifted;
  }
  return Math.log(product) + aroundTwo(shifted - 2);
}

/** What Stirling's formula leaves: ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π. */
export function stirlingRest(x: number): number {
  if (x >= 12) return stirlingSeries(x);
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}

function stirlingSeries(x: number): number {
  const inverseSquare = 1 / (x * x);
  let value = 0;
  for (let k = STIRLING.length - 1; k >= 0; k -= 1) {
    value = value * inverseSquare + (STIRLING[k] as number);
  }
  return value / x;
}

/** ln Γ(1 + z) for |z| ≤ ½. */
function aroundOne(z: number): number {
  return aroundTwo(z) - Math.log1p(z);
}

/** ln Γ(2 + z) for |z| ≤ ½: (1 − γ)z + Σ (ζ(k) − 1)(−z)ᵏ / k. */
function aroundTwo(z: number): number {
  let value = 0;
  for (let index = ZETA_LESS_ONE.length - 1; index >= 0; index -= 1) {
    value = (ZETA_LESS_ONE[index] as number) / (index + 2) - value * z;
  }
  return z * (ONE_LESS_EULER + value * z);
}
