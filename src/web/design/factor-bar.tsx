import type { Factor } from "#src/match/index.ts";
import { showNumber, showPoints } from "../client/numbers.ts";
import { FactorRow } from "./factor-row.tsx";
import "./factor-bar.css";

interface FactorBarProps {
  readonly factors: readonly Factor[];
  readonly score: number;
  /** Names the table for a screen reader, such as the lane. */
  readonly of: string;
}

/** What adds up to a score: the bar shows the sum, the table under it names every part and opens its reason. */
export function FactorBar({ factors, score, of }: FactorBarProps) {
  const most = factors.reduce((sum, factor) => sum + factor.outOf, 0);
  const parts = factors.filter((factor) => factor.value > 0);

  return (
    <div className="factor-bar">
      <div className="factor-sum">
        <strong>{showPoints(score)}</strong> <span className="note">of {showNumber(most)} points</span>
      </div>
      <div className="factor-stack" aria-hidden="true">
        {parts.map((factor) => (
          <span
            key={factor.name}
            className={`factor-part factor-${factor.name}`}
            style={{ width: `${(factor.value / (most || 1)) * 100}%` }}
          />
        ))}
      </div>
      <table className="factor-table">
        <caption className="unseen">What adds up to the score of {of}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">Factor</th>
            <th scope="col">Points</th>
            <th scope="col">At most</th>
          </tr>
        </thead>
        <tbody>
          {factors.map((factor) => (
            <FactorRow key={factor.name} factor={factor} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
