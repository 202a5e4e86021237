import { useState } from "react";
import type { PlanWeek } from "#src/plan/index.ts";
import { showCount } from "../../client/numbers.ts";
import { Button } from "../../design/button.tsx";
import { ChoiceField } from "../../design/fields.tsx";
import { usePlanDesk } from "../plan-desk.ts";
import { narrows, tasksAsked } from "../plan-search.ts";
import type { PlanSearch } from "../plan-search.ts";
import { kindWords, sayStrand } from "../plan-words.ts";

interface TaskFilterProps {
  readonly weeks: readonly PlanWeek[];
  readonly search: PlanSearch;
  readonly onChange: (search: PlanSearch) => void;
}

/** Narrows the tasks of all weeks by kind, by subject, and to those still open. */
export function TaskFilter({ weeks, search, onChange }: TaskFilterProps) {
  const { ticked } = usePlanDesk();
  const [open, setOpen] = useState(() => narrows(search));
  const tasks = weeks.flatMap((week) => week.tasks);
  const kinds = [...new Set(tasks.map(({ kind }) => kind))];
  const strands = [...new Set(tasks.flatMap(({ strand }) => strand ?? []))];
  const shown = weeks.reduce((sum, week) => sum + tasksAsked(week, search, ticked).length, 0);
  const { kind = "", strand = "", show = "" } = search;
  const chosen = { kind, strand, show };
  const choose = (more: Partial<typeof chosen>) => {
    const next = { ...chosen, ...more };
    onChange({
      ...(next.kind === "" ? {} : { kind: next.kind }),
      ...(next.strand === "" ? {} : { strand: next.strand }),
      ...(next.show === "open" ? { show: "open" } : {}),
    });
  };
  return (
    <details
      className="task-filter no-print"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        Show only some tasks
        {narrows(search) && (
          <span className="note">
            {" "}
            · {shown} of {showCount(tasks.length, "task")} in all weeks
          </span>
        )}
      </summary>
      <div className="list-tools opened">
        <ChoiceField
          label="Kind"
          value={kind}
          choices={[
            { value: "", label: "every kind" },
            ...kinds.map((one) => ({ value: one, label: kindWords[one] })),
          ]}
          onChange={(value) => choose({ kind: value })}
        />
        {strands.length > 0 && (
          <ChoiceField
            label="Subject or piece"
            value={strand}
            choices={[
              { value: "", label: "every subject" },
              ...strands.map((one) => ({ value: one, label: sayStrand(one) })),
            ]}
            onChange={(value) => choose({ strand: value })}
          />
        )}
        <ChoiceField
          label="Done or open"
          value={show}
          choices={[
            { value: "", label: "all" },
            { value: "open", label: "open only" },
          ]}
          onChange={(value) => choose({ show: value })}
        />
        {narrows(search) && (
          <Button
            look="quiet"
            onClick={(event) => {
              // The button goes away with the filter.
              event.currentTarget.closest("details")?.querySelector("summary")?.focus();
              onChange({});
            }}
          >
            Show every task
          </Button>
        )}
      </div>
      <p className="unseen" aria-live="polite">
        {narrows(search) ? `${showCount(shown, "task")} shown in all weeks` : ""}
      </p>
    </details>
  );
}
