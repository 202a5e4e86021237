import "./waiting.css";

interface WaitingProps {
  readonly what: string;
  readonly lines: number;
}

/** Holds a place for text that is on its way. */
export function Waiting({ what, lines }: WaitingProps) {
  return (
    <div className="waiting" aria-live="polite" style={{ minHeight: `${lines * 1.6}rem` }}>
      <span className="note">Getting {what} …</span>
    </div>
  );
}
