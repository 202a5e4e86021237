import { useMutation } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import { ErrorNotice } from "../../design/notice.tsx";
import { FileDrop } from "../../start/file-drop.tsx";
import "../../start/start.css";
import { Verdict } from "./verdict.tsx";

/** Checks a record that somebody handed over; no part in its project is needed. */
export function CheckChain() {
  const checking = useMutation({
    mutationFn: async (file: File) => await call("projects.verifyChain", { text: await file.text() }),
  });
  return (
    <div className="stack">
      <FileDrop
        busy={checking.isPending}
        accept=".jsonl,.txt,.json,application/json,text/plain"
        choose="Choose a record"
        kinds="The file chain.jsonl of a project. It is checked and not stored."
        onFile={(file) => checking.mutate(file)}
      />
      <p className="note" aria-live="polite">
        {checking.isPending && "Checking …"}
      </p>
      {checking.data !== undefined && !checking.isPending && <Verdict answer={checking.data} />}
      {checking.error !== null && <ErrorNotice error={checking.error} />}
    </div>
  );
}
