import { useState } from "react";
import type { ChecklistRow } from "#src/evaluation/index.ts";
import { showCount } from "../../client/numbers.ts";
import { ChoiceField } from "../../design/fields.tsx";
import { Section } from "../../design/page.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";

interface ChecklistSectionProps {
  readonly checklist: readonly ChecklistRow[];
}

const STATES = {
  answered: "answered by you",
  checked: "checked by the numbers",
  missing: "missing",
} as const;
const ANY = "any";

/** What this file answers of each item of the reporting standards, and what only its author can. */
export function ChecklistSection({ checklist }: ChecklistSectionProps) {
  const standards = [...new Set(checklist.map(({ standard }) => standard))];
  const [standard, setStandard] = useState(standards[0] ?? ANY);
  const [state, setState] = useState<keyof typeof STATES | typeof ANY>(ANY);
  if (standards.length === 0) return null;
  const inStandard = checklist.filter((row) => standard === ANY || row.standard === standard);
  const shown = inStandard.filter((row) => state === ANY || row.state === state);
  return (
    <Section
      title="Reporting standards"
      id="standards"
      aside="In our own words; read the original before you call a report compliant."
    >
      <div className="list-tools">
        <ChoiceField
          label="Standard"
          value={standard}
          choices={[{ value: ANY, label: "all" }, ...standards.map((name) => ({ value: name, label: name }))]}
          onChange={setStandard}
        />
        <ChoiceField
          label="State"
          value={state}
          choices={[
            { value: ANY, label: "any" },
            ...(Object.keys(STATES) as (keyof typeof STATES)[]).map((value) => ({
              value,
              label: STATES[value],
            })),
          ]}
          onChange={setState}
        />
      </div>
      <p className="note" aria-live="polite">
        {showCount(shown.length, "item")}; of the standard’s {inStandard.length},{" "}
        {inStandard.filter((row) => row.state !== "missing").length} are answered.
      </p>
      {shown.length > 0 && (
        <SortTable
          caption="Items of the reporting standards"
          captionUnseen
          columns={standard === ANY ? [STANDARD, ...COLUMNS] : COLUMNS}
          rows={shown}
          keyOf={(row) => `${row.standard} ${row.item}`}
        />
      )}
    </Section>
  );
}

const STANDARD: SortColumn<ChecklistRow> = {
  label: "Standard",
  by: ({ standard }) => standard,
  show: ({ standard }) => standard,
};

const COLUMNS: readonly SortColumn<ChecklistRow>[] = [
  { label: "Item", show: ({ item }) => item },
  { label: "Asks for", show: ({ asks }) => <span>{asks}</span> },
  {
    label: "State",
    by: ({ state }) => state,
    show: ({ state }) => STATES[state],
  },
  { label: "What was found", show: ({ says }) => <span>{says}</span> },
];
