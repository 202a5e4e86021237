import { gateWords } from "../client/words.ts";
import "./gate-mark.css";

interface GateMarkProps {
  readonly status: "met" | "unmet" | "unknown";
}

/** Whether a gate is open: a shape and a word, so that colour is never needed to tell. */
export function GateMark({ status }: GateMarkProps) {
  return (
    <span className={`gate-mark gate-${status}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        {shapes[status]}
      </svg>
      <span>{gateWords[status]}</span>
    </span>
  );
}

const shapes = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.6 8.3l2.3 2.3 4.4-4.9" fill="none" stroke="var(--paper)" strokeWidth="1.8" />
    </>
  ),
  unmet: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M5 5l6 6M11 5l-6 6" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  unknown: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeDasharray="2.4 1.8"
      />
      <path
        d="M6 6.3c.1-1.3 1-2 2.1-2s2.1.8 2.1 1.9c0 1.5-2.1 1.6-2.1 3.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
      <circle cx="8.1" cy="11.6" r="0.95" fill="currentColor" />
    </>
  ),
} as const;
