import type { OperationOutput } from "../../client/operations.ts";
import { saveFile } from "../../client/save-file.ts";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";

type Made = Extract<OperationOutput<"practice.portfolio">, { kind: "made" }>;
type File = Made["files"][number];

const KINDS: Readonly<Record<string, { readonly label: string; readonly type: string }>> = {
  html: { label: "Save as web page", type: "text/html" },
  md: { label: "Save as Markdown", type: "text/markdown" },
  pdf: { label: "Save as PDF", type: "application/pdf" },
};

interface MadeFilesProps {
  readonly made: Made;
}

/** The portfolio that was made, to be saved in three forms. */
export function MadeFiles({ made: { files, reviews, statement } }: MadeFilesProps) {
  const reviewed = reviews.filter((one) => one.reviewed).length;
  return (
    <div className="practice-result">
      <h3 tabIndex={-1} ref={focusWhenShown}>
        Ready: {reviews.length} reviews
      </h3>
      <p>
        {reviewed} at items that experts stand behind; the other {reviews.length - reviewed} say themselves
        that nobody qualified has reviewed them.
      </p>
      <p className="note">{statement}</p>
      <div className="row">
        {files.map((file) => {
          const kind = KINDS[file.path.split(".").at(-1) ?? ""];
          return (
            <Button key={file.path} onClick={() => save(file, kind?.type ?? "application/octet-stream")}>
              {kind?.label ?? file.path}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

function save({ path, text, base64 = "" }: File, type: string): void {
  saveFile(path, text ?? Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0), type);
}
