import type { StructureOf } from "../use-proof.ts";
import { NumberField } from "./number-field.tsx";
import { RowList } from "./row-list.tsx";
import { TextLine } from "./text-fields.tsx";

type Step = StructureOf<"workflow-redesign">["before"][number];

const BLANK: Step = { step: "", who: "", note: "" };
const LINE = 600;

interface StepFieldsProps {
  readonly noun: string;
  readonly steps: readonly Step[];
  readonly onChange: (steps: Step[]) => void;
}

/** The steps of a process: what, who, how long. */
export function StepFields({ noun, steps, onChange }: StepFieldsProps) {
  return (
    <RowList noun={noun} rows={steps} most={40} blank={() => BLANK} onChange={(rows) => onChange([...rows])}>
      {(row, set) => (
        <>
          <TextLine label="Step" value={row.step} max={LINE} onChange={(step) => set({ step })} />
          <TextLine label="Who" value={row.who} max={LINE} onChange={(who) => set({ who })} />
          <NumberField
            label="Minutes"
            value={row.minutes}
            min={0}
            mayBeEmpty
            onChange={(minutes) => set({ minutes } as Partial<Step>)}
          />
          <TextLine label="Note" value={row.note} max={LINE} onChange={(note) => set({ note })} />
        </>
      )}
    </RowList>
  );
}
