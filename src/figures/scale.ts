import { drawableRange } from "./extent.ts";

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
  const [first, last] = drawableRange(low, high);
  const step = roundStep((last - first) / ticks);
  const bottom = nice ? Math.floor(first / step + 1e-9) * step : first;
  const top = nice ? Math.ceil(last / step - 1e-9) * step : last;
  const marks: number[] = [];
  const until = Math.floor(top / step + 1e-9);
  for (let index = Math.ceil(bottom / step - 1e-9); index <= until; index += 1)
    marks.push(Math.min(top, Math.max(bottom, index * step)));
  return {
    place: (value) => from + ((value - bottom) / (top - bottom)) * (to - from),
    ticks: marks,
    digits: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
    low: bottom,
    high: top,
  };
}

/** The nearest step of 1, 2 or 5 times a power of ten; nearest by ratio, so that marks are never twice too many. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const part = step / power;
  return (part < Math.SQRT2 ? 1 : part < Math.sqrt(10) ? 2 : part < Math.sqrt(50) ? 5 : 10) * power;
}
