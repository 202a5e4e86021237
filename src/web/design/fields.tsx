import { useId, useState } from "react";
import type { ReactNode } from "react";
import { dayInYears } from "../client/dates.ts";
import { showCount } from "../client/numbers.ts";
import "./fields.css";

interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Narrows a list by what is typed. The “/” key comes here. */
export function FilterField({ label, value, onChange }: FilterFieldProps) {
  const id = useId();
  return (
    <div className="field no-print">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={value}
        data-filter=""
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, by name. */
export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: ChoiceFieldProps<Value>) {
  const id = useId();
  const chosen = (text: string) => choices.find((choice) => choice.value === text)?.value ?? value;
  return (
    <div className="field no-print">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(chosen(event.target.value))}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface HoursFieldProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** The longest week we plan for, in hours beside everything else; the planner takes more from the command line. */
const MOST_HOURS = 40;

/** Hours a week, by slider: arrow keys move it by one. */
export function HoursField({ value, onChange }: HoursFieldProps) {
  const id = useId();
  return (
    <div className="field hours-field">
      <label htmlFor={id}>Hours a week</label>
      <div className="hours-line">
        <input
          id={id}
          type="range"
          min={1}
          max={Math.max(MOST_HOURS, value)}
          step={1}
          value={value}
          aria-valuetext={`${showCount(value, "hour")} a week`}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
        <output htmlFor={id} className="figures">
          {value} h
        </output>
      </div>
    </div>
  );
}

interface FirstDayFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The first day of a plan: from a year ago, for a plan already under way, to two years from now. */
export function FirstDayField({ value, onChange }: FirstDayFieldProps) {
  const [earliest] = useState(() => [value, dayInYears(-1)].toSorted()[0]);
  return (
    <Labelled label="First day">
      {(id) => (
        <input
          id={id}
          type="date"
          required
          min={earliest}
          max={dayInYears(2)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

/** A label over any control. */
export function Labelled({ label, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
