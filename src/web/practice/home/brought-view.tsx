import type { OperationOutput } from "../../client/operations.ts";
import { showCount } from "../../client/numbers.ts";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { DataRow, DataTable } from "../../design/data-table.tsx";

type Brought = Extract<OperationOutput<"practice.import">, { kind: "imported" }>;

interface BroughtViewProps {
  readonly brought: Brought;
  /** Reads the same file again with what is said of it; none where it was said already. */
  readonly onDeclare: ((declared: "public" | "synthetic") => void) | undefined;
}

/** Rows named one by one; the rest is counted. */
const MOST = 50;
const COLUMNS = [{ label: "Row" }, { label: "Why it gave no item" }];

/** What was read in a file. */
export function BroughtView({ brought, onDeclare }: BroughtViewProps) {
  const { format, source, licence, imported, skipped, stopped, notes } = brought;
  return (
    <div className="practice-result">
      <h3 tabIndex={-1} ref={focusWhenShown}>
        {showCount(imported, "item")} brought
      </h3>
      <dl className="facts">
        <div className="fact">
          <dt>Format found</dt>
          <dd>{format}</dd>
        </div>
        <div className="fact">
          <dt>Source</dt>
          <dd>{source}</dd>
        </div>
        <div className="fact">
          <dt>Licence</dt>
          <dd>{licence}</dd>
        </div>
        <div className="fact">
          <dt>Rows left out</dt>
          <dd>{skipped.length}</dd>
        </div>
      </dl>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {stopped.length > 0 && onDeclare !== undefined && (
        <div className="row">
          <Button onClick={() => onDeclare("public")}>All of it is public: bring it again</Button>
          <Button onClick={() => onDeclare("synthetic")}>Nobody in it exists: bring it again</Button>
        </div>
      )}
      {skipped.length > 0 && (
        <details>
          <summary>Rows left out, with the reason</summary>
          <DataTable caption="Rows that gave no item" captionUnseen columns={COLUMNS}>
            {skipped.slice(0, MOST).map(({ row, says }) => (
              <DataRow key={row} columns={COLUMNS} cells={[row, says]} />
            ))}
          </DataTable>
          {skipped.length > MOST && <p className="note">And {skipped.length - MOST} more.</p>}
        </details>
      )}
    </div>
  );
}
