import type { RefObject } from "react";
import { showBytes } from "../../client/numbers.ts";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { Notice } from "../../design/notice.tsx";
import { WarningList } from "../warning-list.tsx";
import { readSettings } from "./settings-form.ts";
import type { useDesk } from "./use-desk.ts";
import { Waited } from "./waited.tsx";

interface JudgePartProps {
  readonly actions: ReturnType<typeof useDesk>;
  readonly form: RefObject<HTMLElement | null>;
}

/** Starts the evaluation, shows that it runs, and says what became of it when there is no report. */
export function JudgePart({ actions, form }: JudgePartProps) {
  const { file, settings, keep, work } = actions.desk;
  const { settings: asked, problems } = readSettings(settings);
  const judge = () => {
    if (asked !== undefined) actions.judge(asked);
    else focusWrong(form);
  };

  if (work.kind === "judging") {
    return (
      <Waited
        says={`Judging ${file?.name ?? "the file"} (${showBytes(file?.size ?? 0)})`}
        parts="Problems first, then order, calibration, thresholds, groups, time and alerts, as far as the file has them."
        onStop={actions.stop}
      />
    );
  }
  return (
    <div className="stack">
      <label className="tick">
        <input
          type="checkbox"
          checked={keep}
          onChange={(event) => actions.changeKeep(event.target.checked)}
        />
        <span>
          Keep the report here
          <span className="note"> The rows are never kept. Without the tick the report is shown once.</span>
        </span>
      </label>
      <div className="row">
        <Button look="main" onClick={judge}>
          Judge this file
        </Button>
        {problems.size > 0 && <span className="setting-problem">A setting above is not right yet.</span>}
      </div>
      {work.kind === "halted" && (
        <p tabIndex={-1} ref={focusWhenShown} className="quiet-focus">
          Stopped. No number was computed and nothing was stored; your choices stay.
        </p>
      )}
      {work.kind === "failed" && (
        <Notice message={work.message} advice={work.advice}>
          <Button ref={focusWhenShown} onClick={judge}>
            Try again
          </Button>
        </Notice>
      )}
      {work.kind === "refused" && (
        <div className="stack" role="alert">
          <h3 tabIndex={-1} ref={focusWhenShown} className="quiet-focus">
            No number was computed
          </h3>
          <WarningList warnings={work.warnings} />
        </div>
      )}
    </div>
  );
}

/** Brings the first field that is not right under the hand; leaving it has marked it already. */
function focusWrong(form: RefObject<HTMLElement | null>): void {
  form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
}
