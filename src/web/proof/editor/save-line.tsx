import { describeError } from "../../client/operation-error.ts";
import { Button } from "../../design/button.tsx";
import { useDraftDesk } from "./draft-desk.ts";

/** Whether what is written is stored, said as it changes. */
export function SaveLine() {
  const { state, restored, saveNow } = useDraftDesk();
  return (
    <div className="save-line">
      <p aria-live="polite">
        {state.kind === "saved" && "Saved"}
        {state.kind === "waiting" && "Not saved yet"}
        {state.kind === "saving" && "Saving …"}
        {state.kind === "failed" && (
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
      {state.kind === "failed" && <Button onClick={() => void saveNow()}>Save now</Button>}
    </div>
  );
}
