import { ChoiceField } from "../../design/fields.tsx";
import { Part } from "../editor/part.tsx";
import type { StructureOf } from "../use-proof.ts";
import type { FieldsProps } from "./fields-props.ts";
import { HazardFields } from "./hazard-fields.tsx";
import { RowList } from "./row-list.tsx";
import { LinesField, TextArea, TextLine } from "./text-fields.tsx";

type Requirement = StructureOf<"product-spec">["requirements"][number];

const PRIORITIES = (["must", "should", "could"] as const).map((value) => ({ value, label: value }));
const BLANK: Requirement = { need: "", measure: "", priority: "should" };
const LINE = 600;

const LISTS = [
  { field: "users", label: "Users", most: 20 },
  { field: "inputs", label: "Inputs", most: 40 },
  { field: "outputs", label: "Outputs", most: 40 },
  { field: "outOfScope", label: "What it will not do", most: 40 },
] as const;

/** What a clinical feature has to do, and how one would know. */
export function SpecFields({ structure, onChange }: FieldsProps<"product-spec">) {
  return (
    <>
      <Part title="What it is" id="specification">
        <TextArea
          label="Problem"
          value={structure.problem}
          max={4000}
          rows={3}
          onChange={(problem) => onChange({ problem })}
        />
        {LISTS.map(({ field, label, most }) => (
          <LinesField
            key={field}
            label={label}
            lines={structure[field]}
            most={most}
            onChange={(lines) => onChange({ [field]: lines })}
          />
        ))}
      </Part>
      <Part title="Requirements" id="requirements" asks="Each with a check somebody else could run.">
        <RowList
          noun="requirement"
          rows={structure.requirements}
          most={60}
          blank={() => BLANK}
          onChange={(rows) => onChange({ requirements: [...rows] })}
        >
          {(row, set) => (
            <>
              <TextLine label="Need" value={row.need} max={LINE} onChange={(need) => set({ need })} />
              <TextLine
                label="Measure"
                value={row.measure}
                max={LINE}
                onChange={(measure) => set({ measure })}
              />
              <ChoiceField
                label="Priority"
                value={row.priority}
                choices={PRIORITIES}
                onChange={(priority) => set({ priority })}
              />
            </>
          )}
        </RowList>
      </Part>
      <HazardFields hazards={structure.hazards} onChange={(hazards) => onChange({ hazards })} />
      <Part title="Success and the way back" id="success">
        <LinesField
          label="Measures of success"
          lines={structure.successMeasures}
          most={20}
          onChange={(successMeasures) => onChange({ successMeasures })}
        />
        <TextArea
          label="When and how it is rolled back, and by whom"
          value={structure.rollback}
          max={4000}
          rows={3}
          onChange={(rollback) => onChange({ rollback })}
        />
      </Part>
    </>
  );
}
