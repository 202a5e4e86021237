import { numberText } from "#src/figures/index.ts";
import type { Ranged } from "#src/figures/index.ts";
import { Unknown } from "./unknown.tsx";
import "./estimate-mark.css";

interface EstimateMarkProps {
  readonly answer: (Ranged & { readonly because?: string | undefined }) | undefined;
  readonly digits?: number;
  /** The ends of the scale it is drawn on; without them it stands in words alone. */
  readonly scale?: readonly [low: number, high: number] | undefined;
}

/** A computed number with its interval; where there is none, that it is not defined. */
export function EstimateMark({ answer, digits = 3, scale }: EstimateMarkProps) {
  if (answer === undefined) return <Unknown what="not given" />;
  if (answer.value === null) return <Unknown what="not defined" />;
  const { value, low, high } = answer;
  const ranged = typeof low === "number" && typeof high === "number";
  return (
    <span className="estimate">
      <strong className="figures">{numberText(value, digits)}</strong>
      {ranged ? (
        <span className="figures">
          {numberText(low, digits)} to {numberText(high, digits)}
        </span>
      ) : (
        <Unknown what="no interval" />
      )}
      {ranged && scale !== undefined && <Whisker value={value} low={low} high={high} scale={scale} />}
    </span>
  );
}

interface WhiskerProps {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly scale: readonly [low: number, high: number];
}

function Whisker({ value, low, high, scale: [from, to] }: WhiskerProps) {
  const at = (one: number) => 3 + Math.min(1, Math.max(0, (one - from) / (to - from))) * 74;
  return (
    <svg width="80" height="10" viewBox="0 0 80 10" aria-hidden="true">
      <path className="estimate-scale" d="M3 5H77" />
      <path className="estimate-range" d={`M${at(low)} 5H${at(high)}M${at(low)} 2V8M${at(high)} 2V8`} />
      <circle className="estimate-point" cx={at(value)} cy="5" r="3" />
    </svg>
  );
}
