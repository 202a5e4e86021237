import { verificationWords } from "../client/words.ts";
import "./verification-mark.css";

interface VerificationMarkProps {
  /** As the ledger says it: unverified, confirmed, contradicted, stale. */
  readonly verification: string;
}

/** How sure we are of a claim: a shape and a word, so that colour is never needed to tell. */
export function VerificationMark({ verification }: VerificationMarkProps) {
  return (
    <span className={`verification verification-${verification}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={SHAPES[verification] ?? SHAPES["unverified"]} />
      </svg>
      {verificationWords[verification] ?? verification}
    </span>
  );
}

/** An empty ring, a tick, a cross, a clock. */
const SHAPES: Readonly<Record<string, string>> = {
  unverified: "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9",
  confirmed: "M1.5 6.5 4.8 9.8 10.5 2.5",
  contradicted: "M2 2l8 8M10 2 2 10",
  stale: "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M6 3.2V6l2 1.4",
};
