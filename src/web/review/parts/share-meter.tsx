interface ShareMeterProps {
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

/** How many of how many, as words and a bar. */
export function ShareMeter({ label, done, of }: ShareMeterProps) {
  const share = of > 0 ? Math.min(1, done / of) : 0;
  return (
    <span className="share-meter">
      <span className="figures">
        {done} of {of} {label}
      </span>
      <span className="share-meter-track" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  );
}
