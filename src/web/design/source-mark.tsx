import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { showDay } from "../client/dates.ts";
import "./popover.css";

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
    <DialogTrigger>
      <Button className="source-mark no-print" aria-label={`Source of ${of}`}>
        source
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="popover-dialog" aria-label={`Source of ${of}`}>
          {children}
          {checkedOn !== undefined && <p className="note">Checked on {showDay(checkedOn)}.</p>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
