import type { GuardFinding } from "../client/guard-gate.ts";
import { maskInput } from "../client/mask-input.ts";
import { Button } from "../design/button.tsx";
import { FindingList } from "./finding-list.tsx";

interface GuardInlineProps<Input> {
  readonly findings: readonly GuardFinding[];
  readonly input: Input;
  readonly onMask: (masked: Input) => void;
  readonly onDeclare: (declared: "synthetic" | "public") => void;
  readonly onKeep: (words: string) => void;
}

/** What the guard found, in the page, where one writes on while it is stopped. */
export function GuardInline<Input>({ findings, input, onMask, onDeclare, onKeep }: GuardInlineProps<Input>) {
  const hasFirm = findings.some(({ firm }) => firm);
  return (
    <div className="notice" role="alert">
      <p>
        <strong>This may tell who a patient is. It is not stored until you decide.</strong>
      </p>
      <FindingList findings={findings} input={input} onKeep={onKeep} />
      <div className="row">
        <Button onClick={() => onMask(maskInput(input, findings))}>Mask all</Button>
        {!hasFirm && (
          <>
            <Button look="quiet" onClick={() => onDeclare("synthetic")}>
              Nobody in this text exists
            </Button>
            <Button look="quiet" onClick={() => onDeclare("public")}>
              All of it is public already
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
