import { useState } from "react";
import { saveFile } from "../client/save-file.ts";
import { Button } from "../design/button.tsx";
import { ErrorNotice } from "../design/notice.tsx";
import { NumberField } from "../proof/structure/number-field.tsx";
import { useKitFiles } from "./use-kits.ts";
import type { Kit } from "./use-kits.ts";

const LARGEST = 2_147_483_647;

interface GetKitProps {
  readonly kit: Kit;
}

/** Draws the files of a kit for a number and hands them over as a zip. */
export function GetKit({ kit }: GetKitProps) {
  const [number, setNumber] = useState(1);
  const files = useKitFiles();
  return (
    <div className="stack">
      <div className="kit-get">
        <NumberField
          label="Number of the draw"
          value={number}
          min={1}
          whole
          onChange={(value) => setNumber(Math.min(LARGEST, value ?? 1))}
        />
        <Button
          look="main"
          aria-disabled={files.isPending}
          onClick={() => {
            if (!files.isPending) files.mutate({ id: kit.id, number });
          }}
        >
          Download the kit
        </Button>
        <Button look="quiet" onClick={() => saveFile(`${kit.id}-brief.md`, kit.brief, "text/markdown")}>
          Only its brief
        </Button>
      </div>
      <p className="note">
        Another number gives other people with the same truth behind them. The same number always gives the
        same files.
      </p>
      <p aria-live="polite">
        {files.isPending && "Drawing the data …"}
        {files.data !== undefined &&
          !files.isPending &&
          `${files.data.files.length} files of draw ${files.data.number} are saved as a zip.`}
      </p>
      {files.error !== null && <ErrorNotice error={files.error} />}
    </div>
  );
}
