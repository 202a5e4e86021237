import type { CredentialVerdict } from "#src/choose/index.ts";
import { UseMark } from "../use-mark.tsx";
import { stepWords } from "../words.ts";

interface StepListProps {
  readonly steps: CredentialVerdict["steps"];
}

/** The five questions in their order, each with its answer and the reason. */
export function StepList({ steps }: StepListProps) {
  return (
    <ol className="step-list">
      {steps.map(({ step, asks, answer, because }) => (
        <li key={step}>
          <span>
            {step} {asks}
          </span>
          <span>
            <UseMark answer={answer} word={stepWords[answer]} /> <span className="note">{because}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
