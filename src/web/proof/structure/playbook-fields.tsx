import { showNumber } from "../../client/numbers.ts";
import { GateMark } from "../../design/gate-mark.tsx";
import { useDraftDesk } from "../editor/draft-desk.ts";
import { Part } from "../editor/part.tsx";
import type { FieldsProps } from "./fields-props.ts";
import { HazardFields } from "./hazard-fields.tsx";
import { NumberField } from "./number-field.tsx";
import { StepFields } from "./step-fields.tsx";
import { LinesField, TextArea } from "./text-fields.tsx";

/** How a ward would live with a tool: guardrails, alerts it can bear, hazards, equity, a careful start. */
export function PlaybookFields({ structure, onChange }: FieldsProps<"clinical-playbook">) {
  const { checked } = useDraftDesk();
  const { alertBudget: budget } = structure;
  const { alerts } = checked.sums;
  const set = (part: Partial<typeof budget>) => onChange({ alertBudget: { ...budget, ...part } });
  return (
    <>
      <Part title="Pain point and guardrails" id="guardrails">
        <TextArea
          label="Pain point"
          value={structure.painPoint}
          max={4000}
          rows={4}
          onChange={(painPoint) => onChange({ painPoint })}
        />
        <LinesField
          label="Guardrails"
          lines={structure.guardrails}
          most={30}
          onChange={(guardrails) => onChange({ guardrails })}
        />
      </Part>
      <Part
        title="Alert budget"
        id="alert-budget"
        asks="Alerts one nurse gets in a shift, and the most that can be answered."
      >
        <div className="proof-fields">
          <NumberField
            label="Alerts per patient-day"
            value={budget.alertsPerPatientDay}
            min={0}
            onChange={(value) => set({ alertsPerPatientDay: value ?? 0 })}
          />
          <NumberField
            label="Patients a nurse looks after"
            value={budget.patientsPerNurse}
            min={0.1}
            onChange={(value) => set({ patientsPerNurse: value ?? 1 })}
          />
          <NumberField
            label="Hours of a shift"
            value={budget.shiftHours}
            min={0.1}
            onChange={(value) => set({ shiftHours: value ?? 1 })}
          />
          <NumberField
            label="Most alerts a nurse can bear in a shift"
            value={budget.mostPerShift}
            min={0}
            onChange={(value) => set({ mostPerShift: value ?? 0 })}
          />
        </div>
        {alerts !== undefined && budget.alertsPerPatientDay + budget.mostPerShift > 0 && (
          <p className="row" aria-live="polite">
            <strong className="figures">{showNumber(alerts.perShift)} alerts per nurse and shift</strong>
            <GateMark status={alerts.kept ? "met" : "unmet"} />
            <span className="note">{alerts.kept ? "within the budget" : "more than can be borne"}</span>
          </p>
        )}
      </Part>
      <HazardFields hazards={structure.hazards} onChange={(hazards) => onChange({ hazards })} />
      <Part title="Equity, measures, start" id="equity">
        <TextArea
          label="Whom it could serve worse, and what is done about it"
          value={structure.equity}
          max={4000}
          rows={4}
          onChange={(equity) => onChange({ equity })}
        />
        <LinesField
          label="Measures"
          lines={structure.measures}
          most={20}
          onChange={(measures) => onChange({ measures })}
        />
        <StepFields
          noun="step of the start"
          steps={structure.rollOut}
          onChange={(rollOut) => onChange({ rollOut })}
        />
      </Part>
    </>
  );
}
