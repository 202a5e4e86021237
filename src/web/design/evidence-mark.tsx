import "./evidence-mark.css";

interface EvidenceMarkProps {
  readonly grade: "A" | "B" | "C" | "D" | "X";
}

const MEANINGS = {
  A: "a trial or a meta-analysis",
  B: "an observational study, or an official rule",
  C: "what practitioners report",
  D: "the opinion of a guide",
  X: "contradicted by what we found",
} as const;

/** What stands behind a piece of advice: its letter and what the letter means. */
export function EvidenceMark({ grade }: EvidenceMarkProps) {
  return (
    <span className={`evidence-mark evidence-${grade.toLowerCase()}`}>
      <strong>{grade}</strong> <span className="note">{MEANINGS[grade]}</span>
    </span>
  );
}
