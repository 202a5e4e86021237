import type { Grade } from "#src/profile/index.ts";
import { gradeMeanings, gradeWords } from "../client/words.ts";
import "./grade-mark.css";

const LADDER: readonly Grade[] = ["said", "quizzed", "artefact", "reviewed-artefact", "external"];

interface GradeMarkProps {
  readonly grade: Grade;
}

/** How strong the evidence is: five steps, filled up to the one reached, and its word. */
export function GradeMark({ grade }: GradeMarkProps) {
  const reached = LADDER.indexOf(grade);
  return (
    <span className="grade-mark" title={gradeMeanings[grade]}>
      <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
        {LADDER.map((step, index) => (
          <rect
            key={step}
            className={index <= reached ? "grade-reached" : "grade-open"}
            x={index * 7 + 0.5}
            y={0.5}
            width={4.5}
            height={9}
          />
        ))}
      </svg>
      <span>{gradeWords[grade]}</span>
    </span>
  );
}
