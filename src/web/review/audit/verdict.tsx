import type { OperationOutput } from "../../client/operations.ts";
import { GateMark } from "../../design/gate-mark.tsx";

interface VerdictProps {
  readonly answer: OperationOutput<"projects.verify">;
}

/** Whether a record is as it was written, and where it is not. */
export function Verdict({ answer: { verdict, says } }: VerdictProps) {
  return (
    <div className="stack-tight" aria-live="polite">
      <GateMark status={verdict.kind === "whole" ? "met" : verdict.kind === "broken" ? "unmet" : "unknown"} />
      <p className="hash">{says}</p>
    </div>
  );
}
