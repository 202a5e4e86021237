import type { Horizon } from "#src/match/index.ts";
import { showNumber, showShare } from "../client/numbers.ts";
import { bandWords } from "../client/words.ts";
import "./horizon-band.css";

const BANDS = ["up-to-6-months", "up-to-1-year", "up-to-3-years", "beyond-3-years"] as const;

interface HorizonBandProps {
  readonly horizon: Horizon;
}

/** How long the move usually takes, on a scale of four, and how much of the way 13 weeks go. */
export function HorizonBand({ horizon }: HorizonBandProps) {
  return (
    <div className="horizon">
      <ol className="horizon-scale" aria-hidden="true">
        {BANDS.map((band) => (
          <li key={band} className={band === horizon.band ? "horizon-here" : undefined}>
            <span className="horizon-track" />
            <span className="horizon-word">{bandWords[band]}</span>
          </li>
        ))}
      </ol>
      <p className="unseen">Usually takes {bandWords[horizon.band]}.</p>
      <div className="horizon-cover">
        <span className="horizon-cover-track" aria-hidden="true">
          <span style={{ width: `${Math.round(horizon.coveredIn13Weeks * 100)}%` }} />
        </span>
        <p className="note">
          13 weeks at {showNumber(horizon.hoursPerWeek)} h a week cover{" "}
          <strong>{showShare(horizon.coveredIn13Weeks)}</strong> of the way.
        </p>
      </div>
    </div>
  );
}
