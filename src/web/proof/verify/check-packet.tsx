import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client/call.ts";
import type { OperationOutput } from "../../client/operations.ts";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { ErrorNotice } from "../../design/notice.tsx";
import { FileDrop } from "../../start/file-drop.tsx";
import { TextArea } from "../structure/text-fields.tsx";

/** As long a packet as can be checked, in characters. */
const LONGEST = 5_000_000;

/** Takes a packet, dropped or pasted, and says what it is worth. */
export function CheckPacket() {
  const [text, setText] = useState("");
  const check = useMutation({ mutationFn: (packet: string) => call("proof.verify", { packet }) });
  const take = async (file: File) => {
    const read = await file.text();
    setText(read.slice(0, LONGEST));
    check.mutate(read);
  };
  return (
    <div className="stack">
      <FileDrop
        onFile={(file) => void take(file)}
        busy={check.isPending}
        accept=".json,application/json"
        choose="Choose a packet"
        kinds="The JSON file that was signed. It is read on this machine only."
      />
      <TextArea label="Or paste it" value={text} max={LONGEST} rows={4} onChange={setText} />
      <div>
        <Button disabled={text.trim() === "" || check.isPending} onClick={() => check.mutate(text)}>
          Check this packet
        </Button>
      </div>
      {check.error !== null && <ErrorNotice error={check.error} />}
      {check.data !== undefined && !check.isPending && (
        <Verdict key={check.submittedAt} verdict={check.data} />
      )}
    </div>
  );
}

function Verdict({ verdict }: { readonly verdict: OperationOutput<"proof.verify"> }) {
  const { kind, says, label, issuedBy, changes, text } = verdict;
  return (
    <div className={`verdict verdict-${kind}`}>
      <h3 tabIndex={-1} ref={focusWhenShown}>
        {kind === "valid" ? "Unchanged" : "Not as it was signed"}
      </h3>
      {label !== undefined && (
        <p>
          <strong>{label}</strong>
        </p>
      )}
      <p>{says}</p>
      {changes.length > 0 && (
        <>
          <p>What was changed:</p>
          <ul className="verdict-changes">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
      {issuedBy !== undefined && <p className="note verdict-key">Signed with the key {issuedBy}</p>}
      {text !== "" && (
        <details>
          <summary>What is in it</summary>
          <pre className="verdict-text">{text}</pre>
        </details>
      )}
    </div>
  );
}
