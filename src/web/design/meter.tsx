import { showHours } from "../client/numbers.ts";
import "./meter.css";

interface HoursMeterProps {
  readonly used: number;
  readonly capacity: number;
}

/** Hours used of the hours there are. */
export function HoursMeter({ used, capacity }: HoursMeterProps) {
  const share = capacity > 0 ? Math.min(1, used / capacity) : 0;
  return (
    <span className="hours-meter">
      <span className="hours-meter-track" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className="note figures">
        {showHours(used)} of {showHours(capacity)}
      </span>
    </span>
  );
}
