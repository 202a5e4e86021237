import type { ReactNode } from "react";
import { showDay } from "../client/dates.ts";
import { PopoverMark } from "./popover-mark.tsx";

interface SourceMarkProps {
  /** What the source is for, read out by a screen reader. */
  readonly of: string;
  readonly checkedOn?: string;
  /** The sources themselves, made only when asked for. */
  readonly children: ReactNode;
}

/** Where something comes from and when it was checked: a small mark that opens the sources. */
export function SourceMark({ of, checkedOn, children }: SourceMarkProps) {
  return (
    <PopoverMark
      label={`Source of ${of}`}
      className="source-mark no-print"
      content={() => (
        <>
          {children}
          {checkedOn !== undefined && <p className="note">Checked on {showDay(checkedOn)}.</p>}
        </>
      )}
    >
      source
    </PopoverMark>
  );
}
