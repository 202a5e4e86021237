import { useState } from "react";
import type { Part } from "#src/projects/index.ts";
import { ErrorNotice } from "../../design/notice.tsx";
import { FileDrop } from "../../start/file-drop.tsx";
import "../../start/start.css";
import { PartField } from "./part-field.tsx";
import { useAddItems } from "./use-add-items.ts";
import { WhatCame } from "./what-came.tsx";

interface AddFileProps {
  readonly id: string;
}

/** Adds items from a file: ours, a table, or what another tool or a public set hands out. */
export function AddFile({ id }: AddFileProps) {
  const [part, setPart] = useState<Part>("work");
  const adding = useAddItems(id);
  return (
    <div className="stack">
      <PartField value={part} onChange={setPart} />
      <FileDrop
        busy={adding.isPending}
        accept=".json,.jsonl,.ndjson,.csv,.tsv,.txt,application/json,text/csv"
        choose="Choose a file of items"
        kinds="A table (CSV) with columns such as id, prompt, answer_a and answer_b; JSON or JSON lines; files of Label Studio, Argilla and public question sets. The format is found by what is in it."
        onFile={(file) => adding.mutate({ part, file })}
      />
      <p className="note" aria-live="polite">
        {adding.isPending && "Reading and checking the file …"}
      </p>
      {adding.data !== undefined && !adding.isPending && <WhatCame answer={adding.data} />}
      {adding.error !== null && <ErrorNotice error={adding.error} />}
    </div>
  );
}
