import { showBytes, showCount } from "../../client/numbers.ts";
import { Button } from "../../design/button.tsx";
import { Notice } from "../../design/notice.tsx";
import { FileDrop } from "../../start/file-drop.tsx";
import { PasteTable } from "./paste-table.tsx";
import { readSettings } from "./settings-form.ts";
import type { useDesk } from "./use-desk.ts";
import { Waited } from "./waited.tsx";

const ACCEPT = ".csv,.tsv,.txt,.json,.jsonl,.ndjson,.parquet,text/csv,text/tab-separated-values";

interface HandOverProps {
  readonly actions: ReturnType<typeof useDesk>;
}

/** Takes a predictions file, or shows what is on the desk and how reading it went. */
export function HandOver({ actions }: HandOverProps) {
  const { file, look, settings, work } = actions.desk;
  const looking = work.kind === "looking";
  const stops = look?.warnings.some(({ weight }) => weight === "stops") === true;
  const { settings: asked } = readSettings(settings);
  return (
    <div className="hand-over">
      <FileDrop
        onFile={actions.take}
        busy={looking || work.kind === "judging"}
        accept={ACCEPT}
        choose={file === undefined ? "Choose a predictions file" : "Choose another file"}
        kinds="CSV, TSV, JSON lines or Parquet, one row a prediction. It is read on this machine only, and its rows are never kept."
      />
      <div className="stack">
        <div aria-live="polite" className="stack-tight">
          {file !== undefined && (
            <p className="hand-over-file">
              <strong>{file.name}</strong> <span className="note figures">{showBytes(file.size)}</span>
            </p>
          )}
          {look !== undefined && (
            <p>
              Read: {showCount(look.rows, "row")} and {showCount(look.columns.length, "column")}.{" "}
              {stops
                ? "Something in it stops the evaluation: see below."
                : "See below what it holds and which column is what."}
            </p>
          )}
        </div>
        {look !== undefined && !stops && asked !== undefined && work.kind !== "judging" && (
          <p>
            <Button onClick={() => actions.judge(asked)}>Judge it now</Button>
          </p>
        )}
        {looking && <Waited says={`Reading ${file?.name ?? "the file"}`} onStop={actions.stop} />}
        {work.kind === "halted" && look === undefined && (
          <p aria-live="polite">
            Stopped. Nothing was stored. <Button onClick={actions.lookAgain}>Read it after all</Button>
          </p>
        )}
        {work.kind === "failed" && look === undefined && (
          <Notice message={work.message} advice={work.advice}>
            <Button onClick={actions.lookAgain}>Try the same file again</Button>
          </Notice>
        )}
        {!looking && (
          <div className="stack-tight" id="example">
            <p>
              <Button look={file === undefined ? "plain" : "quiet"} onClick={actions.tryExample}>
                Try an example
              </Button>
            </p>
            <p className="note">Readmissions of people we made up, from a formula.</p>
          </div>
        )}
        <PasteTable busy={looking} onFile={actions.take} />
      </div>
    </div>
  );
}
