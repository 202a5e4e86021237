import { OperationError, describeError } from "../../client/operation-error.ts";
import { Button } from "../../design/button.tsx";
import { GuardInline } from "../../guard/guard-inline.tsx";
import { useDraftDesk } from "./draft-desk.ts";

/** Whether what is written is stored, said as it changes. */
export function SaveLine() {
  const { study, state, restored, saveNow, change } = useDraftDesk();
  const findings =
    state.kind === "failed" && state.error instanceof OperationError ? state.error.findings : [];
  return (
    <div className="save-line">
      <p aria-live="polite">
        {state.kind === "saved" && "Saved"}
        {state.kind === "waiting" && "Not saved yet"}
        {state.kind === "saving" && "Saving …"}
        {findings.length > 0 && <strong>Not saved.</strong>}
        {state.kind === "failed" && findings.length === 0 && (
          <>
            <strong>Not saved.</strong> {describeError(state.error).message}{" "}
            {state.keptHere
              ? `What you wrote is kept in this browser${state.again ? "; we try again every few seconds" : ""}.`
              : "Your browser keeps nothing either: copy your text before you leave this page."}
          </>
        )}
      </p>
      {restored && state.kind === "saved" && (
        <p className="note">What had not been saved before is back and saved now.</p>
      )}
      {findings.length > 0 && (
        <GuardInline
          findings={findings}
          input={{ study }}
          onMask={(masked) => change(masked.study)}
          onDeclare={(declared) => change({ declared })}
          onKeep={(words) => change({ kept: [...(study.kept ?? []), words] })}
        />
      )}
      {state.kind === "failed" && findings.length === 0 && (
        <Button onClick={() => void saveNow()}>Save now</Button>
      )}
    </div>
  );
}
