import { useId } from "react";
import type { PayBar } from "#src/reference/index.ts";
import { componentWords } from "../../client/words.ts";
import { FigureMark } from "../../design/figure-mark.tsx";
import { VerificationMark } from "../../design/verification-mark.tsx";
import { placeOn } from "./pay-place.ts";
import type { PayAxisDrawn } from "./pay-place.ts";

interface PayBarRowProps {
  readonly bar: PayBar;
  readonly axis: PayAxisDrawn;
}

/** One source's range: who says it of whom, the range itself, and how sure it is. */
export function PayBarRow({ bar, axis }: PayBarRowProps) {
  return (
    <li className="pay-row keep-whole">
      <div className="pay-words">
        <span>{bar.label}</span>
        <span className="note">
          {bar.region}, {bar.period}; {componentWords[bar.component]}
        </span>
      </div>
      <div className="pay-drawn">
        <PayDrawing bar={bar} axis={axis} />
        <p className="pay-figure">
          <FigureMark claim={bar.claim} text={bar.text} />{" "}
          <span className="note">
            <VerificationMark verification={bar.verification} />
          </span>
        </p>
      </div>
    </li>
  );
}

function PayDrawing({ bar, axis }: PayBarRowProps) {
  const hatch = useId();
  const { value, component } = bar;
  const from = placeOn(axis, bar.from ?? axis.from);
  const to = placeOn(axis, bar.to ?? (bar.openTop ? Math.max(bar.from ?? axis.from, axis.from) : axis.to));
  return (
    <svg className="pay-drawing" width="100%" height="22" aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="pay-hatch" d="M0 0V6" />
        </pattern>
      </defs>
      {axis.ticks.map(({ at }) => (
        <line
          key={at}
          className="pay-grid"
          x1={`${placeOn(axis, at)}%`}
          x2={`${placeOn(axis, at)}%`}
          y1="0"
          y2="22"
        />
      ))}
      {value === undefined ? (
        <rect
          className={`pay-range pay-range-${component}`}
          x={`${from}%`}
          width={`${Math.max(to - from, 0.5)}%`}
          y="5"
          height="12"
          {...(component === "total" ? { fill: `url(#${hatch})` } : {})}
        />
      ) : (
        <svg x={`${placeOn(axis, value)}%`} y="11" overflow="visible">
          <path className="pay-point" d="M0 -6L6 0L0 6L-6 0Z" />
        </svg>
      )}
      {bar.openTop && (
        <svg x={`${value === undefined ? to : placeOn(axis, value)}%`} y="11" overflow="visible">
          <path className="pay-arrow" d="M0 0H22M16 -5L22 0L16 5" />
        </svg>
      )}
    </svg>
  );
}
