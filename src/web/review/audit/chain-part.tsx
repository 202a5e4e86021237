import { useMutation } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import { saveFile } from "../../client/save-file.ts";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import type { Project } from "../use-review.ts";
import { Verdict } from "./verdict.tsx";

interface ChainPartProps {
  readonly project: Project;
}

/** Proves that the record is whole, and hands it out. */
export function ChainPart({ project: { id, acts, hash, me, unsealed } }: ChainPartProps) {
  const verifying = useMutation({ mutationFn: () => call("projects.verify", { id }) });
  const taking = useMutation({
    mutationFn: () => call("projects.chain", { id }),
    onSuccess: ({ text }) => saveFile(`chain-${id}.jsonl`, text, "application/x-ndjson"),
  });
  const error = verifying.error ?? taking.error;
  return (
    <div className="stack">
      <p>
        {acts} acts. Write the last hash down somewhere else, and anybody can tell later that nothing was
        taken off the end:
      </p>
      <p className="hash">
        <code>{hash}</code>
      </p>
      <CopyButton text={() => hash}>Copy the hash</CopyButton>
      <div className="row no-print">
        <Button look="main" disabled={verifying.isPending} onClick={() => verifying.mutate()}>
          Verify the record
        </Button>
        {me.may.includes("export") && (
          <Button disabled={taking.isPending} onClick={() => taking.mutate()}>
            Download it
          </Button>
        )}
      </div>
      {me.may.includes("export") && !unsealed && (
        <p className="note">
          The models are sealed, but the file names them: whoever opens it should not judge here any more.
        </p>
      )}
      {verifying.isPending && <p className="note">Checking every act …</p>}
      {verifying.data !== undefined && !verifying.isPending && <Verdict answer={verifying.data} />}
      {error !== null && <ErrorNotice error={error} />}
    </div>
  );
}
