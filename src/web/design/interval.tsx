import { showNumber } from "../client/numbers.ts";
import "./interval.css";

interface IntervalProps {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** Such as “hours”. */
  readonly unit: string;
}

/** A point with its range: the likely figure, a whisker, and both ends in words. */
export function Interval({ low, likely, high, unit }: IntervalProps) {
  const top = high > 0 ? high : 1;
  const at = (value: number) => 2 + (value / top) * 92;
  return (
    <span className="interval">
      <svg width="96" height="12" viewBox="0 0 96 12" aria-hidden="true">
        <path className="interval-scale" d="M2 6H94" />
        <path className="interval-range" d={`M${at(low)} 6H${at(high)}M${at(low)} 2V10M${at(high)} 2V10`} />
        <circle className="interval-point" cx={at(likely)} cy="6" r="4" />
      </svg>
      <span>
        <strong>
          {showNumber(likely)} {unit}
        </strong>
        , between {showNumber(low)} and {showNumber(high)}
      </span>
    </span>
  );
}
