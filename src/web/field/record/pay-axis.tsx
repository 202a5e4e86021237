import { fitWords } from "../../client/words.ts";
import { PayBarRow } from "./pay-bar.tsx";
import { placeOn } from "./pay-place.ts";
import type { PayAxisDrawn } from "./pay-place.ts";
import { PayTable } from "./pay-table.tsx";

interface PayAxisProps {
  readonly axis: PayAxisDrawn;
  readonly of: string;
}

const FITS = ["role", "pooled", "other-occupation"] as const;

/** All sources in one currency on one axis; other occupations stand apart under their own heading. */
export function PayAxis({ axis, of }: PayAxisProps) {
  const name = `${of}, ${axis.currency} a ${axis.per}`;
  return (
    <figure className="pay-axis" aria-label={`Pay: ${name}`}>
      <div className="pay-scale" aria-hidden="true">
        <span className="note">
          {axis.currency} a {axis.per}
        </span>
        <svg className="pay-ticks" width="100%" height="18">
          {axis.ticks.map(({ at, text }) => (
            <text key={at} x={`${placeOn(axis, at)}%`} y="13" textAnchor={anchorOf(axis, at)}>
              {text}
            </text>
          ))}
        </svg>
      </div>
      {FITS.map((fit) => {
        const bars = axis.bars.filter((bar) => bar.fit === fit);
        if (bars.length === 0) return null;
        return (
          <div key={fit} className={`pay-group pay-group-${fit}`}>
            <h3 className="pay-fit">{fitWords[fit]}</h3>
            <ul>
              {bars.map((bar) => (
                <PayBarRow key={bar.claim} bar={bar} axis={axis} />
              ))}
            </ul>
          </div>
        );
      })}
      <details>
        <summary>As a table</summary>
        <PayTable axis={axis} caption={name} />
      </details>
    </figure>
  );
}

function anchorOf(axis: PayAxisDrawn, at: number): "start" | "middle" | "end" {
  const place = placeOn(axis, at);
  if (place < 4) return "start";
  return place > 96 ? "end" : "middle";
}
