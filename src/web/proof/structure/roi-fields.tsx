import { Part } from "../editor/part.tsx";
import type { StructureOf } from "../use-proof.ts";
import type { FieldsProps } from "./fields-props.ts";
import { nameOfAssumption } from "./name-of-assumption.ts";
import { NumberField } from "./number-field.tsx";
import { RoiAnswer } from "./roi-answer.tsx";
import { RowList } from "./row-list.tsx";
import { TextArea, TextLine } from "./text-fields.tsx";

type Assumption = StructureOf<"roi-model">["assumptions"][number];

const LINE = 600;

/** Assumptions as ranges, three formulas over them, and what comes out. */
export function RoiFields({ structure, onChange }: FieldsProps<"roi-model">) {
  const { assumptions } = structure;
  const blank = (): Assumption => ({
    id: nameOfAssumption(
      "",
      assumptions.map(({ id }) => id),
    ),
    label: "",
    unit: "",
    low: 0,
    likely: 0,
    high: 0,
    source: "",
  });
  const names = assumptions.map(({ id }) => id).join(", ");
  return (
    <>
      <Part
        title="Assumptions"
        id="assumptions"
        asks="Each a range with a source; a guess that says so is one."
      >
        <RowList
          noun="assumption"
          rows={assumptions}
          most={30}
          blank={blank}
          onChange={(rows) => onChange({ assumptions: [...rows] })}
        >
          {(row, set) => (
            <>
              <TextLine
                label="Assumption"
                value={row.label}
                max={LINE}
                onChange={(label) => set({ label })}
              />
              <TextLine
                label="Name in the formulas"
                value={row.id}
                max={41}
                onChange={(typed) =>
                  set({
                    id: nameOfAssumption(
                      typed,
                      assumptions.filter((one) => one !== row).map(({ id }) => id),
                    ),
                  })
                }
              />
              <NumberField label="Low" value={row.low} onChange={(low) => set({ low: low ?? 0 })} />
              <NumberField
                label="Likely"
                value={row.likely}
                onChange={(likely) => set({ likely: likely ?? 0 })}
              />
              <NumberField label="High" value={row.high} onChange={(high) => set({ high: high ?? 0 })} />
              <TextLine label="Unit" value={row.unit} max={LINE} onChange={(unit) => set({ unit })} />
              <TextLine label="Source" value={row.source} max={LINE} onChange={(source) => set({ source })} />
            </>
          )}
        </RowList>
      </Part>
      <Part
        title="Formulas"
        id="formulas"
        asks={`Write with + − * / and brackets over the names${names === "" ? " of your assumptions" : `: ${names}`}.`}
      >
        <div className="proof-fields">
          <TextLine
            label="Benefit a year"
            value={structure.benefit}
            max={LINE}
            onChange={(benefit) => onChange({ benefit })}
          />
          <TextLine
            label="Cost a year"
            value={structure.cost}
            max={LINE}
            onChange={(cost) => onChange({ cost })}
          />
          <TextLine
            label="Cost once, to set up"
            value={structure.setUp}
            max={LINE}
            onChange={(setUp) => onChange({ setUp })}
          />
          <TextLine
            label="Currency, three letters"
            value={structure.currency}
            max={8}
            onChange={(currency) => onChange({ currency })}
          />
          <NumberField
            label="Years"
            value={structure.years}
            min={1}
            whole
            onChange={(years) => onChange({ years: Math.min(10, years ?? 1) })}
          />
        </div>
        <RoiAnswer />
        <TextArea
          label="What money does not count"
          value={structure.beyondMoney}
          max={4000}
          rows={3}
          onChange={(beyondMoney) => onChange({ beyondMoney })}
        />
      </Part>
    </>
  );
}
