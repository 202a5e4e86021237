import { EstimateMark } from "../../design/estimate-mark.tsx";
import type { Quality } from "../use-review.ts";

type Answer = Quality["position"]["left"];

interface AnswerMarkProps {
  readonly answer: Answer;
  readonly scale?: readonly [low: number, high: number];
}

/** A number with its interval, or the sentence that says why there is none. */
export function AnswerMark({ answer, scale }: AnswerMarkProps) {
  if (answer.value === null) return <span className="note">{answer.because}</span>;
  return <EstimateMark answer={answer} digits={2} scale={scale} />;
}
