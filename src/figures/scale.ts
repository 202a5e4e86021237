/** A straight map from the values of an axis to places in the picture, with the round values to mark. */
export interface Scale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
  /** Digits after the point that tell the ticks apart. */
  readonly digits: number;
  readonly low: number;
  readonly high: number;
}

interface ScaleInput {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
  /** Marks wanted, about. */
  readonly ticks?: number;
  /** Stretches the range to whole steps, so that first and last mark stand at the ends. */
  readonly nice?: boolean;
}

/** Makes a scale; an empty range is widened so that one value stands in the middle. */
export function linearScale({ low, high, from, to, ticks = 5, nice = false }: ScaleInput): Scale {
  const [first, last] = low === high ? [low - 0.5, high + 0.5] : [low, high];
  const step = roundStep((last - first) / ticks);
  const bottom = nice ? Math.floor(first / step + 1e-9) * step : first;
  const top = nice ? Math.ceil(last / step - 1e-9) * step : last;
  const marks: number[] = [];
  for (let index = Math.ceil(bottom / step - 1e-9); index * step <= top + step * 1e-9; index += 1)
    marks.push(index * step);
  return {
    place: (value) => from + ((value - bottom) / (top - bottom)) * (to - from),
    ticks: marks,
    digits: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
    low: bottom,
    high: top,
  };
}

/** The nearest step of 1, 2 or 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const part = step / power;
  return (part < 1.5 ? 1 : part < 3.5 ? 2 : part < 7.5 ? 5 : 10) * power;
}
