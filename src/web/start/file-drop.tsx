import { useId, useState } from "react";
import type { DragEvent } from "react";

/** What the server reads; it looks at the bytes, so a wrong ending here costs nothing. */
const ACCEPT =
  ".pdf,.docx,.md,.markdown,.txt,.text,.json,application/pdf,text/plain,text/markdown,application/json";

interface FileDropProps {
  readonly onFile: (file: File) => void;
  readonly busy: boolean;
  readonly accept?: string;
  /** What the button says. */
  readonly choose?: string;
  /** Which files are taken, and how large. */
  readonly kinds?: string;
}

/** Takes a file: dropped anywhere on it, or chosen with the button in it. */
export function FileDrop({
  onFile,
  busy,
  accept = ACCEPT,
  choose = "Choose a résumé",
  kinds = "PDF, Word (.docx), Markdown, plain text or JSON Resume. Up to 10 MB and 50 pages.",
}: FileDropProps) {
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null) => {
    const file = files?.item(0);
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) take(event.dataTransfer.files);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };

  return (
    <div
      className={over ? "file-drop file-drop-over" : "file-drop"}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        className="file-drop-input"
        type="file"
        accept={accept}
        disabled={busy}
        aria-describedby={`${id}-kinds`}
        onChange={(event) => {
          take(event.target.files);
          // The same file can be chosen again after a failure.
          event.target.value = "";
        }}
      />
      <label htmlFor={id} className="button button-main">
        {choose}
      </label>
      <p>or drop it here</p>
      <p id={`${id}-kinds`} className="note">
        {kinds}
      </p>
    </div>
  );
}
