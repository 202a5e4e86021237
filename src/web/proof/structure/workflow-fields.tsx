import { showNumber } from "../../client/numbers.ts";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { useDraftDesk } from "../editor/draft-desk.ts";
import { Part } from "../editor/part.tsx";
import type { Held } from "../use-proof.ts";
import type { FieldsProps } from "./fields-props.ts";
import { HazardFields } from "./hazard-fields.tsx";
import { StepFields } from "./step-fields.tsx";
import { LinesField, TextArea } from "./text-fields.tsx";

/** A process before and after, with what changes. */
export function WorkflowFields({ structure, onChange }: FieldsProps<"workflow-redesign">) {
  const { checked } = useDraftDesk();
  const { workflow } = checked.sums;
  return (
    <>
      <Part title="Today" id="steps-before" asks="Every step as it is done now, with who does it.">
        <StepFields
          noun="step of today"
          steps={structure.before}
          onChange={(before) => onChange({ before })}
        />
      </Part>
      <Part title="Afterwards" id="steps-after" asks="The same process with the tool in it.">
        <StepFields
          noun="step afterwards"
          steps={structure.after}
          onChange={(after) => onChange({ after })}
        />
        {workflow !== undefined && workflow.before.steps + workflow.after.steps > 0 && (
          <DeltaTable delta={workflow} />
        )}
      </Part>
      <HazardFields hazards={structure.hazards} onChange={(hazards) => onChange({ hazards })} />
      <Part title="Equity and measures" id="equity">
        <TextArea
          label="Whom it could serve worse, and what is done about it"
          value={structure.equity}
          max={4000}
          rows={4}
          onChange={(equity) => onChange({ equity })}
        />
        <LinesField
          label="How we would know that it works"
          lines={structure.measures}
          most={20}
          onChange={(measures) => onChange({ measures })}
        />
      </Part>
    </>
  );
}

const COLUMNS = ["What", "Today", "Afterwards", "Difference"].map((label) => ({ label }));

function DeltaTable({ delta }: { readonly delta: NonNullable<Held["sums"]["workflow"]> }) {
  const { before, after, minutes, handovers } = delta;
  const side = (value: number | null) => (value === null ? "not given" : showNumber(value));
  return (
    <DataTable caption="What changes" columns={COLUMNS}>
      <DataRow
        columns={COLUMNS}
        cells={[
          "Steps",
          showNumber(before.steps),
          showNumber(after.steps),
          showNumber(after.steps - before.steps),
        ]}
      />
      <DataRow
        columns={COLUMNS}
        cells={[
          "Minutes",
          side(before.minutes),
          side(after.minutes),
          minutes === null ? "cannot be told: a step has no minutes" : showNumber(minutes),
        ]}
      />
      <DataRow
        columns={COLUMNS}
        cells={[
          "Handovers",
          showNumber(before.handovers),
          showNumber(after.handovers),
          showNumber(handovers),
        ]}
      />
    </DataTable>
  );
}
