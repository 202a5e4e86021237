import { showHours, showShare } from "../../client/numbers.ts";
import type { HoursRow } from "./use-compare.ts";

interface HoursPlotProps {
  /** Readiness today, 0 to 1. */
  readonly now: number;
  readonly rows: readonly HoursRow[];
  readonly usual: number;
}

/** For each number of hours a line from what is shown today to what is shown when the plan is done. */
export function HoursPlot({ now, rows, usual }: HoursPlotProps) {
  const dips = rows.some(({ readiness }, nth) => readiness < (rows[nth - 1]?.readiness ?? 0));
  return (
    <figure className="stack">
      <figcaption>You show {showShare(now)} of what the role asks today. When the plan is done:</figcaption>
      <ul className="compare-plot">
        {rows.map(({ hoursPerWeek, readiness }) => (
          <li key={hoursPerWeek}>
            <span className="figures">
              {showHours(hoursPerWeek)}
              {hoursPerWeek === usual && <span className="note"> yours</span>}
            </span>
            <svg aria-hidden="true">
              <line className="compare-scale" x1="0" x2="100%" y1="7" y2="7" />
              <line className="compare-range" x1={`${now * 100}%`} x2={`${readiness * 100}%`} y1="7" y2="7" />
              <line className="compare-now" x1={`${now * 100}%`} x2={`${now * 100}%`} y1="1" y2="13" />
              <circle className="compare-planned" cx={`${readiness * 100}%`} cy="7" r="5" />
            </svg>
            <span className="figures">{showShare(readiness)}</span>
          </li>
        ))}
      </ul>
      {dips && (
        <p className="note">
          More hours do not always show more: the planner also makes room for artefacts, conversations and
          applications.
        </p>
      )}
    </figure>
  );
}
