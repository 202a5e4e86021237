import "./use-mark.css";

interface UseMarkProps {
  readonly answer: "yes" | "conditions" | "no" | "unknown";
  readonly word: string;
  /** The word only for a screen reader and on hover. */
  readonly bare?: boolean;
}

/** Whether something may be done: a shape, and the word. */
export function UseMark({ answer, word, bare = false }: UseMarkProps) {
  return (
    <span className={`use-mark use-${answer}`} title={bare ? word : undefined}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={SHAPES[answer]} />
      </svg>
      <span className={bare ? "unseen" : undefined}>{word}</span>
    </span>
  );
}

/** A tick, a half disc, a cross, a dash. */
const SHAPES = {
  yes: "M2 7.5 5.5 11 12 3.5",
  conditions: "M7 2a5 5 0 1 0 0 10a5 5 0 1 0 0-10M7 2V12M7 5h4.5M7 7h5M7 9h4.5",
  no: "M3 3l8 8M11 3 3 11",
  unknown: "M3 7h8",
} as const;
