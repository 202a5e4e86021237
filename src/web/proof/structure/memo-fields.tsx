import { Part } from "../editor/part.tsx";
import type { StructureOf } from "../use-proof.ts";
import type { FieldsProps } from "./fields-props.ts";
import { HazardFields } from "./hazard-fields.tsx";
import { RowList } from "./row-list.tsx";
import { LinesField, TextArea, TextLine } from "./text-fields.tsx";

type Control = StructureOf<"governance-memo">["controls"][number];

const BLANK: Control = { control: "", owner: "", evidence: "", due: "" };
const LINE = 600;

/** One decision on one system, with who watches what. */
export function MemoFields({ structure, onChange }: FieldsProps<"governance-memo">) {
  return (
    <>
      <Part title="Decision and rules" id="decision">
        <TextArea
          label="Decision"
          value={structure.decision}
          max={4000}
          rows={3}
          onChange={(decision) => onChange({ decision })}
        />
        <LinesField
          label="Rules that apply"
          lines={structure.regime}
          most={20}
          onChange={(regime) => onChange({ regime })}
        />
      </Part>
      <HazardFields hazards={structure.risks} onChange={(risks) => onChange({ risks })} />
      <Part title="Controls" id="controls" asks="What is done, by whom, and what shows that it was.">
        <RowList
          noun="control"
          rows={structure.controls}
          most={40}
          blank={() => BLANK}
          onChange={(rows) => onChange({ controls: [...rows] })}
        >
          {(row, set) => (
            <>
              <TextLine
                label="Control"
                value={row.control}
                max={LINE}
                onChange={(control) => set({ control })}
              />
              <TextLine label="Owner" value={row.owner} max={LINE} onChange={(owner) => set({ owner })} />
              <TextLine
                label="Evidence"
                value={row.evidence}
                max={LINE}
                onChange={(evidence) => set({ evidence })}
              />
              <TextLine label="Due" value={row.due} max={LINE} onChange={(due) => set({ due })} />
            </>
          )}
        </RowList>
        <LinesField
          label="What is watched"
          lines={structure.monitoring}
          most={20}
          onChange={(monitoring) => onChange({ monitoring })}
        />
        <TextArea
          label="When it stops, and who stops it"
          value={structure.stopRule}
          max={4000}
          rows={3}
          onChange={(stopRule) => onChange({ stopRule })}
        />
      </Part>
    </>
  );
}
