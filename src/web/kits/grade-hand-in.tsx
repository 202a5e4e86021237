import { useMutation } from "@tanstack/react-query";
import { useId } from "react";
import { call } from "../client/call.ts";
import { ErrorNotice } from "../design/notice.tsx";
import { FileDrop } from "../start/file-drop.tsx";
import { GradeTable } from "./grade-table.tsx";
import { readHandIn } from "./read-hand-in.ts";
import type { Kit } from "./use-kits.ts";

interface GradeHandInProps {
  readonly kit: Kit;
}

/** Takes what was made of a kit and shows what the grader found. */
export function GradeHandIn({ kit }: GradeHandInProps) {
  const id = useId();
  const grade = useMutation({
    mutationFn: async (files: readonly File[]) =>
      call("kits.check", { files: await readHandIn(files), id: kit.id }),
  });
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0) grade.mutate([...files]);
  };
  return (
    <div className="stack">
      <FileDrop
        onFile={(file) => grade.mutate([file])}
        busy={grade.isPending}
        accept=".zip,application/zip"
        choose="Choose a zip"
        kinds="A zip of your folder, with kit.json in it: it says which draw you worked on."
      />
      <div className="kit-choosers">
        <div className="field">
          <label htmlFor={`${id}-files`}>Or some files</label>
          <input
            id={`${id}-files`}
            type="file"
            multiple
            disabled={grade.isPending}
            onChange={(event) => {
              take(event.target.files);
            }}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-folder`}>Or a folder</label>
          <input
            id={`${id}-folder`}
            type="file"
            multiple
            ref={(input) => input?.setAttribute("webkitdirectory", "")}
            disabled={grade.isPending}
            onChange={(event) => {
              take(event.target.files);
            }}
          />
        </div>
      </div>
      <p aria-live="polite">{grade.isPending && "Grading …"}</p>
      {grade.error !== null && <ErrorNotice error={grade.error} />}
      {grade.data !== undefined && !grade.isPending && (
        <GradeTable key={grade.submittedAt} grade={grade.data} />
      )}
    </div>
  );
}
