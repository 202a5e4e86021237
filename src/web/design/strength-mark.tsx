import { strengthWords } from "../client/words.ts";
import "./strength-mark.css";

interface StrengthMarkProps {
  /** strong, direct, indirect or touch. */
  readonly strength: string;
  /** The word only for a screen reader and on hover. */
  readonly bare?: boolean;
}

const STEPS = ["touch", "indirect", "direct", "strong"];

/** How closely two things of the field belong together: up to four steps, and the word. */
export function StrengthMark({ strength, bare = false }: StrengthMarkProps) {
  const reached = STEPS.indexOf(strength);
  const words: Readonly<Record<string, string>> = strengthWords;
  const word = words[strength] ?? strength;
  return (
    <span className="strength-mark" title={word}>
      <svg width="15" height="10" viewBox="0 0 15 10" aria-hidden="true">
        {STEPS.map((step, place) => (
          <rect
            key={step}
            className={place <= reached ? "strength-reached" : "strength-open"}
            x={place * 4}
            y={7 - place * 2}
            width={3}
            height={3 + place * 2}
          />
        ))}
      </svg>
      <span className={bare ? "unseen" : undefined}>{word}</span>
    </span>
  );
}
