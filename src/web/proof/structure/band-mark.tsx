interface BandMarkProps {
  readonly band: "low" | "moderate" | "high" | "unacceptable";
}

const FILLED = { low: 1, moderate: 2, high: 3, unacceptable: 4 } as const;

/** How much risk there is: one to four bars and the word, so that colour is not needed to tell. */
export function BandMark({ band }: BandMarkProps) {
  return (
    <span className={`band-mark band-${band}`}>
      <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
        {[0, 1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={bar * 6 + 0.5}
            y={9 - bar * 2.6}
            width="3.4"
            height={2.6 + bar * 2.6}
            fill={bar < FILLED[band] ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="0.8"
          />
        ))}
      </svg>
      <strong>{band}</strong>
    </span>
  );
}
