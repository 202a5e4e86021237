import { showDay } from "../client/dates.ts";
import "./overdue-mark.css";

interface OverdueMarkProps {
  /** The day of the last look, where it is at hand. */
  readonly checkedOn?: string;
}

/** A record that has outlived its date and waits for somebody to look again. */
export function OverdueMark({ checkedOn }: OverdueMarkProps) {
  return (
    <span className="overdue-mark">
      {checkedOn === undefined ? "overdue" : `overdue: last checked ${showDay(checkedOn)}`}
    </span>
  );
}
