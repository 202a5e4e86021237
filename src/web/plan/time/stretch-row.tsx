import type { ReactNode } from "react";
import { Button } from "../../design/button.tsx";
import { TimeField } from "./time-field.tsx";
import type { StretchRow as Row } from "./time-form.ts";

interface StretchRowProps {
  /** Under which its problems are filed. */
  readonly name: string;
  /** Read out for the whole row. */
  readonly label: string;
  readonly row: Row;
  readonly onChange: (next: { readonly from?: string; readonly to?: string }) => void;
  readonly onRemove: () => void;
  readonly problems: ReadonlyMap<string, string>;
  readonly insist: boolean;
  /** What the stretch carries beside its days. */
  readonly children: ReactNode;
}

/** Some days in a row, from the first to the last. */
export function StretchRow({
  name,
  label,
  row,
  onChange,
  onRemove,
  problems,
  insist,
  children,
}: StretchRowProps) {
  return (
    <li>
      <fieldset className="time-stretch" aria-label={label}>
        <TimeField
          label="First day"
          type="date"
          value={row.from}
          problem={problems.get(`${name}-from`)}
          insist={insist}
          onChange={(from) => onChange({ from })}
        />
        <TimeField
          label="Last day"
          type="date"
          value={row.to}
          problem={problems.get(`${name}-to`)}
          insist={insist}
          onChange={(to) => onChange({ to })}
        />
        {children}
        <Button look="quiet" onClick={onRemove}>
          Remove<span className="unseen"> {label}</span>
        </Button>
      </fieldset>
    </li>
  );
}
