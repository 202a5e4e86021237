import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { ChoiceField, Labelled } from "../../design/fields.tsx";
import { ErrorNotice, Notice } from "../../design/notice.tsx";
import { FileDrop } from "../../start/file-drop.tsx";
import { BroughtView } from "./brought-view.tsx";
import { useBring } from "./use-bring.ts";
import type { AboutFile } from "./use-bring.ts";

const DECLARED = [
  { value: "", label: "not said" },
  { value: "public", label: "all published already" },
  { value: "synthetic", label: "made up: nobody in them exists" },
] as const;

const FIELDS = [
  { key: "licence", label: "Licence" },
  { key: "provenance", label: "Where it comes from" },
  { key: "who", label: "Who voted, if experts did" },
  { key: "source", label: "Where that can be looked up" },
] as const;

/** Takes a file of items: what is read in it, what was left out and why. */
export function BringSet() {
  const { bring, stop } = useBring();
  const [file, setFile] = useState<File>();
  const [about, setAbout] = useState<AboutFile>({
    declared: "",
    licence: "",
    provenance: "",
    who: "",
    source: "",
  });
  const read = (chosen: File, said: AboutFile) => {
    setFile(chosen);
    setAbout(said);
    bring.mutate({ file: chosen, about: said });
  };
  const stopped = bring.error instanceof DOMException && bring.error.name === "AbortError";
  const half = (about.who.trim() === "") !== (about.source.trim() === "");
  return (
    <div className="stack">
      <ChoiceField
        label="The texts in it are"
        value={about.declared}
        choices={DECLARED}
        onChange={(declared) => setAbout({ ...about, declared })}
      />
      <details>
        <summary>For an export or a table of your own: licence, source, who voted</summary>
        <div className="tool-form practice-about">
          {FIELDS.map(({ key, label }) => (
            <Labelled key={key} label={label}>
              {(id) => (
                <input
                  id={id}
                  type="text"
                  autoComplete="off"
                  value={about[key]}
                  onChange={(event) => setAbout({ ...about, [key]: event.target.value })}
                />
              )}
            </Labelled>
          ))}
        </div>
        <p className="note">
          Votes are held to be experts’ only if you say who they were and where that can be looked up.
          {half && <strong> One of the two is still empty, so votes will not count.</strong>}
        </p>
      </details>
      <FileDrop
        onFile={(chosen) => read(chosen, about)}
        busy={bring.isPending}
        accept=".csv,.tsv,.json,.jsonl,.ndjson,.txt,text/csv,application/json"
        choose="Choose a file of items"
        kinds="CSV, JSON or JSON lines. The format is told from what is in it."
      />
      <div aria-live="polite">
        {bring.isPending && (
          <p className="row">
            <span>Reading {file?.name ?? "the file"} …</span>
            <Button look="quiet" onClick={stop}>
              Stop
            </Button>
          </p>
        )}
        {stopped && <p>Stopped. What had been read by then may stand among the sources below.</p>}
      </div>
      {bring.error !== null && !stopped && <ErrorNotice error={bring.error} />}
      {bring.data?.kind === "failed" && (
        <Notice
          message={bring.data.says}
          advice={`Nothing was stored.${bring.data.line === undefined ? "" : ` Look at line ${bring.data.line}.`}`}
        />
      )}
      {bring.data?.kind === "imported" && (
        <BroughtView
          brought={bring.data}
          onDeclare={
            file === undefined || about.declared !== ""
              ? undefined
              : (declared) => read(file, { ...about, declared })
          }
        />
      )}
    </div>
  );
}
